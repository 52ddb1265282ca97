import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Template } from '../../indicators/forms/template';
import type { LocalText } from '../../indicators/text';
import { decimalsShown } from '../../figures/decimal';
import type { CellWrite } from '../grid/cellWrite';
import { parseAddress } from '../grid/address';
import { symbolOf, type ColumnSymbol } from '../province/columns';
import { foldCode } from '../grid/fold';
import { expectedFormula, sameFormula, type Locate } from '../province/formulas';
import type { CellValue } from '../grid/grid';
import { isBlank } from '../grid/gridCells';
import { inputFormat, textFormat } from '../province/numberFormats';
import { cellKey, type Placement } from './placement';
import type { ReportCell, SheetReport } from '../province/report';
import type { JoinedPlacements, Outweighed } from './joinPlacements';
import { notesOf, type Remark } from '../province/sheetValues';

/**
 * What filling does with a cell: `new` writes into a blank one, `same` finds the value there
 * already, `kept` leaves a different value or a person's own formula alone, `replaced` writes over
 * it because a person chose so, `noCell` finds no cell that is certainly the right one (row or
 * column missing, code twice). `outweighed` shows a value that gives way to another source's for
 * the same cell, last year's workbook to the paper's own words, say; `present` is then the value
 * that stands.
 */
export const fillActions = ['new', 'same', 'kept', 'replaced', 'noCell', 'outweighed'] as const;
export type FillAction = (typeof fillActions)[number];

/**
 * One line of the preview: every cell that would be written, and every one that would have been.
 */
export interface PreviewRow {
  readonly indicator: string;
  readonly code: string;
  readonly name: LocalText;
  readonly symbol: ColumnSymbol;
  readonly sheet: string;
  /** Null where the action is `noCell`. */
  readonly address: string | null;
  /**
   * What stands there now; null for blank cells. A person's formula without a result is shown as it
   * is written.
   */
  readonly present: CellValue | null;
  readonly proposed: CellValue;
  readonly action: FillAction;
  /** The formula that stands there, the form's own or a person's; null without one. */
  readonly formula: string | null;
  /** What is behind a value; null for the notes of column 9. */
  readonly placement: Placement | null;
}

type Joined = Pick<JoinedPlacements, 'placements' | 'remarks' | 'outweighed'>;

interface Proposal {
  readonly indicator: string;
  readonly symbol: ColumnSymbol;
  readonly value: CellValue;
  readonly placement: Placement | null;
}

/** In the order of the catalogue and of the columns, so that a preview reads like the sheet. */
function proposalsOf(
  placements: readonly Placement[],
  noted: readonly Placement[],
  remarks: readonly Remark[],
  catalogue: Catalogue,
): readonly Proposal[] {
  const numbers = placements.map((placement): Proposal => ({ ...placement, placement }));
  const notes = [...notesOf(noted, remarks)].map(([indicator, note]): Proposal => ({
    indicator,
    symbol: symbolOf('note'),
    value: note.vi,
    placement: null,
  }));
  return inSheetOrder([...numbers, ...notes], catalogue);
}

function inSheetOrder<Item extends Pick<PreviewRow, 'indicator' | 'symbol'>>(
  items: readonly Item[],
  catalogue: Catalogue,
): readonly Item[] {
  const rank = new Map(catalogue.indicators.map(({ id }, index) => [id, index]));
  return [...items].sort(
    (one, other) => rank.get(one.indicator)! - rank.get(other.indicator)! || one.symbol.localeCompare(other.symbol),
  );
}

function previewRow(proposal: Proposal, catalogue: Catalogue, found: Found, sheet: string): PreviewRow {
  const { code, name } = catalogue.byId(proposal.indicator)!;
  const { indicator, symbol, value: proposed, placement } = proposal;
  return { indicator, code, name, symbol, sheet, proposed, placement, ...found };
}

type Found = Pick<PreviewRow, 'address' | 'present' | 'action' | 'formula'>;

/** The preview of a sheet that does not exist yet: everything is new. */
export function previewNewSheet(
  { placements, remarks, outweighed }: Joined,
  catalogue: Catalogue,
  sheet: string,
  locate: Locate,
): readonly PreviewRow[] {
  const rows = proposalsOf(placements, placements, remarks, catalogue).map((proposal) =>
    previewRow(
      proposal,
      catalogue,
      { address: locate(proposal.indicator, proposal.symbol), present: null, action: 'new', formula: null },
      sheet,
    ),
  );
  const lost = outweighed.map((one) => lostRow(one, catalogue, locate, sheet));
  return inSheetOrder([...rows, ...lost], catalogue);
}

function lostRow({ placement, by }: Outweighed, catalogue: Catalogue, locate: Locate, sheet: string): PreviewRow {
  const { indicator, symbol } = placement;
  const found = { address: locate(indicator, symbol), present: by.value, action: 'outweighed', formula: null } as const;
  return previewRow({ ...placement, placement }, catalogue, found, sheet);
}

