import type { Indicator } from '../../indicators/catalogue/indicator';
import type { NameEntry, NameIndex } from './nameIndex';
import { isWithin, together, type NameWords } from './nameWords';
import { unitFit, type TableUnit } from './units';

/** Why a name's indicator is not certain. */
export type NameDoubt = 'rivals' | 'modified' | 'incomplete' | 'unit' | 'narrowed';

/** What a name means. */
export interface NameMatch {
  /** Null where nothing of the catalogue is meant, or it is not certain what. */
  readonly indicator: Indicator | null;
  /** What may be meant, the likeliest first. */
  readonly candidates: readonly Indicator[];
  readonly doubt: NameDoubt | null;
}

/** A name and what stands over it. */
export interface NameQuery {
  readonly own: NameWords;
  /** What it stands under, the nearest first. */
  readonly above: readonly { readonly name: NameWords; readonly isSection: boolean }[];
  readonly unit: TableUnit | null;
}

const nothing: NameMatch = { indicator: null, candidates: [], doubt: null };

/**
 * Finds the indicator of a name by coverage: every word of the indicator's name stands in the name
 * or over it, and every word of the name belongs to the indicator.
 */
export function matchName(query: NameQuery, index: NameIndex): NameMatch {
  const { own, above } = query;
  // A word that no indicator has leaves none that accounts for all.
  for (const word of own.words) if (!index.isKnown(word)) return partial(query, index);
  const whole = own.words.size === 0 ? [] : complete(own.words, own.words, query, index);
  if (whole.length > 0) {
    const best = choose(whole, query, index);
    if (!best.indicator) return best;
    const narrowed = narrowedBy(best.indicator, above, index);
    if (!narrowed) return contested(best, query, index);
    // `Thuê bao Internet băng rộng` under `Phát triển mới` has an indicator of its own.
    const within = inContext(query, index);
    return within?.indicator ? within : narrowed;
  }
  return inContext(query, index) ?? partial(query, index);
}

/** The name together with what stands over it; null where that names nothing. */
function inContext(query: NameQuery, index: NameIndex): NameMatch | null {
  const { own, above } = query;
  for (let reach = 1; reach <= above.length; reach += 1) {
    const context = together(above.slice(0, reach).map(({ name }) => name));
    const all = new Set([...own.words, ...context]);
    const found = complete(all, own.words, query, index).filter(
      ({ words }) => own.words.size === 0 || [...words].some((word) => own.words.has(word)),
    );
    // What stands right above and is left unsaid narrows: `Di động` under `Thuê bao phát triển
    // mới`.
    const covering = found.filter(({ indicator }) => isWithin(above[0]!.name.words, index.vocabulary(indicator.id)));
    if (covering.length > 0) {
      const best = choose(covering, query, index);
      return best.indicator ? (narrowedBy(best.indicator, above, index) ?? best) : best;
    }
    if (found.length > 0) return doubtful(found, 'modified', query, index);
  }
  return null;
}

/**
 * Entries all of whose words stand there, and whose indicator accounts for every word of the name.
 */
function complete(
  all: ReadonlySet<string>,
  own: ReadonlySet<string>,
  { own: name, unit }: NameQuery,
  index: NameIndex,
): readonly NameEntry[] {
  return entriesOf(all, index).filter((entry) => {
    const { indicator, words, isGeneric, counted } = entry;
    if (
      isGeneric &&
      counted !== name.text &&
      !(unit && unit.key !== '' && unitFit(indicator, unit, index.words) === 'same' && isRare(unit, index))
    )
      return false;
    return isWithin(words, all) && isWithin(own, index.vocabulary(indicator.id)) && !isExcluded(entry, all, own, index);
  });
}

/** A unit that one indicator only is counted in. */
function isRare({ key }: TableUnit, { words }: NameIndex): boolean {
  return words.lexicon.units.indicatorsOf(key).size === 1;
}

function isExcluded(
  { indicator, words }: NameEntry,
  all: ReadonlySet<string>,
  own: ReadonlySet<string>,
  index: NameIndex,
): boolean {
  return index.notWords(indicator.id).some((not) => isWithin(not, own.size > 0 ? own : all) && !isWithin(not, words));
}

function entriesOf(words: ReadonlySet<string>, index: NameIndex): readonly NameEntry[] {
  const seen = new Set<NameEntry>();
  for (const word of words) for (const entry of index.entriesWith(word)) seen.add(entry);
  return [...seen];
}

/** Whether share, count and unit of a row may be those of an entry's indicator. */
function fits({ indicator, isShare }: NameEntry, { own, unit }: NameQuery, index: NameIndex): boolean {
  const isPercentage = indicator.measure === 'percentage';
  if (own.isShare && !isPercentage && !isShare) return false;
  if (unit) return unitFit(indicator, unit, index.words) === 'same';
  return !(own.isCounted && !own.isShare && isPercentage && isShare);
}

