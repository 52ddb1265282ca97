import { loadLevels, type Level } from '../../indicators/catalogue/levels';
import { populationsOf } from '../../indicators/provinces/populations';
import { inDoubles } from '../../figures/expression';
import type { SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
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
      const found = slots.flatMap(({ name }) => verdict(level, name, report, context) ?? []);
      if (found[0]) yield { ...found[0], cells: found.flatMap(({ cells }) => cells) };
    }
  },
});

function verdict(
  { indicator: id, low, high }: Level,
  slot: SlotName,
  report: SheetReport,
  context: CheckContext,
): Verdict<'level' | 'nobody' | 'population'> | null {
  const { facts } = context;
  const plain = facts.survey.number(id, slot);
  if (plain === 'blank' || (plain === 'unclear' && !facts.fact(id, slot))) return null;
  const published = id === populationIndicator ? nearestPublished(slot, context) : null;
  const [least, most] = published ? [published.value / nearness, published.value * nearness] : [low, high];
  if (plain !== 'unclear' && plain >= least && plain <= most) return null;
  const fact = facts.fact(id, slot);
  // A number below nothing, and one that is off the others of its row, have their own rules.
  const isNobody = id === populationIndicator && fact?.value === 0 && fact.origin === 'typed';
  if (fact && isNobody) return nobody(fact, slot, report, context);
  if (!fact || fact.value <= 0 || isToldElsewhere(fact, context)) return null;
  const range = inDoubles.interval(fact.expression, 'wide');
  if (range.high >= least && range.low <= most) return null;
  const isBelow = fact.value < least;
  return {
    outcome: 'undecided',
    message: published ? 'population' : 'level',
    values: {
      row: named(fact.indicator),
      slot: slotText(slot, report.head.year),
      fact: quoteValue(fact, report.sheet),
      low: neat(low),
      high: neat(high),
      tolerance: neat(isBelow ? range.high - fact.value : fact.value - range.low),
      unit: fact.indicator.unit.text,
      year: published ? String(published.year) : '',
      published: neat(published?.value ?? 0),
    },
    cells: [...sources(fact, slot, context), ...fact.cells],
    left: fact.value,
    right: isBelow ? least : most,
  };
}

function nobody(fact: Fact, slot: SlotName, report: SheetReport, context: CheckContext): Verdict<'nobody'> {
  const numbers = numberRows(context).flatMap(({ typed }) => typed.get(slot)?.value ?? []);
  return {
    outcome: 'undecided',
    message: 'nobody',
    values: {
      row: named(fact.indicator),
      slot: slotText(slot, report.head.year),
      fact: quoteValue(fact, report.sheet),
      zeros: numbers.filter((value) => value === 0).length,
      count: numbers.length,
    },
    cells: fact.cells,
  };
}

/** What a computed density is computed from: its numerator is the number that was typed. */
function sources({ indicator, origin }: Fact, slot: SlotName, { catalogue, facts }: CheckContext): Fact['cells'] {
  const ratio = origin === 'computed' ? catalogue.ratioOf(indicator.id) : null;
  return ratio ? (facts.fact(ratio.numerator, slot)?.cells ?? []) : [];
}

function isToldElsewhere({ indicator, origin }: Fact, context: CheckContext): boolean {
  const { catalogue, facts } = context;
  const ratio = origin === 'computed' ? catalogue.ratioOf(indicator.id) : null;
  const ids = ratio ? [ratio.numerator, ratio.denominator] : [indicator.id];
  return ids.some((id) => {
    const own = facts.indicator(id);
    return own !== null && powerSlip(own, context) !== null;
  });
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