/** A report to fill, and what tells its own formulas from a person's. */
export interface FillTarget {
  readonly report: SheetReport;
  readonly template: Template;
  readonly catalogue: Catalogue;
  /** Cells that a person chose to be written over, as `cellKey` names them; none where left out. */
  readonly overwrite?: ReadonlySet<string> | undefined;
  /** Whether the form's formulas that show nothing stay too, unless `overwrite` names their cells. */
  readonly keepFormulas?: boolean | undefined;
}

/**
 * The preview of filling a report that stands already. A row's note is proposed only when one of
 * its numbers is written, or speaks of a cell that is blank.
 */
export function previewReport({ placements, remarks, outweighed }: Joined, target: FillTarget): readonly PreviewRow[] {
  const lookAt = ({ indicator, symbol, value }: Pick<Proposal, 'indicator' | 'symbol' | 'value'>): Found =>
    chosen(
      look(
        cellOf(target, indicator, symbol),
        value,
        target.keepFormulas ? null : ownFormula(target, indicator, symbol),
      ),
      cellKey(indicator, symbol),
    );
  const chosen = (found: Found, key: string): Found =>
    found.action === 'kept' && target.overwrite?.has(key) ? { ...found, action: 'replaced' } : found;
  const written = placements.filter((placement) => isWritten(lookAt(placement)));
  const { catalogue, report } = target;
  const open = remarks.filter(({ indicator, note }) => {
    const cell = cellOf(target, indicator, note.symbol);
    return cell !== null && isBlank(cell.value);
  });
  const rows = proposalsOf(placements, written, open, catalogue).map((proposal) =>
    previewRow(proposal, catalogue, lookAt(proposal), report.sheet),
  );
  const locate: Locate = (indicator, symbol) => cellOf(target, indicator, symbol)?.address ?? null;
  const lost = outweighed.map((one) => lostRow(one, catalogue, locate, report.sheet));
  return inSheetOrder([...rows, ...lost], catalogue);
}

/** Whether a line of the preview changes its cell. */
export function isWritten({ action }: Pick<PreviewRow, 'action'>): boolean {
  return action === 'new' || action === 'replaced';
}

/**
 * The one cell of an indicator under a symbol; null when its row or column is missing or its code
 * stands twice.
 */
function cellOf({ report, catalogue }: FillTarget, indicator: string, symbol: ColumnSymbol): ReportCell | null {
  const code = catalogue.byId(indicator)?.code;
  const rows = report.rows.filter((row) => foldCode(row.code) === code);
  return rows.length === 1 ? (rows[0]!.cells.get(symbol) ?? null) : null;
}

/**
 * The formula that the form has in a cell, over the places where its rows and columns stand now.
 */
function ownFormula(target: FillTarget, indicator: string, symbol: ColumnSymbol): string | null {
  const locate: Locate = (other, under) => cellOf(target, other, under)?.address ?? null;
  return expectedFormula(target.template, target.catalogue, indicator, symbol, locate);
}

/**
 * The form's own formula that shows nothing lacks its inputs: a stated value may take its place. Any
 * other formula may not go.
 * @param own the formula that may go; null for none
 */
function look(cell: ReportCell | null, proposed: CellValue, own: string | null): Found {
  if (!cell) return { address: null, present: null, action: 'noCell', formula: null };
  const { address, value, formula } = cell;
  if (isBlank(value)) {
    const isOpen = formula === null || (own !== null && sameFormula(formula, own));
    return { address, present: isOpen ? null : formula, action: isOpen ? 'new' : 'kept', formula };
  }
  const isSame = typeof value === 'string' ? value.trim() === proposed : value === proposed;
  return { address, present: value, action: isSame ? 'same' : 'kept', formula };
}

/**
 * The writes of the preview's new and replaced cells of a report. A cell keeps its number format
 * unless that would hide decimals or make text of a number.
 */
export function writesOf(preview: readonly PreviewRow[], target: FillTarget): readonly CellWrite[] {
  return preview.flatMap(({ action, address, sheet, proposed, symbol, indicator }) => {
    const place = address === null ? null : parseAddress(address);
    if (!isWritten({ action }) || address === null || !place) return [];
    const known = target.catalogue.byId(indicator)!;
    const cell = cellOf(target, indicator, symbol);
    const isText = cell?.numberFormat === textFormat;
    const fits = typeof proposed !== 'number' || (!isText && decimalsShown(proposed) <= known.decimals);
    const numberFormat = fits ? null : inputFormat(known, proposed);
    const write = { sheet, address, ...place, value: proposed, numberFormat };
    return [action === 'replaced' && cell ? { ...write, replaces: cell.formula ?? cell.value } : write];
  });
}
