import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { RelationOf } from '../../indicators/catalogue/declaredRelations';
import { foldCode } from '../grid/fold';
import { isBlank } from '../grid/gridCells';
import { listOf, numberOf } from './cellReaders';
import type { FormCell, FormProblems } from './formProblems';
import type { FormRow } from './readFormRows';

type OwnRow = Extract<FormRow, { readonly indicator: Indicator }>;
type Computing = RelationOf<'sum' | 'ratio'>;

/**
 * The sums and ratios of a form that differ from the catalogue's. Codes may name indicators of the
 * catalogue and of the form itself; what a computed row is computed from must stand on the form,
 * and never on itself.
 */
export function readRelations(
  rows: readonly FormRow[],
  catalogue: Catalogue,
  problems: FormProblems,
): readonly Computing[] {
  const own = rows.filter((row): row is OwnRow => 'indicator' in row);
  const before = problems.found.length;
  const byCode = new Map(own.map(({ indicator }) => [indicator.code, indicator]));
  const find = (cell: FormCell, code: string): Indicator | null =>
    byCode.get(foldCode(code)) ?? catalogue.byCode(foldCode(code)) ?? problems.add(cell, 'unknownCode', code);
  const sums = new Map(own.map((row) => [row.indicator.id, readSum(row, catalogue, find, problems)]));
  const ratios = new Map(own.map((row) => [row.indicator.id, readRatio(row, catalogue, find, problems)]));
  if (problems.found.length === before) checkComputed(own, byCode, { sums, ratios, catalogue }, problems);
  const changed = (relation: Computing | null, known: Computing | null): readonly Computing[] =>
    relation && relation !== known ? [relation] : [];
  return own.flatMap(({ indicator: { id } }) => [
    ...changed(sums.get(id)!, catalogue.sumOf(id)),
    ...changed(ratios.get(id)!, catalogue.ratioOf(id)),
  ]);
}

type Find = (cell: FormCell, code: string) => Indicator | null;

/** The catalogue's own relation where the row says nothing else. */
function readSum(
  { row, indicator, cells }: OwnRow,
  catalogue: Catalogue,
  find: Find,
  problems: FormProblems,
): RelationOf<'sum'> | null {
  const known = catalogue.sumOf(indicator.id);
  const cell = cells('parts');
  if (isBlank(cell.value)) return known ?? (row.computed === 'sum' ? problems.add(cell, 'fewParts') : null);
  const parts = listOf(cell).map((code) => find(cell, code));
  if (parts.some((part) => part === null)) return null;
  const ids = [...new Set(parts.map((part) => part!.id))];
  if (ids.length < 2) return problems.add(cell, 'fewParts');
  const foreign = parts.find(
    (part) => part!.unit.base !== indicator.unit.base || part!.unit.scale !== indicator.unit.scale,
  );
  if (foreign) return problems.add(cell, 'otherUnit', foreign.code);
  if (known && ids.join() === known.parts.join()) return known;
  return { id: known?.id ?? `${indicator.id}-parts`, kind: 'sum', total: indicator.id, parts: ids };
}

function readRatio(
  { row, indicator, cells }: OwnRow,
  catalogue: Catalogue,
  find: Find,
  problems: FormProblems,
): RelationOf<'ratio'> | null {
  const known = catalogue.ratioOf(indicator.id);
  const [above, below, times] = [cells('numerator'), cells('denominator'), cells('factor')];
  const given = [above, below, times].filter(({ value }) => !isBlank(value));
  if (given.length === 0) return known ?? (row.computed === 'ratio' ? problems.add(above, 'noRatio') : null);
  const missing = [above, below, times].find(({ value }) => isBlank(value));
  if (missing) return problems.add(missing, 'noRatio');
  const numerator = find(above, String(above.value));
  const denominator = find(below, String(below.value));
  const factor = numberOf(times);
  if (factor === null || factor <= 0) return problems.add(times, 'factor');
  if (!numerator || !denominator) return null;
  const same = known?.numerator === numerator.id && known.denominator === denominator.id && known.factor === factor;
  if (known && same) return known;
  return {
    id: known?.id ?? `${indicator.id}-quotient`,
    kind: 'ratio',
    ratio: indicator.id,
    numerator: numerator.id,
    denominator: denominator.id,
    factor,
  };
}

interface Relations {
  readonly sums: ReadonlyMap<string, RelationOf<'sum'> | null>;
  readonly ratios: ReadonlyMap<string, RelationOf<'ratio'> | null>;
  readonly catalogue: Catalogue;
}

function checkComputed(
  own: readonly OwnRow[],
  byCode: ReadonlyMap<string, Indicator>,
  relations: Relations,
  problems: FormProblems,
): void {
  const inputs = new Map(own.map((one) => [one.indicator.id, inputsOf(one, relations)]));
  const standing = new Set([...byCode.values()].map(({ id }) => id));
  for (const { indicator, cells } of own) {
    const cell = cells('computed');
    const absent = inputs.get(indicator.id)!.find((id) => !standing.has(id));
    if (absent !== undefined) problems.add(cell, 'inputNotOnForm', relations.catalogue.byId(absent)?.code ?? absent);
    if (reaches(indicator.id, indicator.id, inputs)) problems.add(cell, 'cycle');
  }
}

function inputsOf({ row, indicator }: OwnRow, { sums, ratios }: Relations): readonly string[] {
  if (row.computed === 'sum') return sums.get(indicator.id)?.parts ?? [];
  const ratio = row.computed === 'ratio' ? ratios.get(indicator.id) : null;
  return ratio ? [ratio.numerator, ratio.denominator] : [];
}

/** Whether computing one row needs another, directly or through rows between. */
function reaches(
  from: string,
  to: string,
  inputs: ReadonlyMap<string, readonly string[]>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  return (inputs.get(from) ?? []).some(
    (next) => next === to || (!seen.has(next) && reaches(next, to, inputs, new Set([...seen, next]))),
  );
}
