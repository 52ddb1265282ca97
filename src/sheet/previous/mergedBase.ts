import { Exact } from '../../figures/decimal';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator, Measure } from '../../indicators/catalogue/indicator';
import type { Province } from '../../indicators/provinces/province';
import type { RelationOf } from '../../indicators/catalogue/declaredRelations';
import type { Template } from '../../indicators/forms/template';
import { columnNote } from '../province/notePhrases';
import { basisInNote, populationIndicator } from '../fill/populationBasis';
import type { CarriedRow, CarriedValue, PreviousBook, PreviousValue } from './carried';
import { alsoText, ratioText, sumText, withoutBaseText } from './carriedNotes';
import { reasonOf, type CarryReason } from './carryReasons';
import { PreviousSheets } from './previousSheets';

export interface MergedBaseInput {
  /** The report year: the year in which the province was formed. */
  readonly year: number;
  /** The provinces that it was formed of. */
  readonly predecessors: readonly Province[];
  readonly books: readonly PreviousBook[];
  readonly template: Template;
  readonly catalogue: Catalogue;
}

/** The level of the whole territory, or why it is not known. */
type Level = KnownLevel | UnknownLevel;

interface KnownLevel {
  readonly value: CarriedValue;
  readonly used: readonly PreviousValue[];
  /** Of a recomputed ratio. */
  readonly quotient: Quotient | null;
}

interface Quotient {
  readonly numerator: number;
  readonly denominator: number;
  readonly factor: number;
}

interface UnknownLevel {
  readonly reason: CarryReason;
  readonly who: readonly Province[];
  /** The row in the way. */
  readonly about: Indicator;
  /** What the provinces have that could be read. */
  readonly used: readonly PreviousValue[];
}

const isKnown = (level: Level): level is KnownLevel => 'value' in level;

/**
 * The base of a province formed of several (design, mergers): the sum of its predecessors where the
 * indicator is additive across territory, a ratio recomputed where its numerator and denominator
 * are, and none where neither holds. `-` counts as 0; a province that is missing, blank or gives
 * another mark leaves the base blank, never silently too small. Plans of the predecessors are no
 * plan of the new province.
 */
export function mergedBase({ year, predecessors, books, template, catalogue }: MergedBaseInput): readonly CarriedRow[] {
  const sheets = predecessors.map((province) => new PreviousSheets(books, province, year - 1, template));
  const rows = template.rows.flatMap((row) => (row.kind === 'indicator' ? [catalogue.byId(row.indicator)!] : []));
  return rows.flatMap((indicator) => [baseOf(indicator, sheets, catalogue, year), planOf(indicator, sheets, year)]);
}

function baseOf(
  indicator: Indicator,
  sheets: readonly PreviousSheets[],
  catalogue: Catalogue,
  year: number,
): CarriedRow {
  const row = { indicator: indicator.id, symbol: '1' } as const;
  const breaks = catalogue.breaksBetween(indicator.id, year - 1, year);
  const ratio = indicator.additive ? null : catalogue.ratioOf(indicator.id);
  const level = ratio ? recomputed(indicator, ratio, sheets, catalogue) : summed(indicator, sheets);
  if (isKnown(level)) {
    const { value, used, quotient } = level;
    const also = alsoText(indicator.id, breaks, used);
    const text = quotient ? ratioText(used, quotient, also) : sumText(used, also);
    return { ...row, value, used, note: columnNote('1', text), reason: null };
  }
  const reason = reasonOf(level.reason, {
    who: level.who.map(({ name }) => name),
    year: year - 1,
    what: level.about.code,
  });
  // A reason is written down where some predecessor has a value, so that a blank cell is not taken
  // for an oversight.
  const isExpected = sheets.some((one) => 'found' in one.value(indicator, '3'));
  return {
    ...row,
    value: null,
    used: level.used,
    note: isExpected ? columnNote('1', withoutBaseText(reason.text)) : null,
    reason,
  };
}

const whyNot: Readonly<Record<Measure, CarryReason>> = {
  rank: 'rank',
  index: 'index',
  percentage: 'quotient',
  ratio: 'quotient',
  count: 'countedTwice',
  amount: 'quotient',
};

/** What is missing altogether is told before what a single cell lacks. */
const obstacles: readonly CarryReason[] = ['noSheet', 'noRow', 'blank', 'twice', 'conflict', 'otherUnit', 'notNumber'];

function summed(indicator: Indicator, sheets: readonly PreviousSheets[]): Level {
  const lookups = sheets.map((one) => ({ province: one.province, lookup: one.value(indicator, '3') }));
  const used = lookups.flatMap(({ lookup }) => ('found' in lookup ? [lookup.found] : []));
  const failure = (reason: CarryReason, of: readonly { readonly province: Province }[]): UnknownLevel => {
    const who = of.map(({ province }) => province);
    return { reason, who, about: indicator, used };
  };
  if (!indicator.additive) return failure(whyNot[indicator.measure], []);
  for (const reason of obstacles) {
    const hindered = lookups.filter(({ lookup }) => 'reason' in lookup && lookup.reason === reason);
    if (hindered.length > 0) return failure(reason, hindered);
  }
  const marked = used.filter(({ value }) => typeof value === 'string' && value !== '-');
  if (marked.length > 0) return failure('mark', marked);
  if (indicator.id === populationIndicator && hasMixedBases(used)) return failure('mixedBases', used);
  const numbers = used.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  // Where the phenomenon exists nowhere, it does not exist in the new province either.
  const value = numbers.length === 0 ? '-' : numbers.reduce((total, one) => total.plus(one), new Exact(0)).toNumber();
  return { value, used, quotient: null };
}

/** Populations that name different bases are never added; those that name none can be. */
function hasMixedBases(used: readonly PreviousValue[]): boolean {
  return new Set(used.flatMap(({ remark }) => basisInNote(remark) ?? [])).size > 1;
}

function recomputed(
  indicator: Indicator,
  { numerator, denominator, factor }: RelationOf<'ratio'>,
  sheets: readonly PreviousSheets[],
  catalogue: Catalogue,
): Level {
  const above = summed(catalogue.byId(numerator)!, sheets);
  const below = summed(catalogue.byId(denominator)!, sheets);
  if (!isKnown(above)) return asInput(above);
  if (!isKnown(below)) return asInput(below);
  const used = [...above.used, ...below.used];
  const quotient = { numerator: numberOf(above.value), denominator: numberOf(below.value), factor };
  if (quotient.denominator <= 0) return { reason: 'zeroBase', who: [], about: indicator, used };
  const value = new Exact(quotient.numerator).times(factor).dividedBy(quotient.denominator);
  return { value: value.toDecimalPlaces(indicator.decimals).toNumber(), used, quotient };
}

/** That its input cannot be added is no reason of the ratio's own. */
function asInput(level: UnknownLevel): UnknownLevel {
  return level.about.additive ? level : { ...level, reason: 'quotient' };
}

/** `-` is worth 0, as in any sum. */
function numberOf(value: CarriedValue): number {
  return typeof value === 'number' ? value : 0;
}

function planOf(indicator: Indicator, sheets: readonly PreviousSheets[], year: number): CarriedRow {
  const used = sheets.flatMap((one) => {
    const lookup = one.value(indicator, '7');
    return 'found' in lookup ? [lookup.found] : [];
  });
  const reason = reasonOf('plans', {
    who: used.map(({ province }) => province.name),
    year: year - 1,
    what: indicator.code,
  });
  return { indicator: indicator.id, symbol: '2', value: null, used, note: null, reason };
}
