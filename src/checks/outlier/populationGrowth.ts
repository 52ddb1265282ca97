import { loadPopulations, type Population, type PopulationBasis } from '../../indicators/provinces/populations';
import { faceValue, inDoubles, over, type Width } from '../../figures/expression';
import { keyText } from '../../indicators/provinces/provinceList';
import { sameProvince, provinceByKey } from '../../indicators/provinces/provinces';
import type { ProvinceKey } from '../../indicators/provinces/province';
import { populationIndicator } from '../../sheet/fill/populationBasis';
import type { CheckContext } from '../context';
import { impliedDenominators } from '../facts/implied';
import { defineRule, type Verdict } from '../rule';
import { yearSteps, type SlotName, type YearStep } from '../facts/slots';
import { listed, neat, quote, slotText } from '../wording';
import { remembered } from '../../indicators/lists';

/** Bases that count the same people, the usual one first; a register counts others. */
const bases: readonly PopulationBasis[] = ['average', 'census', 'yearEnd'];

const fewestGrowths = 2;

/** Bases differ by some tenths of a per cent; any province may lose people. */
const room = 0.5;
const usualLoss = -1;

/** CT-808: densities or the population row make the population grow as it never did. */
export const populationGrowth = defineRule({
  id: 'CT-808',
  family: 'outlier',
  title: { vi: 'Dân số tăng khác mức đã công bố', en: 'A population growing unlike what was published' },
  given: {
    vi: 'Dân số của hai năm liền nhau có trên biểu, hoặc suy ra từ mật độ và số thuê bao; dân số tỉnh đã được công bố cho ít nhất ba năm (bình quân, tổng điều tra, cuối năm).',
    en: 'The population of two consecutive years is on the sheet or implied by densities; the province’s population was published for at least three years (average, census, year’s end).',
  },
  when: {
    vi: 'Mức tăng một năm cao hơn mức tăng bình quân năm cao nhất đã công bố quá 0,5 điểm %, hoặc giảm sâu hơn mức thấp nhất quá 0,5 điểm % và quá 1%.',
    en: 'The year’s growth is more than 0.5 points above the highest yearly growth published, or falls more than 0.5 points below the lowest and by more than 1%.',
  },
  then: {
    vi: 'Ghi nhận dưới dạng câu hỏi: mật độ, số thuê bao hoặc cơ sở dân số của hai năm có thể không thống nhất.',
    en: 'A note worded as a question: densities, subscriptions or population bases of the two years may not match.',
  },
  reason: {
    vi: 'Dân số tỉnh thay đổi chậm (seeds/populations.json nêu nguồn từng số); mật độ hai năm tính trên hai cơ sở dân số là lý do thường gặp.',
    en: 'A province’s population changes slowly (seeds/populations.json names each source); densities over two population bases are the common reason.',
  },
  severity: { fails: null, undecided: 'info' },
  messages: {
    grows: {
      vi: 'Từ {from} đến {to} dân số thay đổi {growth}% ({before} thành {after}; theo {sources}), trong khi số đã công bố của tỉnh từ {firstYear} đến {lastYear} cho {low}% đến {high}% mỗi năm (làm tròn giải thích {tolerance} điểm). Hai năm có tính trên cùng cơ sở dân số không, và các số này có đúng không?',
      en: 'From the {from} to the {to} the population changes by {growth}% ({before} to {after}; by {sources}), while figures published for the province from {firstYear} to {lastYear} give {low}% to {high}% a year (rounding explains {tolerance} points). Do both years rest on one population basis, and are these figures right?',
    },
  },
  *evaluate(report, context) {
    const { province, year } = report.head;
    const published = province && year !== null ? remembered(known, keyText(province), () => growthOf(province)) : null;
    if (!published) return;
    for (const step of yearSteps) {
      const found = verdict(step, published, year, context);
      if (found) yield found;
    }
  },
});

interface PublishedGrowth {
  readonly low: number;
  readonly high: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The published populations stand in the seeds: worked out once a province. */
const known = new Map<string, PublishedGrowth | null>();

/** Yearly growth in per cent between published populations; null for fewer than three years. */
function growthOf(key: ProvinceKey): PublishedGrowth | null {
  // Of a province that merged the numbers speak of other borders.
  const keys = [key, ...(provinceByKey(key)?.formedFrom ?? [])];
  if (keys.length > 2) return null;
  const byYear = new Map<number, Population>();
  for (const one of loadPopulations()) {
    const rival = byYear.get(one.year);
    if (!bases.includes(one.basis) || !keys.some((own) => sameProvince(own, one.province))) continue;
    if (!rival || bases.indexOf(one.basis) < bases.indexOf(rival.basis)) byYear.set(one.year, one);
  }
  const series = [...byYear.values()].sort((one, other) => one.year - other.year);
  const growths = series
    .slice(1)
    .map(({ value, year }, at) => ((value / series[at]!.value) ** (1 / (year - series[at]!.year)) - 1) * 100);
  if (growths.length < fewestGrowths) return null;
  return {
    low: Math.min(...growths),
    high: Math.max(...growths),
    firstYear: series[0]!.year,
    lastYear: series.at(-1)!.year,
  };
}

/** A round population was rounded; what densities imply is only as round as they are. */
function populationIn(slot: SlotName, context: CheckContext) {
  const fact = context.facts.fact(populationIndicator, slot);
  if (fact) return { expression: fact.expression, width: 'wide' as Width, from: [fact] };
  const [implied] = impliedDenominators(populationIndicator, slot, context);
  if (!implied) return null;
  return { expression: implied.expression, width: 'strict' as Width, from: [implied.numerator, implied.ratio] };
}

function verdict(
  { from, to }: YearStep,
  published: PublishedGrowth,
  year: number | null,
  context: CheckContext,
): Verdict<'grows'> | null {
  const before = populationIn(from, context);
  const after = populationIn(to, context);
  if (!before || !after) return null;
  const ratio = over(after.expression, before.expression);
  const growth = (faceValue(ratio) - 1) * 100;
  const { low, high } = inDoubles.interval(ratio, before.width === 'wide' ? 'wide' : after.width);
  const greatest = published.high + room;
  const least = Math.min(published.low - room, usualLoss);
  const isAbove = (low - 1) * 100 > greatest;
  if (!Number.isFinite(growth) || (!isAbove && (high - 1) * 100 >= least)) return null;
  const tolerance = isAbove ? growth - (low - 1) * 100 : (high - 1) * 100 - growth;
  const home = context.facts.report.sheet;
  const percent = (value: number) => ({ value, decimals: 2 });
  return {
    outcome: 'undecided',
    message: 'grows',
    values: {
      from: slotText(from, year),
      to: slotText(to, year),
      growth: percent(growth),
      before: Math.round(faceValue(before.expression)),
      after: Math.round(faceValue(after.expression)),
      sources: listed([...before.from, ...after.from].map((fact) => quote(fact, home))),
      firstYear: String(published.firstYear),
      lastYear: String(published.lastYear),
      low: percent(published.low),
      high: percent(published.high),
      tolerance: neat(Number(tolerance.toFixed(3))),
    },
    cells: [...after.from, ...before.from].flatMap(({ cells }) => cells),
    left: growth,
    right: isAbove ? greatest : least,
    tolerance,
  };
}
