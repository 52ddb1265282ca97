import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { NoDataMark } from '../../indicators/marks';
import type { DataStatus, Template } from '../../indicators/forms/template';
import type { LocalText } from '../../indicators/text';
import { changeKinds } from '../../figures/change';
import { isOfTheForm } from '../../figures/coordinates';
import { Exact } from '../../figures/decimal';
import type { FigureKind, StatedFigure } from '../../figures/stated';
import type { Steps } from '../../figures/steps';
import { symbolOf, type ColumnSymbol, type InputRole } from '../province/columns';
import { inputsOf } from '../province/formulas';
import { noteOf, type ColumnNote } from '../province/notePhrases';
import { templateRow } from '../province/templateRows';

/**
 * Where a value comes from: a paper, what a paper leaves only one value for, an earlier workbook,
 * or a person's choice among offers.
 */
export type PlacementOrigin = 'stated' | 'derived' | 'previous' | 'chosen';

/** A value that goes into a cell. */
export interface Placement {
  readonly indicator: string;
  readonly code: string;
  readonly symbol: ColumnSymbol;
  /** In the indicator's unit; a no-data mark only where an earlier workbook has it. */
  readonly value: number | NoDataMark['mark'];
  readonly origin: PlacementOrigin;
  /** The figure of a paper, stated or derived; null for all other origins. */
  readonly figure: StatedFigure | null;
  /** Computed from what the paper states, not stated by it. */
  readonly derived: boolean;
  /** What column 9 has to say about it. */
  readonly note: ColumnNote | null;
}

/** A placement of a paper's figure. */
export type FigurePlacement = Placement & { readonly value: number; readonly figure: StatedFigure };

/** Why a figure stands in the ledger only. */
export const ledgerOnlyReasons = {
  claim: { vi: 'Số so sánh: biểu tự tính', en: 'A comparison: the form computes it' },
  range: { vi: 'Khoảng giá trị, không phải một số', en: 'A range, not one number' },
  notOnForm: { vi: 'Biểu không có chỉ tiêu này', en: 'The form has no row for it' },
  elsewhere: { vi: 'Thuộc kỳ, địa bàn hoặc phần khác', en: 'Speaks of another period, place or part' },
  otherYear: { vi: 'Thuộc năm khác', en: 'Speaks of another year' },
  noDeadline: { vi: 'Kế hoạch không nêu thời hạn', en: 'A plan without a deadline' },
  otherUnit: { vi: 'Đơn vị không đổi được về đơn vị của biểu', en: 'Its unit cannot be turned into the form’s' },
  repeated: { vi: 'Cùng ô, cùng giá trị với số đã điền', en: 'Same cell and same value as one already filled' },
  second: { vi: 'Cùng ô với một số khác đã điền trước', en: 'Another number already fills this cell' },
  computed: { vi: 'Biểu tính được từ các dòng khác', en: 'The form computes it from other rows' },
} as const satisfies Record<string, LocalText>;
export type LedgerOnlyReason = keyof typeof ledgerOnlyReasons;

export interface LedgerOnly {
  readonly figure: StatedFigure;
  readonly reason: LedgerOnlyReason;
}

export interface Placements {
  readonly cells: readonly FigurePlacement[];
  readonly ledgerOnly: readonly LedgerOnly[];
}

export interface PlacementInput {
  /** Of one province; reported figures and derived ones. */
  readonly figures: readonly StatedFigure[];
  readonly template: Template;
  readonly catalogue: Catalogue;
  /** Year of the sheet. */
  readonly year: number;
  readonly status: DataStatus;
}

/** Kinds that say how a figure compares: formulas say that on the sheet. */
const claimKinds: readonly FigureKind[] = ['attainment', ...changeKinds];

/**
 * Which figure goes into which cell (design: next year's plans go to column 7 of the same sheet;
 * what fits no cell has its ledger row). Of two figures for one cell the reported one comes before
 * the derived, else the first; a stated figure gives way to the formula of a computed row whose
 * inputs are all placed, and takes its place where they are not. A figure each step.
 */
