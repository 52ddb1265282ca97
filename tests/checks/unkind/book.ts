import type { Indicator } from '../../../src/indicators/catalogue/indicator';
import type { Province } from '../../../src/indicators/provinces/province';
import { dataStatuses, type DataStatus, type Template } from '../../../src/indicators/forms/template';
import { loadTemplates, templatesOfYear } from '../../../src/indicators/forms/templates';
import { provincesOfYear, schemeOfYear } from '../../../src/indicators/provinces/provinces';
import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import type { ColumnSymbol } from '../../../src/sheet/province/columns';
import type { Book } from '../../../src/sheet/province/report';
import { catalogue, EditedSheet, gridsOf, readGrids, type BookInput } from '../books';
import { Random } from '../generated/random';
import { ownColumns, ownSheet, remarked, renamed, withHiddenRows, workingCopy } from './desk';
import { drawHabits, type Habit } from './habits';
import { trueNotes } from './notes';
import { rounded } from './round';
import { drawUnkindTruth, truthSlots, wholeNumbers, type TruthSlot, type UnkindTruth } from './truth';

/** A workbook as a department would fill it, correct in every number, and last year's. */
export interface UnkindBook {
  readonly template: Template;
  readonly province: Province;
  readonly year: number;
  readonly status: DataStatus;
  readonly habits: ReadonlySet<Habit>;
  readonly truth: UnkindTruth;
  /** The province sheet first. */
  readonly grids: readonly Grid[];
  readonly earlier: readonly Grid[];
}

type Cells = Record<string, Partial<Record<ColumnSymbol, CellValue>>>;

const symbols: Readonly<Record<TruthSlot, ColumnSymbol>> = { previous: '1', plan: '2', actual: '3', nextPlan: '7' };

const [firstYear, lastYear] = [2015, 2026];

/** The truth is drawn first and then written down by habits; nothing of it is wrong. */
export function unkindBook(seed: number): UnkindBook {
  const random = new Random(seed * 104_729 + 17);
  const year = random.whole(firstYear, lastYear);
  const province = random.pick(provincesOfYear(year));
  const template = random.pick(templatesOfYear(year));
  const status = random.pick(dataStatuses);
  const chosen = drawHabits(random);
  const population = random.whole(schemeOfYear(year) === '34' ? 1_200_000 : 500_000, 4_500_000);
  const truth = drawUnkindTruth(
    catalogue,
    population,
    {
      churn: chosen.has('churn') ? random.between(0.01, 0.1) : 0,
      planned: chosen.has('plansOff') ? random.between(0.08, 0.3) : 0.04,
      doubles: chosen.has('doubling'),
      falls: chosen.has('falling'),
      tiny: chosen.has('tiny') ? 4 : 0,
    },
    random,
  );
  const written = writeCells(template, truth, chosen, random);
  const name = chosen.has('renamed') ? renamed(random) : null;
  const identity = { template, province: province.code, scheme: province.scheme, year, status };
  const hasBook = chosen.has('lastYearsBook') && province.formedFrom.length < 2 && year > firstYear;
  const revisions = chosen.has('revised') ? revise(written.cells, random) : written.cells;
  const notes = chosen.has('notes') ? trueNotes(revisions, year, random) : {};
  const grids = gridsOf({ ...identity, cells: withNotes(revisions, notes) }).map((grid) => ({
    ...grid,
    ...(name ? { sheet: name } : {}),
  }));
  return {
    template,
    province,
    year,
    status,
    habits: chosen,
    truth,
    grids: onDesk(grids, chosen, random),
    earlier: hasBook ? lastYearsBook(identity, written.cells, random) : [],
  };
}

export function readUnkind(grids: readonly Grid[]): Book {
  return readGrids(grids, loadTemplates());
}

