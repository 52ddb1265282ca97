import { loadLevels, type Level } from '../../indicators/catalogue/levels';
import { populationsOf } from '../../indicators/provinces/populations';
import { inDoubles } from '../../figures/expression';
import type { CheckContext } from '../context';
import { slots, type SlotName } from '../facts/slots';
import { populationIndicator } from '../../sheet/fill/populationBasis';
import { numberRows } from '../patterns/numberRows';
import { defineRule, type Verdict } from '../rule';
import { named, neat, quoteValue, slotText } from '../wording';
import { powerSlip } from './powerSlip';

/** A published population of so many years before or after is still near. */
const nearYears = 3;
/** Whatever basis it rests on, a population so many times another is not the same province's. */
const nearness = 9;

/** CT-810: a level that no province has. */
export const impossibleLevel = defineRule({
  id: 'CT-810',
  family: 'outlier',
  title: { vi: 'Mức mà không tỉnh nào có', en: 'A level that no province has' },
  given: {
    vi: 'Dân số, hoặc một mật độ mà danh mục nêu mức thấp nhất và cao nhất (seeds/levels.json).',
    en: 'A population, or a density of which the catalogue gives a floor and a ceiling (seeds/levels.json).',
  },
  when: {
    vi: 'Số nằm ngoài khoảng đó, kể cả sai số làm tròn; hoặc dân số gấp 9 lần, hay chưa bằng một phần chín, số đã công bố cho tỉnh trong vòng 3 năm.',
    en: 'The number lies outside, rounding included; or a population is nine times, or less than a ninth of, what was published for the province within three years.',
  },
  then: { vi: 'Cảnh báo, mỗi dòng một lần.', en: 'A warning, one a row.' },
  reason: {
    vi: 'Khoảng rộng hơn mọi số đã báo cáo từ 2010 đến 2026; cả dòng ghi theo nghìn hoặc lệch một chữ số thì các số của dòng vẫn khớp nhau, chỉ mức cho thấy.',
    en: 'The range is wider than anything reported from 2010 to 2026; a row wholly in thousands or a digit off agrees with itself, and only its level shows it.',
  },
  severity: { fails: null, undecided: 'warning' },
  messages: {
    level: {
      vi: '{row}, {slot}: {fact}, trong khi không tỉnh nào dưới {low} hoặc trên {high} (làm tròn chỉ giải thích {tolerance}). Có phải ghi theo đơn vị khác với {unit}, thừa hoặc thiếu chữ số, ở ô này hoặc ở số dùng để tính?',
      en: '{row}, {slot}: {fact}, while no province is below {low} or above {high} (rounding explains only {tolerance}). Is it in another unit than {unit}, or a digit too many or missing, here or in what it is computed from?',
    },
    nobody: {
      vi: '{row}, {slot}: {fact}, trong khi dân số của một tỉnh không thể bằng 0. Ở cột này {zeros} trên {count} số là 0: có phải số chưa được điền, hoặc đã bị thay bằng 0?',
      en: '{row}, {slot}: {fact}, while no province is without people. Of {count} numbers in this column {zeros} are 0: were they not filled in, or replaced by 0?',
    },
    population: {
      vi: '{row}, {slot}: {fact}, trong khi dân số đã công bố của tỉnh năm {year} là {published} người. Có phải ghi theo nghìn người, hoặc thừa, thiếu chữ số?',
      en: '{row}, {slot}: {fact}, while {published} people were published for the province in {year}. Is it in thousands, or a digit too many or missing?',
    },
  },
  *evaluate(report, context) {
    for (const level of loadLevels()) {
      const found = slots.flatMap(({ name }) => verdict(level, name, report.sheet, context) ?? []);
      if (found[0]) yield { ...found[0], cells: found.flatMap(({ cells }) => cells) };
    }
  },
});

function verdict(
  { indicator: id, low, high }: Level,
  slot: SlotName,
  home: string,
  context: CheckContext,
): Verdict<'level' | 'nobody' | 'population'> | null {
  const { catalogue, facts } = context;
  const plain = facts.survey.number(id, slot);
  if (plain === 'blank') return null;
  const published = id === populationIndicator ? nearestPublished(slot, context) : null;
  const [least, most] = published ? [published.value / nearness, published.value * nearness] : [low, high];
  const fact = plain !== 'unclear' && plain >= least && plain <= most ? null : facts.fact(id, slot);
  if (!fact) return null;
  const { indicator, origin, value } = fact;
  const values = { row: named(indicator), slot: slotText(slot, facts.report.head.year), fact: quoteValue(fact, home) };
  if (id === populationIndicator && value === 0 && origin === 'typed') {
    const numbers = numberRows(context).flatMap(({ typed }) => typed.get(slot)?.value ?? []);
    const zeros = numbers.filter((one) => one === 0).length;
    const count = numbers.length;
    return { outcome: 'undecided', message: 'nobody', values: { ...values, zeros, count }, cells: fact.cells };
  }
  // A number below nothing, and one that is off the others of its row, have their own rules.
  const ratio = origin === 'computed' ? catalogue.ratioOf(id) : null;
  const sources = ratio ? [ratio.numerator, ratio.denominator] : [id];
  const isSlip = sources.some((one) => powerSlip(facts.indicator(one)!, context) !== null);
  const range = inDoubles.interval(fact.expression, 'wide');
  if (value <= 0 || isSlip || (range.high >= least && range.low <= most)) return null;
  const isBelow = value < least;
  return {
    outcome: 'undecided',
    message: published ? 'population' : 'level',
    values: {
      ...values,
      low: neat(low),
      high: neat(high),
      tolerance: neat(isBelow ? range.high - value : value - range.low),
      unit: indicator.unit.text,
      year: published ? String(published.year) : '',
      published: neat(published?.value ?? 0),
    },
    // The numerator of a computed density is the number that was typed.
    cells: [...((ratio && facts.fact(ratio.numerator, slot)?.cells) ?? []), ...fact.cells],
    left: value,
    right: isBelow ? least : most,
  };
}

/** The published population nearest in time; null where none is near. */
function nearestPublished(
  slot: SlotName,
  { facts }: CheckContext,
): { readonly year: number; readonly value: number } | null {
  const { province } = facts.report.head;
  const year = facts.yearOf(slot);
  if (!province || year === null) return null;
  for (let away = 0; away <= nearYears; away += 1) {
    for (const at of [year - away, year + away]) {
      const [found] = populationsOf(province, at).filter(({ basis }) => basis !== 'register');
      if (found) return { year: at, value: found.value };
    }
  }
  return null;
}
