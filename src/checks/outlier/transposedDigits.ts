import { listUnder } from '../../indicators/lists';
import { of } from '../../figures/expression';
import { readCell } from '../../figures/reading';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import { placeKey } from '../findingCell';
import { transpositionsOf } from '../localise/candidates';
import { defineRule } from '../rule';
import { slots, type SlotName } from '../facts/slots';
import { listed, named, neat, quoteValue, slotText } from '../wording';
import { contradictedRows, keptTies, rowValues, type Contradicted, type RowValues, type Tie } from './rowTies';

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
  looksAt: 'linkedRows',
  *evaluate(report, context) {
    const rows = contradictedRows(context).filter(({ indicator }) => !context.standing.has(indicator.id));
    const found = rows.flatMap((row) => inRow(row, context));
    for (const one of alone(found)) {
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
        suggestion: cell && { address: cell.address, value, cause: 'transposition' },
      };
    }
  },
});

function inRow(row: Contradicted, context: CheckContext): readonly Transposition[] {
  const { facts } = context;
  const { indicator, broken } = row;
  const own = rowValues(indicator.id, context);
  const touched = slots.filter(({ name }) => broken.some((tie) => tie.slots.includes(name)));
  return touched.flatMap(({ name: slot }): readonly Transposition[] => {
    const fact = facts.fact(indicator.id, slot);
    const mended = broken.filter((tie) => tie.slots.includes(slot));
    if (fact?.origin !== 'typed' || fact.hedge || !isEvidence(mended)) return [];
    const put = (value: number): RowValues => {
      const swapped = of(readCell(value, indicator));
      return (other) => (other === slot ? swapped : own(other));
    };
    const mending = transpositionsOf(fact.value)
      .filter((value) => mended.every((tie) => tie.mayHold(value - fact.value)))
      .filter((value) => mended.every((tie) => tie.judge(put(value)) === 'holds'));
    if (mending.length === 0) return [];
    const kept = keptTies(row, [slot], context);
    const values = mending.filter((value) => kept.every((tie) => tie.judge(put(value)) !== 'fails'));
    const [value] = values;
    return value !== undefined && values.length === 1 ? [{ indicator, slot, fact, value, mended }] : [];
  });
}

/** One percentage alone may be met by chance. */
function isEvidence(mended: readonly Tie[]): boolean {
  return mended.length > 1 || mended.some(({ isExact }) => isExact);
}

/** Those without a rival: of two cells that mend the same, nobody knows which is wrong. */
function alone(found: readonly Transposition[]): readonly Transposition[] {
  const byPlace = new Map<string, Transposition[]>();
  const byMention = new Map<string | Tie, Transposition[]>();
  for (const one of found) {
    const own = one.fact.cells.map(placeKey);
    for (const place of own) listUnder(byPlace, place, one);
    for (const mention of [...own, ...one.mended.flatMap(({ cells }) => cells.map(placeKey)), ...one.mended])
      listUnder(byMention, mention, one);
  }
  return found.filter((one) => {
    const rivals = [
      ...one.mended.flatMap(({ cells }) => cells.flatMap((cell) => byPlace.get(placeKey(cell)) ?? [])),
      ...[...one.fact.cells.map(placeKey), ...one.mended].flatMap((mention) => byMention.get(mention) ?? []),
    ];
    return rivals.every((other) => other === one);
  });
}
