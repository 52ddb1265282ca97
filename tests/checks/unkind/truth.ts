import type { Catalogue } from '../../../src/indicators/catalogue/catalogue';
import type { Indicator } from '../../../src/indicators/catalogue/indicator';
import type { Random } from '../generated/random';

/** The years that a sheet speaks of, and the one before: what really was, and what was planned. */
export const truthSlots = ['previous', 'plan', 'actual', 'nextPlan'] as const;
export type TruthSlot = (typeof truthSlots)[number];

/** An indicator's true values, before anybody rounds. */
export type TrueRow = Readonly<Record<TruthSlot, number>>;
export type UnkindTruth = ReadonlyMap<string, TrueRow>;

/** How a book's numbers move. */
export interface Movement {
  /** Share of the opening stock that leaves in a year. */
  readonly churn: number;
  /** How far plans lie from what came, as a share. */
  readonly planned: number;
  /** Indicators that double. */
  readonly doubles: boolean;
  /** Fixed lines go. */
  readonly falls: boolean;
  /** So many indicators have a handful of things only. */
  readonly tiny: number;
}

type Level = readonly [low: number, high: number];

/** For a hundred people, at a time between 2015 and 2026. */
const perHundred: Readonly<Record<string, Level>> = {
  'phone-mobile': [80, 140],
  'phone-fixed': [0.5, 6],
  'fixed-broadband-subscribers': [6, 25],
  'mobile-broadband-subscribers': [35, 95],
  'bts-stations': [0.08, 0.3],
  'digital-enterprises': [0.01, 0.12],
  'postal-service-points': [0.01, 0.03],
  'vneid-accounts-collected': [40, 75],
  'personal-e-signatures': [1, 12],
  'dossiers-total': [10, 60],
};

/** In the indicator's unit, whatever the province. */
const amounts: Readonly<Record<string, Level>> = {
  'communes-total': [70, 400],
  // Fewer than there are communes, in plans that lie far off too.
  'commune-broadcast-stations': [30, 45],
  'villages-total': [600, 4000],
  'admin-procedures-total': [2300, 2900],
  'online-services-full-count': [300, 900],
  'online-services-partial-count': [200, 700],
  'ict-sector-revenue': [2000, 30_000],
  'mobile-download-speed': [30, 90],
  'fixed-download-speed': [60, 160],
  'radio-hours-per-day': [8, 20],
  'tv-hours-per-day': [10, 23],
  'tv-broadcast-hours-year': [3000, 8000],
  'postal-service-radius': [1.2, 3.5],
  'fibre-km': [2000, 20_000],
  'press-circulation': [2, 30],
  'newspaper-copies-published': [2, 20],
};

/** A part lies within its whole by a share that hardly moves. */
const partShare: Level = [0.25, 0.9];

/**
 * What really is in a province over two years: totals are sums, parts lie within their wholes,
 * densities follow from the population, and stocks grow by what was added less what was lost.
 */