/** Input cells, rounded by this generator's own hand. */
function writeCells(
  template: Template,
  truth: UnkindTruth,
  chosen: ReadonlySet<Habit>,
  random: Random,
): { readonly cells: Cells } {
  const cells: Cells = {};
  const inThousands = chosen.has('mixedRounding');
  for (const row of template.rows) {
    if (row.kind !== 'indicator') continue;
    const indicator = decimalsOf(catalogue.byId(row.indicator)!, template);
    const typed = row.computed === 'ratio' && chosen.has('typedRatios') && random.chance(0.5);
    if (row.computed !== null && !typed) continue;
    if (chosen.has('blanks') && !row.required && !isPart(indicator) && random.chance(0.12)) continue;
    const values = truth.get(indicator.id)!;
    const mark =
      chosen.has('marks') && !row.required && isLoose(indicator) && random.chance(0.06)
        ? random.pick(['…', '-'] as const)
        : null;
    const own: Partial<Record<ColumnSymbol, CellValue>> = {};
    for (const slot of truthSlots) {
      if (slot === 'nextPlan' && random.chance(0.1) && !row.required) continue;
      const isCoarse = inThousands && wholeNumbers(indicator) && isLoose(indicator) && random.chance(0.25);
      const value = rounded(values[slot], indicator, isCoarse);
      // A plan for what gets better is set no lower than what was reached.
      own[symbols[slot]] =
        slot === 'nextPlan' ? keptUp(value, rounded(values.actual, indicator, false), indicator) : value;
    }
    cells[indicator.code] = mark ? { 1: mark, 2: mark, 3: mark, 7: mark } : own;
  }
  return { cells };
}

function keptUp(plan: number, result: number, { id, direction }: Indicator): number {
  if (catalogue.relationsOf(id).some(({ kind }) => kind === 'ratio' || kind === 'sum' || kind === 'stockFlow'))
    return plan;
  return direction === 'higher' ? Math.max(plan, result) : direction === 'lower' ? Math.min(plan, result) : plan;
}

/** A total without it would stay empty. */
function isPart({ id }: Indicator): boolean {
  return catalogue.relationsOf(id).some((one) => one.kind === 'sum' && one.total !== id);
}

/** Nothing else is computed from it. */
function isLoose({ id }: Indicator): boolean {
  return catalogue.relationsOf(id).every(({ kind }) => kind === 'alike' || kind === 'perUnit');
}

function decimalsOf(indicator: Indicator, template: Template): Indicator {
  const decimals = template.decimals[indicator.id];
  return decimals === undefined ? indicator : { ...indicator, decimals };
}

/** Last year's column as it was revised since: by some tenths of a per cent. */
function revise(cells: Cells, random: Random): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([code, row]) => {
      const indicator = catalogue.byCode(code)!;
      const before = row['1'];
      if (typeof before !== 'number' || !wholeNumbers(indicator) || !isLoose(indicator) || before < 1000)
        return [code, row];
      return [code, random.chance(0.3) ? { ...row, 1: Math.round(before * (1 + random.between(-0.006, 0.006))) } : row];
    }),
  );
}

function withNotes(cells: Cells, notes: Readonly<Record<string, string>>): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([code, row]) => [code, notes[code] ? { ...row, 9: notes[code] } : row]),
  );
}

/**
 * What last year's workbook said: its results are this year's first column, its plans the second.
 */
function lastYearsBook(
  identity: Pick<BookInput, 'template' | 'province' | 'scheme' | 'year' | 'status'>,
  cells: Cells,
  random: Random,
): readonly Grid[] {
  const year = identity.year! - 1;
  const template = templatesOfYear(year).find(({ id }) => id === identity.template!.id)!;
  const scheme = schemeOfYear(year);
  if (scheme !== identity.scheme) return [];
  const before = Object.fromEntries(
    Object.entries(cells).map(([code, row]) => {
      const last: Partial<Record<ColumnSymbol, CellValue>> = {};
      if (row['1'] !== undefined) last['3'] = row['1'];
      if (row['2'] !== undefined) last['7'] = row['2'];
      return [code, last];
    }),
  );
  return gridsOf({ ...identity, template, year, status: random.pick(dataStatuses), cells: before });
}

function onDesk(grids: readonly Grid[], chosen: ReadonlySet<Habit>, random: Random): readonly Grid[] {
  const [sheet, ...others] = grids as [Grid, ...Grid[]];
  const own = chosen.has('ownColumns') ? ownColumns(sheet, random) : sheet;
  const noted = chosen.has('remarks') ? remarked(own, random) : own;
  const shown = chosen.has('hiddenRows') ? withHiddenRows(noted, random) : noted;
  return [
    shown,
    ...others,
    ...(chosen.has('ownSheet') ? [ownSheet(random)] : []),
    ...(chosen.has('workingCopy') ? [workingCopy(sheet)] : []),
  ];
}

/** The province sheet in somebody's hands. */
export function inHands(book: UnkindBook): EditedSheet {
  return new EditedSheet(book.grids[0]!);
}
