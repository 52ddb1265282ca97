import { fillMessage } from '../../checks/message';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Template } from '../../indicators/forms/template';
import { cellAddress, sheetReference } from '../../sheet/grid/address';
import { columns, symbolOf, isFormulaRole, isInputRole, type InputSymbol } from '../../sheet/province/columns';
import { columnFormulas, ratioFormula, sumFormula } from '../../sheet/province/formulas';
import { formatOf } from '../../sheet/province/numberFormats';
import type { SheetReport } from '../../sheet/province/report';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import { defineTable, type IdOf } from '../../sheet/table/defineTable';
import type { RowCells, TableCell } from '../../sheet/table/tableColumn';
import type { FormReview, NationalRow } from '../reviewResult';
import { rowsById } from '../numbers';
import { nationalWords as words } from './nationalWords';

/**
 * A province's sheet of the national book: the report it was copied from, and the name it has
 * there.
 */
export interface PlacedReport {
  readonly report: SheetReport;
  readonly name: string;
}

export interface RollUpInput {
  readonly review: FormReview;
  readonly template: Template;
  readonly year: number;
  readonly placed: readonly PlacedReport[];
  readonly catalogue: Catalogue;
  readonly name: string;
}

const note = columns.find(({ role }) => role === 'note')!;
const holds = { text: 'text', input: 'number', formula: 'number', note: 'text' } as const;
/**
 * The form's own columns; before the note how many provinces have a result, and what theirs come to
 * together.
 */
const rollUpTable = defineTable({
  title: words.title,
  hints: [],
  frozenTo: 'name',
  columns: [
    ...columns
      .filter((column) => column !== note)
      .map(({ role, width, content, head, symbol }) => ({
        id: role,
        width,
        holds: role === 'code' || role === 'ordinal' ? ('code' as const) : holds[content],
        head: content === 'text' ? head : fillMessage(words.numbered, { head, symbol }),
      })),
    { id: 'given', width: 12, holds: 'number', format: '0', head: words.given },
    { id: 'partial', width: 18, holds: 'number', head: words.partial },
    { id: note.role, width: 44, head: note.head },
  ],
});
type RollUpRole = IdOf<typeof rollUpTable>;
type RollUpCells = RowCells<RollUpRole>;

/** Under the title, three lines and the heads. */
const firstRow = 5;

/**
 * The roll-up of one form: every total a live formula over the provinces' sheets, with the
 * yearbooks' rule for missing numbers; every ratio recomputed from totals; attainment and growth by
 * the form's own formulas. It has no row of symbols, so that reading never takes it for a province.
 */
export function buildRollUp(input: RollUpInput): SheetLayout {
  const { review, template, year, name } = input;
  const { received, missing } = review;
  const expected = received.length + missing.length;
  const byId = new Map(review.rows.map((row) => [row.indicator.id, row]));
  const lines = [
    fillMessage(words.subtitle, { year: String(year), form: template.id, version: template.version }),
    missing.length === 0
      ? fillMessage(words.complete, { received: received.length })
      : fillMessage(words.incomplete, {
          received: received.length,
          expected,
          missing: missing.map((one) => one.name.vi).join(', '),
        }),
    words.rule,
  ];
  const rowOf = rowsOf(template, firstRow);
  const rows = template.rows.map((row, index): RollUpCells =>
    row.kind === 'section'
      ? { ordinal: row.number, name: row.title.vi }
      : indicatorCells(byId.get(row.indicator)!, firstRow + index, rowOf, input),
  );
  const title = fillMessage(words.title, { title: review.title }).vi;
  const isSection = (index: number): boolean => template.rows[index]!.kind === 'section';
  return rollUpTable.build(rows, { name, title, hints: lines.map(({ vi }) => vi), isSection });
}

function rowsOf(template: Template, first: number): ReadonlyMap<string, number> {
  return new Map(
    template.rows.flatMap((row, index) => (row.kind === 'indicator' ? [[row.indicator, first + index] as const] : [])),
  );
}

