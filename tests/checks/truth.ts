import type { SlotName } from '../../src/checks/facts/slots';
import type { Random } from './generated/random';

/** What really is: a value for each indicator and slot, before anybody rounds. */
export type Truth = Readonly<Record<SlotName, ReadonlyMap<string, number>>>;

const order: readonly SlotName[] = ['previous', 'plan', 'actual', 'nextPlan'];

/**
 * A province's true figures for last year, the plan, this year and the next year's plan: totals are
 * sums, parts lie within their wholes, densities follow from the population, and stocks grow by
 * what was added.
 */
export function drawTruth(random: Random): Truth {
  const start = drawStart(random);
  const slots = {} as Record<SlotName, Map<string, number>>;
  let levels = start;
  for (const slot of order) {
    // A plan lies about the result; the year after it goes on from the result.
    const grown = grow(levels, random);
    slots[slot] = describe(grown, random);
    if (slot !== 'plan') levels = grown;
  }
  addFlows(slots);
  return slots;
}

/** The independent numbers; all else follows from them. */
interface Levels {
  readonly population: number;
  readonly fixed: number;
  readonly mobile: number;
  readonly fixedBroadband: number;
  readonly mobileBroadband: number;
  readonly narrowband: number;
  readonly revenue: number;
  readonly enterprises: number;
  readonly points: number;
  readonly communes: number;
}

function drawStart(random: Random): Levels {
  const population = random.whole(450_000, 9_000_000);
  const share = (low: number, high: number): number => Math.round(population * random.between(low, high));
  return {
    population,
    fixed: random.chance(0.1) ? 0 : share(0.005, 0.05),
    mobile: share(0.6, 1.5),
    fixedBroadband: share(0.05, 0.2),
    mobileBroadband: share(0.2, 0.9),
    narrowband: random.chance(0.3) ? 0 : share(0.001, 0.05),
    revenue: random.between(800, 60_000),
    enterprises: random.whole(20, 3000),
    points: random.whole(60, 900),
    communes: random.whole(60, 560),
  };
}

function grow(levels: Levels, random: Random): Levels {
  const up = (value: number, most: number): number => Math.round(value * (1 + random.between(0, most)));
  return {
    ...levels,
    population: up(levels.population, 0.01),
    fixed: up(levels.fixed, 0.05),
    mobile: up(levels.mobile, 0.15),
    fixedBroadband: up(levels.fixedBroadband, 0.3),
    mobileBroadband: up(levels.mobileBroadband, 0.3),
    narrowband: levels.narrowband,
    revenue: levels.revenue * (1 + random.between(0, 0.2)),
    enterprises: up(levels.enterprises, 0.6),
    points: up(levels.points, 0.1),
  };
}

function describe(levels: Levels, random: Random): Map<string, number> {
  const {
    population,
    fixed,
    mobile,
    fixedBroadband,
    mobileBroadband,
    narrowband,
    revenue,
    enterprises,
    points,
    communes,
  } = levels;
  const phones = fixed + mobile;
  const broadband = fixedBroadband + mobileBroadband;
  const internet = broadband + narrowband;
  const within = (whole: number): number => Math.floor(whole * random.between(0.3, 1));
  return new Map<string, number>([
    ['population-average', population],
    ['ict-sector-revenue', revenue],
    ['ict-budget-contribution', revenue * random.between(0.06, 0.2)],
    ['postal-revenue', revenue * 1000 * random.between(0.12, 0.4)],
    ['postal-service-points', points],
    ['postal-points-broadband', within(points)],
    ['phone-subscribers-total', phones],
    ['phone-fixed', fixed],
    ['phone-mobile', mobile],
    ['phone-density', (phones / population) * 100],
    ['internet-subscribers-total', internet],
    ['internet-density', (internet / population) * 100],
    ['broadband-subscribers-total', broadband],
    ['fixed-broadband-subscribers', fixedBroadband],
    ['mobile-broadband-subscribers', mobileBroadband],
    ['broadband-density', (broadband / population) * 100],
    ['fixed-broadband-density', (fixedBroadband / population) * 100],
    ['broadband-share-of-internet', (broadband / internet) * 100],
    ['ftth-share', (broadband / internet) * 100 * random.between(0.3, 1)],
    ['digital-enterprises', enterprises],
    ['digital-enterprises-per-1000', (enterprises / population) * 1000],
    ['communes-total', communes],
    ['communes-dx-complete', within(communes)],
    ['tv-hours-per-day', random.between(8, 24)],
    ['ict-index-rank', random.whole(1, 63)],
  ]);
}

/** What was added in a year is what the stock grew by; nothing was lost. */
function addFlows(slots: Record<SlotName, Map<string, number>>): void {
  const flows = [
    ['phone-subscribers-total', 'phone-subscribers-new'],
    ['broadband-subscribers-total', 'broadband-subscribers-new'],
  ] as const;
  for (const [stock, flow] of flows) {
    slots.actual.set(flow, slots.actual.get(stock)! - slots.previous.get(stock)!);
    slots.nextPlan.set(flow, slots.nextPlan.get(stock)! - slots.actual.get(stock)!);
  }
}
