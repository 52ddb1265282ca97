import {
  ICommandService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
} from '@univerjs/core';
import type { Injector, IRange, Workbook } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { AutoHeightController } from '@univerjs/sheets-ui';
import { columnOf, lastColumn, lastRow, rowOf } from '../../host/model/address';
import { univerCell } from './univerCell';
import { defaultSize, type Area, type CellPicture, type SheetPicture } from './picture';
import type { PictureDiff } from './pictureDiff';

/** Blank rows and columns beyond what a sheet holds or a person has come to. */
const spare = { rows: 60, columns: 6 };
const smallest = { rows: 200, columns: 26 };

/** A shown sheet by its host id, with the name on its tab. */
export interface ShownSheet {
  readonly id: string;
  readonly name: string;
}

/** The workbook inside Univer: sheets come, go and change here by the host's word only. */
export class UniverSheets {
  private readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;
  private bookNumber = 0;

  constructor(
    private readonly injector: Injector,
    private readonly asHost: (action: () => void) => void,
  ) {
    this.commands = injector.get(ICommandService);
    this.instances = injector.get(IUniverInstanceService);
  }

  get bookId(): string {
    return `book-${String(this.bookNumber)}`;
  }

  /**
   * Replaces the shown workbook by blank sheets; their content follows as diffs from a blank
   * picture.
   */
  showBook(sheets: readonly ShownSheet[]): void {
    if (this.bookNumber > 0) this.instances.disposeUnit(this.bookId);
    this.bookNumber += 1;
    this.instances.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: this.bookId,
      name: this.bookId,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, blankSheet(sheet)])),
    });
    this.instances.focusUnit(this.bookId);
  }

  insert(sheet: ShownSheet, index: number): void {
    this.change(InsertSheetMutation.id, { index, sheet: blankSheet(sheet) });
  }

  remove(id: string): void {
    this.change(RemoveSheetMutation.id, { subUnitId: id });
  }

  activate(id: string): void {
    if (this.activeId() !== id) this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, this.target(id));
  }

  /** Ids of the sheets that Univer holds. */
  ids(): readonly string[] {
    return (this.book()?.getSheets() ?? []).map((sheet) => sheet.getSheetId());
  }

  activeId(): string | undefined {
    return this.book()?.getActiveSheet().getSheetId();
  }

  /** What Univer draws of a cell of the active sheet. */
  shownText(row: number, column: number): string {
    const value = this.book()?.getActiveSheet().getCell(row, column)?.v;
    return value === undefined || value === null ? '' : String(value);
  }

  /** Brings one shown sheet from one picture to the next. */
  apply(id: string, diff: PictureDiff): void {
    const target = { subUnitId: id };
    if (diff.name !== undefined) this.change(SetWorksheetNameMutation.id, { ...target, name: diff.name });
    if (diff.gridlines !== undefined) {
      this.change(ToggleGridlinesMutation.id, { ...target, showGridlines: diff.gridlines ? 1 : 0 });
    }
    const places = [...(diff.cells?.keys() ?? [])];
    const last = (axis: typeof rowOf) => places.reduce((most, place) => Math.max(most, axis(place)), 0);
    this.makeRoom(id, last(rowOf), last(columnOf));
    if (diff.merges?.remove.length)
      this.change(RemoveWorksheetMergeMutation.id, { ...target, ranges: diff.merges.remove.map(univerRange) });
    this.applyCells(id, diff);
    if (diff.merges?.add.length)
      this.change(AddWorksheetMergeMutation.id, { ...target, ranges: diff.merges.add.map(univerRange) });
    this.applySizes(id, diff);
    this.fitRows(id, diff);
  }

  /**
   * Lets the first rows and columns of a shown sheet stay where they are; false where they did
   * already.
   */
  freeze(id: string, { rows, columns }: SheetPicture['frozen']): boolean {
    const { ySplit, xSplit } = this.book()?.getSheetBySheetId(id)?.getFreeze() ?? { ySplit: 0, xSplit: 0 };
    if (ySplit === rows && xSplit === columns) return false;
    this.change(SetFrozenMutation.id, {
      subUnitId: id,
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      resetScroll: false,
    });
    return true;
  }

  /**
   * Grows a sheet that does not hold a row and a column with room to go on beyond them, never over
   * Excel's last ones.
   */
  makeRoom(id: string, row: number, column: number): void {
    const sheet = this.book()?.getSheetBySheetId(id);
    if (!sheet) return;
    const target = { subUnitId: id };
    const rowCount = countFor(row, spare.rows, lastRow);
    const columnCount = countFor(column, spare.columns, lastColumn);
    if (rowCount > sheet.getRowCount()) this.change(SetWorksheetRowCountMutation.id, { ...target, rowCount });
    if (columnCount > sheet.getColumnCount())
      this.change(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
  }

  private applyCells(id: string, { cells, restyled }: PictureDiff): void {
    if (restyled?.length)
      this.setCells(
        id,
        restyled.map((key) => [key, null]),
      );
    if (cells) this.setCells(id, cells);
  }

  private setCells(id: string, cells: Iterable<readonly [number, CellPicture | null]>): void {
    const cellValue: Record<number, Record<number, ReturnType<typeof univerCell> | null>> = {};
    for (const [key, cell] of cells) {
      const [row, column] = [rowOf(key), columnOf(key)];
      (cellValue[row] ??= {})[column] = cell && univerCell(cell);
    }
    this.change(SetRangeValuesMutation.id, { subUnitId: id, cellValue });
  }

  /** One change for all columns and one for all rows: the drawing is measured anew after each. */
  private applySizes(id: string, { columnWidths, rowHeights }: PictureDiff): void {
    const target = { subUnitId: id };
    const columns = sorted(columnWidths, (at) => ({ top: 0, bottom: 0, left: at, right: at }));
    const rows = sorted(rowHeights, (at) => ({ top: at, bottom: at, left: 0, right: 0 }));
    if (columns.hidden.length > 0) this.change(SetColHiddenMutation.id, { ...target, ranges: columns.hidden });
    if (columns.shown.length > 0) {
      this.change(SetColVisibleMutation.id, { ...target, ranges: columns.shown });
      const colWidth = columns.sizes(defaultSize.columnWidth);
      this.change(SetWorksheetColWidthMutation.id, { ...target, ranges: columns.shown, colWidth });
    }
    if (rows.hidden.length > 0) this.change(SetRowHiddenMutation.id, { ...target, ranges: rows.hidden });
    if (rows.shown.length > 0) {
      const ranges = rows.shown;
      this.change(SetRowVisibleMutation.id, { ...target, ranges });
      // A height that the workbook does not give is fitted to the text.
      const autoHeightInfo = Object.fromEntries(
        [...rowHeights!].map(([row, height]) => [row, height === null ? 1 : 0]),
      );
      this.change(SetWorksheetRowIsAutoHeightMutation.id, { ...target, ranges, autoHeightInfo });
      this.change(SetWorksheetRowHeightMutation.id, {
        ...target,
        ranges,
        rowHeight: rows.sizes(defaultSize.rowHeight),
      });
    }
  }

  /** Fits the rows of changed cells to their texts, where the workbook gives no height. */
  private fitRows(id: string, { cells, rowHeights }: PictureDiff): void {
    const rows = new Set([...(cells?.keys() ?? [])].map(rowOf));
    for (const row of rowHeights?.keys() ?? []) rows.add(row);
    const ranges = [...rows].map((row) => univerRange({ top: row, bottom: row, left: 0, right: 0 }));
    if (ranges.length === 0) return;
    const { redos } = this.injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, id);
    for (const { id: mutation, params } of redos) this.change(mutation, params as object);
  }

  private book(): Workbook | null {
    return this.instances.getUnit<Workbook>(this.bookId, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  private target(id: string) {
    return { unitId: this.bookId, subUnitId: id };
  }

  private change(mutation: string, params: object): void {
    this.asHost(() => {
      this.commands.syncExecuteCommand(mutation, { unitId: this.bookId, ...params });
    });
  }
}

/** In steps of the room: who walks along a sheet does not grow it at each cell. */
function countFor(at: number, room: number, last: number): number {
  return Math.min(last + 1, (Math.ceil((at + 1) / room) + 1) * room);
}

function blankSheet({ id, name }: ShownSheet) {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: smallest.rows,
    columnCount: smallest.columns,
    defaultColumnWidth: defaultSize.columnWidth,
    defaultRowHeight: defaultSize.rowHeight,
  });
}

/** Changed sizes by what becomes of their rows or columns. */
function sorted(changes: PictureDiff['rowHeights'], areaOf: (at: number) => Area) {
  const entries = [...(changes ?? [])];
  const ranges = (hidden: boolean) =>
    entries.filter(([, size]) => (size === 0) === hidden).map(([at]) => univerRange(areaOf(at)));
  return {
    hidden: ranges(true),
    shown: ranges(false),
    sizes: (byDefault: number) => Object.fromEntries(entries.map(([at, size]) => [at, size ?? byDefault])),
  };
}

/** Univer's form of an area. */
export function univerRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}