function indicatorCells(
  national: NationalRow,
  row: number,
  rowOf: ReadonlyMap<string, number>,
  input: RollUpInput,
): RollUpCells {
  const { indicator } = national;
  const formulas = rollUpTable.columns.flatMap(({ id: role }): readonly (readonly [RollUpRole, TableCell])[] => {
    const formula = formulaOf(national, role, row, rowOf, input);
    if (formula === null) return [];
    const format = role === 'given' ? null : formatOf(role === 'partial' ? 'actual' : role, indicator);
    return [[role, format === null ? { formula } : { formula, format }]];
  });
  return {
    ...(Object.fromEntries(formulas) as RollUpCells),
    name: indicator.name.vi,
    code: indicator.code,
    unit: indicator.unit.text.vi,
    note: noteOf(national, input),
  };
}

function formulaOf(
  { indicator, kind }: NationalRow,
  role: RollUpRole,
  row: number,
  rowOf: ReadonlyMap<string, number>,
  input: RollUpInput,
): string | null {
  if (role === 'given') return countFormula(references(indicator.id, '3', input.placed).flatMap((one) => one ?? []));
  if (role === 'partial') {
    const parts = references(indicator.id, '3', input.placed).flatMap((one) => one ?? []);
    return kind === 'sum' ? partialFormula(cellAddress(row, rollUpTable.at('given')), parts) : null;
  }
  if (kind === 'none') return null;
  if (isFormulaRole(role)) {
    const formula = columnFormulas[role][indicator.comparison];
    return (
      formula &&
      formula.write(...(formula.reads.map((read) => cellAddress(row, rollUpTable.at(read))) as [string, string]))
    );
  }
  if (!isInputRole(role)) return null;
  if (kind === 'sum') {
    const parts = references(indicator.id, symbolOf(role) as InputSymbol, input.placed);
    // A sheet without the row leaves the total empty, as a blank cell would.
    return parts.length > 0 && parts.every((one) => one !== null) ? sumFormula(parts as readonly string[]) : null;
  }
  const ratio = input.catalogue.ratioOf(indicator.id)!;
  const cell = (id: string): string => cellAddress(rowOf.get(id)!, rollUpTable.at(role));
  return ratioFormula(cell(ratio.numerator), cell(ratio.denominator), ratio.factor);
}

/** Each province's cell, null where its sheet has none. */
function references(id: string, symbol: InputSymbol, placed: readonly PlacedReport[]): readonly (string | null)[] {
  return placed.map(({ report, name }) => {
    const cell = rowsById(report).get(id)?.cells.get(symbol);
    return cell ? sheetReference(name, cell.address) : null;
  });
}

/** How many cells hold a number or "-". */
function countFormula(cells: readonly string[]): string | null {
  return cells.length === 0 ? null : `=${cells.map((cell) => `IF(OR(ISNUMBER(${cell}),${cell}="-"),1,0)`).join('+')}`;
}

/** The sum of the cells that hold a number, whatever the others hold; empty where none does. */
function partialFormula(given: string, cells: readonly string[]): string | null {
  if (cells.length === 0) return null;
  return `=IF(${given}=0,"",${cells.map((cell) => `IF(ISNUMBER(${cell}),${cell},0)`).join('+')})`;
}

function noteOf({ indicator, kind, totals }: NationalRow, { catalogue, placed }: RollUpInput): string {
  if (kind === 'none') return words.none.vi;
  if (kind === 'ratio') {
    const { numerator, denominator, factor } = catalogue.ratioOf(indicator.id)!;
    const code = (id: string): string => catalogue.byId(id)!.code;
    return fillMessage(words.ratio, { numerator: code(numerator), denominator: code(denominator), factor }).vi;
  }
  const without = placed
    .filter(({ report }) => !rowsById(report).has(indicator.id))
    .map(({ report }) => report.head.province!.name.vi);
  if (without.length > 0) return fillMessage(words.rowMissing, { provinces: without.join(', ') }).vi;
  const { lacking, given } = totals.find(({ symbol }) => symbol === '3')!;
  if (given === 0) return words.nobody.vi;
  return lacking.length === 0 ? '' : fillMessage(words.lacking, { provinces: lacking.join(', ') }).vi;
}
