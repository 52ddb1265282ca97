import type { LedgerRow } from '../../sheet/province/report';
import { ledgerCell } from '../facts/places';
import { defineRule } from '../rule';
import { named } from '../wording';

/** Products of smaller numbers meet by chance. */
const smallest = 10;

/** CT-809: a figure is exactly the quotient of the two before it. */
export const coincidence = defineRule({
  id: 'CT-809',
  family: 'outlier',
  title: {
    vi: 'Số trùng đúng thương của hai số đứng trước',
    en: 'A figure that is exactly the quotient of the two before it',
  },
  given: {
    vi: 'Ba số đếm liền nhau trong số liệu nguồn của cùng một văn bản, đều từ 10 trở lên, nói về ba chỉ tiêu.',
    en: 'Three counts in a row in the ledger, from one paper, each at least 10, about three indicators.',
  },
  when: {
    vi: 'Số thứ nhất bằng đúng số thứ hai nhân số thứ ba (864 = 36 × 24).',
    en: 'The first is exactly the second times the third (864 = 36 × 24).',
  },
  then: { vi: 'Ghi nhận dưới dạng câu hỏi.', en: 'A note worded as a question.' },
  reason: {
    vi: 'Ba số đếm độc lập hiếm khi khớp đúng từng đơn vị; số thứ ba có thể là số bình quân bị ghi nhầm thành số đếm, hoặc số thứ nhất được nhân ra.',
    en: 'Independent counts hardly fit to the unit; the third may be an average written down as a count, or the first a product.',
  },
  severity: { fails: null, undecided: 'info' },
  messages: {
    product: {
      vi: '{total} đúng bằng {factor} nhân {other}: {totalValue} = {factorValue} × {otherValue}, không lệch đơn vị nào. Đây là ba số đếm riêng, hay một số được tính ra từ hai số kia?',
      en: '{total} is exactly {factor} times {other}: {totalValue} = {factorValue} × {otherValue}, to the unit. Are these three separate counts, or was one computed from the others?',
    },
  },
  *evaluate(report, { facts }) {
    const rows = facts.ownLedger;
    for (let at = 0; at + 2 < rows.length; at += 1) {
      const three = rows.slice(at, at + 3);
      const [total, factor, other] = three.map(({ figure }) => figure.value) as [number, number, number];
      const isCounts = three.every((row) => isCount(row, report.head.year));
      const isDistinct = new Set(three.map(({ figure }) => figure.indicator)).size === 3;
      const isOnePaper = new Set(three.map(({ figure }) => figure.source.report)).size === 1;
      if (!isCounts || !isDistinct || !isOnePaper || total !== factor * other) continue;
      const names = three.map((row) => named(facts.indicator(row.figure.indicator)!));
      yield {
        outcome: 'undecided',
        message: 'product',
        values: {
          total: names[0]!,
          factor: names[1]!,
          other: names[2]!,
          totalValue: total,
          factorValue: factor,
          otherValue: other,
        },
        cells: three.map((row) => ledgerCell(row, facts.indicator(row.figure.indicator)!.code)),
        left: total,
        right: factor * other,
        tolerance: 0,
      };
    }

    function isCount({ figure }: LedgerRow, year: number | null): boolean {
      const { value, kind, hedge, derived, scale, decimals } = figure;
      const measure = facts.indicator(figure.indicator)?.measure;
      const isPlain = kind === 'actual' && hedge === null && derived === null && figure.valueMax === null;
      return (
        isPlain && measure === 'count' && figure.year === year && scale === 1 && decimals === 0 && value >= smallest
      );
    }
  },
});
