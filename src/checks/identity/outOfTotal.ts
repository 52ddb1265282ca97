import { constant } from '../../figures/constant';
import { of } from '../../figures/expression';
import { readStated } from '../../figures/reading';
import type { LedgerRow } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import { judge, sides } from '../judge';
import { ledgerCell } from '../facts/places';
import { defineRule, type Verdict } from '../rule';
import { slots } from '../facts/slots';
import { named, quoteRow } from '../wording';

/** CT-405: of 26 targets at most 26 are met, and a range begins at its lower end. */
export const outOfTotal = defineRule({
  id: 'CT-405',
  family: 'identity',
  title: { vi: 'Số đạt không vượt tổng số, khoảng có thứ tự', en: 'No more than its total, and ranges in order' },
  given: {
    vi: 'Số liệu nguồn có tổng số đi kèm (25/26, thứ 7/63) hoặc có hai đầu (20 đến 25%).',
    en: 'A ledger figure comes with its total (25/26, rank 7/63) or with two ends (20 to 25%).',
  },
  when: {
    vi: 'Số lớn hơn tổng số, hoặc đầu dưới lớn hơn đầu trên.',
    en: 'It exceeds the total, or its lower end exceeds the upper one.',
  },
  then: {
    vi: 'Báo lỗi với tỷ lệ, thứ hạng và khoảng; với số đếm “X trên tổng số Y” thì phải giải trình. Khi danh mục đã có quan hệ phần và toàn bộ cho chỉ tiêu, quy tắc CT-402 nói thay.',
    en: 'An error for shares, ranks and ranges; a count "X out of Y" must be explained. Where the catalogue has a part-and-whole relation for the indicator, CT-402 speaks instead.',
  },
  reason: { vi: 'Đạt 27 trên 26 chỉ tiêu là không thể.', en: 'Nobody meets 27 of 26 targets.' },
  severity: { fails: 'error', undecided: 'info' },
  weights: { count: 'warning' },
  titles: {
    share: { vi: 'Số đạt vượt tổng số', en: 'A number exceeds its total' },
    count: { vi: 'Số đạt vượt tổng số', en: 'A number exceeds its total' },
    range: { vi: 'Khoảng có đầu dưới lớn hơn đầu trên', en: 'A range with its ends the wrong way round' },
    perhaps: { vi: 'Số đạt có thể vượt tổng số', en: 'A number may exceed its total' },
  },
  messages: {
    share: {
      vi: '{row}: {figure} lớn hơn tổng số {right} (vượt {gap}, cho phép {tolerance}). Đề nghị đối chiếu với văn bản và sửa số liệu nguồn.',
      en: '{row}: {figure} exceeds its total of {right} (by {gap}, allowed {tolerance}). Please compare with the paper and correct the ledger.',
    },
    count: {
      vi: '{row}: {figure} lớn hơn tổng số {right} đi kèm (vượt {gap}, cho phép {tolerance}). “X trên tổng số Y” chưa chắc là tỷ lệ; đề nghị giải trình hoặc sửa số liệu nguồn.',
      en: '{row}: {figure} exceeds the total of {right} stated with it (by {gap}, allowed {tolerance}). "X out of Y" need not be a share; please explain or correct the ledger.',
    },
    range: {
      vi: '{row}: {figure} có đầu dưới {left} lớn hơn đầu trên {right}. Đề nghị đổi chỗ hai đầu hoặc đối chiếu với văn bản.',
      en: '{row}: {figure} has a lower end of {left} above its upper end of {right}. Please swap the ends or compare with the paper.',
    },
    perhaps: {
      vi: '{row}: {figure} theo mặt số lớn hơn tổng số {right} (vượt {gap}), nhưng từ ước lượng còn để ngỏ (cho phép {tolerance}). Đề nghị đối chiếu với văn bản.',
      en: '{row}: {figure} exceeds its total of {right} at face value (by {gap}), though its hedge leaves it open (allowed {tolerance}). Please compare with the paper.',
    },
  },
  *evaluate(report, context) {
    for (const row of context.facts.ownLedger) {
      yield* rangeOrder(row, report.sheet, context);
      const found = beyondTotal(row, report.sheet, context);
      if (found) yield found;
    }
  },
});

type Found = Verdict<'share' | 'count' | 'range' | 'perhaps'>;

function* rangeOrder(row: LedgerRow, home: string, { facts }: CheckContext): Iterable<Found> {
  const { value, valueMax } = row.figure;
  const indicator = facts.indicator(row.figure.indicator);
  if (!indicator || valueMax === null || valueMax >= value) return;
  yield {
    outcome: 'fails',
    message: 'range',
    values: { row: named(indicator), figure: quoteRow(row, home), left: value, right: valueMax },
    cells: [ledgerCell(row, indicator.code)],
    left: value,
    right: valueMax,
    tolerance: 0,
  };
}

function beyondTotal(row: LedgerRow, home: string, context: CheckContext): Found | null {
  const { figure } = row;
  const indicator = context.facts.indicator(figure.indicator);
  if (
    !indicator ||
    figure.outOf === null ||
    figure.unit.trim().startsWith('%') ||
    isJudgedAsPart(figure.indicator, context)
  )
    return null;
  const total = (figure.outOf * figure.scale) / indicator.unit.scale;
  const result = judge(of(readStated({ ...figure, valueMax: null }, indicator)), 'atMost', constant(total));
  if (result.outcome === 'holds') return null;
  const compared = sides(result);
  const isShare = figure.kind === 'share' || figure.kind === 'rank';
  const beyond = result.outcome === 'fails';
  return {
    ...compared,
    outcome: beyond && isShare ? 'fails' : 'undecided',
    message: beyond ? (isShare ? 'share' : 'count') : 'perhaps',
    values: { ...compared.values, row: named(indicator), figure: quoteRow(row, home) },
    cells: [ledgerCell(row, indicator.code)],
  };
}

/** The indicator is compared with a whole of its own already. */
function isJudgedAsPart(id: string, { catalogue, facts }: CheckContext): boolean {
  return catalogue
    .relationsOfKind('atMost')
    .some(
      ({ part, whole }) => part === id && slots.some(({ name }) => facts.fact(part, name) && facts.fact(whole, name)),
    );
}
