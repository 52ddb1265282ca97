import type { Indicator } from '../../indicators/catalogue/indicator';
import { foldName } from '../../indicators/names';
import { symbolOf } from '../../sheet/province/columns';
import type { ReportRow } from '../../sheet/province/report';
import type { CheckContext } from '../context';

const nameSymbol = symbolOf('name');

/** An indicator of the form that has no row yet, and what tells that a row was meant to be its. */
interface MeantRow {
  readonly indicator: Indicator;
  readonly by: 'name' | 'code';
}

/**
 * The indicator that a row with an unknown code was probably meant for: the one whose name it
 * bears; else the one whose code was mistyped, or whose place it takes in the form. Null where
 * nothing tells, or more than one would do.
 */
export function meantRow(row: ReportRow, context: CheckContext): MeantRow | null {
  const missing = missingOf(context);
  const named = withName(missing, row);
  if (named) return { indicator: named, by: 'name' };
  const near = missing.filter(({ code }) => isSlip(row.code, code));
  const placed = near.length === 1 ? near : near.length === 0 ? takingPlace(row, missing, context) : [];
  return placed.length === 1 ? { indicator: placed[0]!, by: 'code' } : null;
}

/** The indicator that the form lacks and whose name a row bears; null where there is none. */
export function missingRowNamed(row: ReportRow, context: CheckContext): Indicator | null {
  return withName(missingOf(context), row);
}

function missingOf({ catalogue, facts }: CheckContext): readonly Indicator[] {
  return (facts.report.template?.rows ?? []).flatMap((row) =>
    row.kind === 'indicator' && !facts.row(row.indicator) ? (catalogue.byId(row.indicator) ?? []) : [],
  );
}

function withName(missing: readonly Indicator[], { cells }: ReportRow): Indicator | null {
  const name = foldName(String(cells.get(nameSymbol)?.value ?? ''));
  return name === ''
    ? null
    : (missing.find((one) => foldName(one.name.vi) === name || foldName(one.name.en) === name) ?? null);
}

/** The signs of a code: letters typed for digits as digits, without marks and blanks. */
function signsOf(code: string): string {
  const signs = code.toUpperCase().replace(/[^\p{L}\d]/gu, '');
  return signs.slice(0, 2) + signs.slice(2).replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Whether one slip of the hand leads from a code to what was typed. */
function isSlip(typed: string, code: string): boolean {
  const [one, other] = [signsOf(typed), signsOf(code)];
  if (one === other) return true;
  if (one.length === other.length) {
    const unlike = [...one].flatMap((sign, at) => (sign === other[at] ? [] : [at]));
    const [first, second] = unlike;
    const isExchange =
      unlike.length === 2 && second === first! + 1 && one[first!] === other[second] && one[second] === other[first!];
    return unlike.length === 1 || isExchange;
  }
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return (
    long.length === short.length + 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}

/** The rows of the form without a row of their own between the known rows around this one. */
function takingPlace(row: ReportRow, missing: readonly Indicator[], { facts }: CheckContext): readonly Indicator[] {
  const { rows, template } = facts.report;
  const order = new Map((template?.rows ?? []).map((one, at) => [one.kind === 'indicator' ? one.indicator : '', at]));
  const at = rows.indexOf(row);
  const placeOf = (other: ReportRow | undefined): number | undefined => order.get(other?.indicator?.id ?? '-');
  const [above, below] = [placeOf(rows[at - 1]), placeOf(rows[at + 1])];
  if (above === undefined || below === undefined) return [];
  return missing.filter(({ id }) => order.get(id)! > above && order.get(id)! < below);
}
