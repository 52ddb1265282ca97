import { of, type Expression } from '../../figures/expression';
import { readCell } from '../../figures/reading';
import type { Indicator } from '../../indicators/indicator';
import type { SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import type { FindingCell } from '../findingCell';
import { candidatesFor } from '../localise/causes';
import { defineRule } from '../rule';
import { slots, type SlotName } from '../facts/slots';
import { listed, named, neat, quoteValue, slotText } from '../wording';
import { contradictedRows, tiesOf, type Tie } from './rowTies';

interface Transposition {
  readonly indicator: Indicator;
  readonly slot: SlotName;
  readonly fact: Fact;
  readonly value: number;
  readonly mended: readonly Tie[];
}

/** CT-804: two neighbouring digits are probably in the wrong order. */
export const transposedDigits = defineRule({
  id: 'CT-804',
  family: 'outlier',
  title: { vi: 'Nghi đảo hai chữ số', en: 'Two digits probably transposed' },
  given: {
    vi: 'Một số nhập vi phạm một phép đối chiếu: số liệu nguồn, sổ năm trước, tổng, tỷ lệ hoặc tỷ lệ hoàn thành đã nêu.',
    en: 'A typed number fails a comparison: with papers, last year’s workbook, a sum, a ratio or a stated attainment.',
  },
  when: {
    vi: 'Đổi chỗ đúng hai chữ số liền nhau thì mọi phép đối chiếu của số đó đều đúng, chỉ có một cách đổi như vậy, và không ô nào khác sửa được cùng phép đối chiếu theo cách đó.',
    en: 'Swapping two neighbouring digits makes all its comparisons hold, in one way only, and no other cell mends the same comparison likewise.',
  },
  then: {
    vi: 'Cảnh báo dưới dạng câu hỏi, gợi ý số đã đổi.',
    en: 'A warning worded as a question; the number is suggested.',
  },
  reason: {
    vi: 'Đảo hai chữ số (3.738 thành 3.783) là lỗi tay thường gặp và không đổi quy mô của số, nên chỉ quan hệ với số khác mới cho thấy.',
    en: 'Transposing digits (3,738 to 3,783) is a common slip that leaves a number’s size alone, so only its relations show it.',
  },
  severity: { fails: null, undecided: 'warning' },
  messages: {
    transposed: {
      vi: '{row}, {slot}: {fact} không khớp với {ties}, ngoài sai số làm tròn; đổi chỗ hai chữ số liền nhau thành {value} (chênh {gap}) thì khớp tất cả. Chỉ một cách đổi làm mọi phép đối chiếu cùng đúng: có phải đã gõ đảo hai chữ số?',
      en: '{row}, {slot}: {fact} does not agree with {ties} beyond rounding; with two neighbouring digits swapped to {value} (a difference of {gap}) it agrees with all. Only one such swap mends every comparison: were two digits typed in the wrong order?',
    },
  },
  *evaluate(report, context) {
    const found = contradictedRows(report, context).flatMap((row): readonly Transposition[] =>
      row.indicator && context.facts.row(row.indicator.id) === row ? inRow(row.indicator, report, context) : [],
    );
    for (const one of found) {
      if (found.some((other) => other !== one && shareTie(one, other))) continue;
      const { indicator, slot, fact, value, mended } = one;
      const [cell] = fact.cells;
      yield {
        outcome: 'undecided',
        message: 'transposed',
        values: {
          row: named(indicator),
          slot: slotText(slot, report.head.year),
          fact: quoteValue(fact, report.sheet),
          ties: listed(mended.map(({ text }) => text)),
          value: neat(value),
          gap: neat(Math.abs(fact.value - value)),
        },
        cells: [...fact.cells, ...mended.flatMap(({ cells }) => cells)],
        left: fact.value,
        right: value,
        ...(cell ? { suggestion: { address: cell.address, value, cause: 'transposition' } } : {}),
      };
    }
  },
});

function inRow(indicator: Indicator, report: SheetReport, context: CheckContext): readonly Transposition[] {
  const { facts } = context;
  const own = (slot: SlotName): Expression | null => facts.fact(indicator.id, slot)?.expression ?? null;
  const ties = tiesOf(indicator, report, context);
  const failing = ties.filter((tie) => tie.judge(own) === 'fails');
  if (failing.length === 0) return [];
  return slots.flatMap(({ name }): readonly Transposition[] => {
    const fact = facts.fact(indicator.id, name);
    const mended = failing.filter((tie) => tie.slots.includes(name));
    if (fact?.origin !== 'typed' || fact.hedge || !isEvidence(mended)) return [];
    const values = candidatesFor(fact.value)
      .filter(({ cause }) => cause === 'transposition')
      .map(({ value }) => value)
      .filter((value) => {
        const swapped = (slot: SlotName) => (slot === name ? of(readCell(value, indicator)) : own(slot));
        return ties.every((tie) =>
          mended.includes(tie)
            ? tie.judge(swapped) === 'holds'
            : failing.includes(tie) || tie.judge(swapped) !== 'fails',
        );
      });
    const [value] = values;
    return value !== undefined && values.length === 1 ? [{ indicator, slot: name, fact, value, mended }] : [];
  });
}

/** One percentage alone may be met by chance. */
function isEvidence(mended: readonly Tie[]): boolean {
  return mended.length > 1 || mended.some(({ isExact }) => isExact);
}

/** Two cells that would mend the same comparison: nobody knows which of them is wrong. */
function shareTie(one: Transposition, other: Transposition): boolean {
  const places = (cells: readonly FindingCell[]): readonly string[] =>
    cells.map(({ sheet, address }) => `${sheet} ${address}`);
  const involved = new Set(places([...other.fact.cells, ...other.mended.flatMap(({ cells }) => cells)]));
  return (
    one.mended.some(({ cells }) => places(cells).some((place) => places(other.fact.cells).includes(place))) ||
    places(one.fact.cells).some((place) => involved.has(place)) ||
    one.mended.some((tie) => other.mended.includes(tie))
  );
}