export function drawUnkindTruth(catalogue: Catalogue, population: number, how: Movement, random: Random): UnkindTruth {
  const rows = new Map<string, TrueRow>();
  const tiny = new Set<string>();
  while (tiny.size < how.tiny) tiny.add(random.pick(catalogue.indicators.filter(mayBeTiny)).id);
  const doubling = how.doubles ? random.pick(catalogue.indicators.filter(mayDouble)).id : null;
  const truthOf = (id: string): TrueRow => {
    let row = rows.get(id);
    if (!row) {
      const indicator = catalogue.byId(id)!;
      const drawn = draw(indicator);
      row = wholeNumbers(indicator) ? each((slot) => Math.round(drawn[slot])) : drawn;
      rows.set(id, row);
    }
    return row;
  };

  function draw(indicator: Indicator): TrueRow {
    const { id } = indicator;
    if (id === 'population-average') return grown(population, () => random.between(1.002, 1.011), true);
    const sum = catalogue.sumOf(id);
    const ratio = catalogue.ratioOf(id);
    if (id === 'online-dossier-share') {
      const part = truthOf('full-process-dossier-share');
      return each((slot) => part[slot] + (100 - part[slot]) * 0.4);
    }
    if (ratio) {
      const [over, under] = [truthOf(ratio.numerator), truthOf(ratio.denominator)];
      return each((slot) => (over[slot] / under[slot]) * ratio.factor);
    }
    if (sum) return each((slot) => sum.parts.reduce((total, part) => total + truthOf(part)[slot], 0));
    const flow = catalogue.relationsOfKind('stockFlow').find(({ added }) => added === id);
    if (flow) return addedTo(truthOf(flow.stock));
    if (id === 'internet-subscribers-total') {
      const broadband = truthOf('broadband-subscribers-total');
      const others = random.between(0, 0.04) * broadband.previous;
      return each((slot) => Math.round(broadband[slot] + others));
    }
    const wholes = catalogue
      .relationsOf(id)
      .flatMap((one) => (one.kind === 'atMost' && one.part === id ? [catalogue.byId(one.whole)!] : []));
    if (wholes.length > 0 && !tiny.has(id)) return within(indicator, wholes);
    return alone(indicator);
  }

  function each(make: (slot: TruthSlot) => number): TrueRow {
    return Object.fromEntries(truthSlots.map((slot) => [slot, make(slot)])) as Record<TruthSlot, number>;
  }

  /** Last year, this year by a step, plans about what came: of people nobody plans a surprise. */
  function grown(start: number, step: () => number, isCalm = false): TrueRow {
    const actual = start * step();
    const off = isCalm ? 0.003 : how.planned;
    const ahead = 1 + random.between(0.015, 0.1);
    return {
      previous: start,
      plan: actual * (1 + random.between(-off, off)),
      actual,
      nextPlan: isCalm ? actual * random.between(1.002, 1.01) : actual * ahead,
    };
  }

  /** The gross additions: what the stock grew by, and what left. */
  function addedTo(stock: TrueRow): TrueRow {
    const churn = (base: number): number => base * how.churn * random.between(0.8, 1.2);
    const least = (value: number): number => Math.max(Math.round(value), 0);
    const actual = least(stock.actual - stock.previous + churn(stock.previous));
    return {
      previous: least(actual * random.between(0.7, 1.4)),
      plan: least(actual * random.between(0.85, 1.15)),
      actual,
      nextPlan: least(stock.nextPlan - stock.actual + churn(stock.actual)),
    };
  }

  function within(indicator: Indicator, wholes: readonly Indicator[]): TrueRow {
    const share = random.between(...partShare);
    const isWhole = wholeNumbers(indicator);
    const drift = random.between(1, 1.04);
    const shares = { previous: share / drift, plan: share, actual: share, nextPlan: share * drift };
    const scale = (whole: Indicator): number => whole.unit.scale / indicator.unit.scale;
    return each((slot) => {
      const limit = Math.min(...wholes.map((whole) => truthOf(whole.id)[slot] * scale(whole)));
      const value = limit * Math.min(shares[slot], 0.98);
      return isWhole ? Math.floor(value) : value;
    });
  }

  function alone(indicator: Indicator): TrueRow {
    const { id, measure, direction, bounds } = indicator;
    if (measure === 'rank') return ranks();
    if (measure === 'index') return towards(0.4, 0.7, bounds.max ?? 1);
    if (id === 'digital-economy-growth') return grown(random.between(8, 20), () => random.between(0.8, 1.25));
    if (measure === 'percentage') return direction === 'lower' ? towards(0.2, 0.4, 100) : towards(0.3, 0.95, 100);
    const start = levelOf(indicator);
    if (id === 'communes-total' || id === 'villages-total') return each(() => Math.round(start));
    const row = id === doubling ? grown(start, () => random.between(1.7, 2.6)) : steps(indicator, start);
    const limit = bounds.max ?? Infinity;
    return each((slot) => Math.min(limit, wholeNumbers(indicator) ? Math.round(row[slot]) : row[slot]));
  }

  function levelOf(indicator: Indicator): number {
    const { id, measure, unit } = indicator;
    const per = perHundred[id];
    if (per) return (population / 100) * random.between(...per);
    const own = amounts[id];
    if (own) return random.between(...own);
    if (tiny.has(id)) return random.whole(1, 12);
    if (measure === 'count' && unit.scale === 1) return 10 ** random.between(1.8, 5);
    return 10 ** random.between(1.3, 4);
  }

  function steps({ id, direction }: Indicator, start: number): TrueRow {
    if (tiny.has(id)) {
      const next = Math.max(1, start + random.whole(-1, 2));
      return { previous: start, plan: Math.max(1, next + random.whole(-1, 1)), actual: next, nextPlan: next + 1 };
    }
    const isFalling = direction === 'lower' || (id === 'phone-fixed' && how.falls);
    // Stocks that additions are told of do grow, and plans for rates over communes hold.
    const least = perHundred[id] || id === 'commune-broadcast-stations' ? 1.015 : 0.99;
    const step = isFalling ? random.between(0.8, 0.97) : random.between(least, 1.12);
    const row = grown(start, () => step);
    return isFalling ? { ...row, nextPlan: row.actual * random.between(0.85, 0.97) } : row;
  }

  function ranks(): TrueRow {
    const previous = random.whole(4, 30);
    const near = (place: number): number => Math.min(Math.max(place + random.whole(-3, 3), 2), 33);
    const actual = near(previous);
    return { previous, plan: near(previous), actual, nextPlan: Math.max(1, actual - random.whole(0, 2)) };
  }

  /** Shares and scores climb towards their limit. */
  function towards(low: number, high: number, limit: number): TrueRow {
    const start = limit * random.between(low, high);
    const climb = (value: number): number => value + (limit - value) * random.between(0.02, 0.15);
    const actual = climb(start);
    const plan = Math.min(limit, actual * (1 + random.between(-how.planned, how.planned) / 2));
    return { previous: start, plan, actual, nextPlan: climb(actual) };
  }

  for (const { id } of catalogue.indicators) truthOf(id);
  return rows;
}

export function wholeNumbers({ measure, unit }: Indicator): boolean {
  return (measure === 'count' && unit.scale === 1) || measure === 'rank';
}

const mayBeTiny = (indicator: Indicator): boolean =>
  indicator.measure === 'count' &&
  indicator.unit.scale === 1 &&
  ['BC', 'BT', 'CQ', 'AT', 'XB'].includes(indicator.code.slice(0, 2)) &&
  !/total|points|offices$|stations|dossiers|datasets|certs/.test(indicator.id);

const mayDouble = ({ id }: Indicator): boolean =>
  ['personal-e-signatures', 'official-email-accounts', 'postal-parcels-ecommerce', 'video-conferences-held'].includes(
    id,
  );