/** Of several the one with the most words, then the catalogue's own name. */
function choose(entries: readonly NameEntry[], query: NameQuery, index: NameIndex): NameMatch {
  const fitting = entries.filter((entry) => fits(entry, query, index));
  if (fitting.length === 0) return doubtful(entries, 'unit', query, index);
  const most = Math.max(...fitting.map(({ words }) => words.size));
  const fullest = fitting.filter(({ words }) => words.size === most);
  const likeliest = fullest.some(({ tier }) => tier === 1) ? fullest.filter(({ tier }) => tier === 1) : fullest;
  // `Doanh thu bưu chính` is not `Doanh thu dịch vụ bưu chính`, where both are names.
  const worded = likeliest.filter(({ neutral }) => neutral === query.own.neutral);
  const named = distinct(likeliest).length > 1 && worded.length > 0 ? worded : likeliest;
  const indicators = distinct(named);
  if (indicators.length > 1) return { indicator: null, candidates: indicators, doubt: 'rivals' };
  const [indicator] = indicators;
  // Without a unit nobody knows whether a percentage or a number is meant.
  const isOpen = query.unit === null && indicator!.measure === 'percentage' && !query.own.isShare;
  if (isOpen) return { indicator: null, candidates: indicators, doubt: 'unit' };
  return { indicator: indicator!, candidates: indicators, doubt: null };
}

function doubtful(entries: readonly NameEntry[], doubt: NameDoubt, query: NameQuery, index: NameIndex): NameMatch {
  const fitting = entries.filter((entry) => fits(entry, query, index));
  const candidates = distinct(fitting.length > 0 ? fitting : entries);
  return { indicator: null, candidates: candidates.slice(0, 8), doubt };
}

function distinct(entries: readonly NameEntry[]): readonly Indicator[] {
  return [
    ...new Set([...entries].sort((one, other) => other.words.size - one.words.size).map(({ indicator }) => indicator)),
  ];
}

/** Words over the name that make less of it: `Thuê bao phát triển mới`, `Khu vực nông thôn`. */
function narrowedBy(indicator: Indicator, above: NameQuery['above'], index: NameIndex): NameMatch | null {
  const vocabulary = index.vocabulary(indicator.id);
  const narrows = above.some(({ name }) =>
    index.narrowing.some((words) => isWithin(words, name.words) && !isWithin(words, vocabulary)),
  );
  return narrows ? { indicator: null, candidates: [indicator], doubt: 'narrowed' } : null;
}

/**
 * `Thuê bao cố định` under `Internet`: with what stands over it the name may mean something else.
 */
function contested(best: NameMatch, query: NameQuery, index: NameIndex): NameMatch {
  const [nearest] = query.above;
  const { own } = query;
  if (!nearest || nearest.name.words.size === 0) return best;
  const vocabulary = index.vocabulary(best.indicator!.id);
  if ([...nearest.name.words].some((word) => own.words.has(word) || vocabulary.has(word))) return best;
  const all = new Set([...own.words, ...nearest.name.words]);
  const others = complete(all, own.words, query, index).filter(
    (entry) =>
      entry.indicator !== best.indicator &&
      isWithin(nearest.name.words, entry.words) &&
      isWithin(own.words, entry.words) &&
      fits(entry, query, index),
  );
  if (others.length === 0) return best;
  return { indicator: null, candidates: [best.indicator!, ...distinct(others)], doubt: 'rivals' };
}

/** What a name may mean that has a word too many, or one too few. */
function partial(query: NameQuery, index: NameIndex): NameMatch {
  const { own, above, unit } = query;
  if (own.words.size === 0) {
    // `Tổng số` under a name that is too short itself.
    const [nearest, ...rest] = above;
    return nearest ? partial({ own: nearest.name, above: rest, unit }, index) : nothing;
  }
  const context = together(above.map(({ name }) => name));
  const entries = entriesOf(own.words, index);
  const holding = entries.filter(
    (entry) => !entry.isGeneric && isWithin(entry.words, own.words) && !isExcluded(entry, own.words, own.words, index),
  );
  if (holding.length > 0) return doubtful(holding, 'modified', query, index);
  const all = new Set([...own.words, ...context]);
  const generic =
    index.words.names.generic.length > 0 &&
    entries.some(({ isGeneric, words }) => isGeneric && isWithin(own.words, words));
  const holders = entries.filter(
    (entry) => isWithin(own.words, entry.words) && (!unit || unitFit(entry.indicator, unit, index.words) === 'same'),
  );
  const near = holders.filter(
    ({ words }) =>
      own.words.size > 1 || [...words].some((word) => all.has(word) && !own.words.has(word)) || unit !== null,
  );
  if (near.length === 0 || (generic && unit === null && near.length > 6)) return nothing;
  return doubtful(near, 'incomplete', query, index);
}