export function* placingFigures(input: PlacementInput): Steps<Placements> {
  const cells = new Map<string, FigurePlacement>();
  const ledgerOnly: LedgerOnly[] = [];
  const reportedFirst = [...input.figures].sort(
    (one, other) => Number(one.derived !== null) - Number(other.derived !== null),
  );
  for (const figure of reportedFirst) {
    yield;
    const placed = place(figure, input);
    if (typeof placed === 'string') {
      ledgerOnly.push({ figure, reason: placed });
      continue;
    }
    const key = cellKey(placed.indicator, placed.symbol);
    const earlier = cells.get(key);
    if (earlier) ledgerOnly.push({ figure, reason: earlier.value === placed.value ? 'repeated' : 'second' });
    else cells.set(key, placed);
  }
  const isComputed = computedBy(cells, input);
  const [computed, typed] = partition([...cells.values()], isComputed);
  return {
    cells: typed,
    ledgerOnly: [...ledgerOnly, ...computed.map(({ figure }) => ({ figure, reason: 'computed' as const }))],
  };
}

function place(figure: StatedFigure, input: PlacementInput): FigurePlacement | LedgerOnlyReason {
  const { template, catalogue, year, status, figures } = input;
  if (claimKinds.includes(figure.kind)) return 'claim';
  if (figure.kind === 'range') return 'range';
  const indicator = catalogue.byId(figure.indicator);
  if (!indicator || !templateRow(template, figure.indicator)) return 'notOnForm';
  if (figure.coordinates && !isOfTheForm(figure.coordinates)) return 'elsewhere';
  const role = roleOf(figure, year);
  if (!role) return 'otherYear';
  if (figure.kind === 'plan' && figure.deadline === null) return 'noDeadline';
  const value = inUnitOf(indicator, figure);
  if (value === null) return 'otherUnit';
  const symbol = symbolOf(role);
  const { derived } = figure;
  const from = derived ? figures.filter(({ id }) => derived.from.includes(id)) : [];
  return {
    indicator: indicator.id,
    code: indicator.code,
    symbol,
    value,
    origin: figure.derived ? 'derived' : 'stated',
    figure,
    derived: figure.derived !== null,
    note: noteOf(symbol, { figure, from, sheetOfEstimates: status === 'estimate' }),
  };
}

function roleOf({ kind, year, deadline }: StatedFigure, sheetYear: number): InputRole | null {
  if (kind !== 'plan') return year === sheetYear ? 'actual' : year === sheetYear - 1 ? 'previous' : null;
  // A goal that is due in another year than it is stated for belongs to no year's plan.
  if (deadline !== null && Number(deadline.slice(0, 4)) !== year) return null;
  return year === sheetYear ? 'plan' : year === sheetYear + 1 ? 'nextPlan' : null;
}

/**
 * 18 million copies are 18 where the row counts millions and 18,000,000 where it counts copies;
 * null between percent and things.
 */
export function inUnitOf(indicator: Indicator, figure: StatedFigure): number | null {
  const isPercent = figure.unit.trim().startsWith('%');
  if (isPercent !== (indicator.measure === 'percentage')) return null;
  return new Exact(figure.value).times(figure.scale).dividedBy(indicator.unit.scale).toNumber();
}

/**
 * True for placements whose row has a formula and all of its inputs, placed or computed themselves.
 */
export function computedBy(
  cells: ReadonlyMap<string, unknown>,
  { template, catalogue }: Pick<PlacementInput, 'template' | 'catalogue'>,
): (placement: Pick<Placement, 'indicator' | 'symbol'>) => boolean {
  const hasFormula = (indicator: string, symbol: ColumnSymbol): boolean => {
    const placed = templateRow(template, indicator);
    const inputs = placed && inputsOf(placed.row, catalogue);
    return inputs?.every((one) => isKnown(one, symbol)) ?? false;
  };
  const isKnown = (indicator: string, symbol: ColumnSymbol): boolean =>
    templateRow(template, indicator) !== null &&
    (cells.has(cellKey(indicator, symbol)) || hasFormula(indicator, symbol));
  return ({ indicator, symbol }) => hasFormula(indicator, symbol);
}

/** One cell of a sheet, for maps. */
export function cellKey(indicator: string, symbol: ColumnSymbol): string {
  return `${symbol} ${indicator}`;
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
