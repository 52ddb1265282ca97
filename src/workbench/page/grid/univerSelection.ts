import {
  CanceledError,
  Direction,
  ICommandService,
  RANGE_TYPE,
  Rectangle,
  type Injector,
  type IRange,
} from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService, type ISetSelectionsOperationParams } from '@univerjs/sheets';
import { MoveSelectionCommand, MoveSelectionEnterAndTabCommand, ScrollToCellCommand } from '@univerjs/sheets-ui';
import { isInside, isWholeColumns, isWholeRows, lastColumn, lastRow } from '../../host/model/address';
import type { Area } from './picture';
import { univerRange } from './univerSheets';

/** Arrows, Enter and Tab. */
const moves: readonly string[] = [MoveSelectionCommand.id, MoveSelectionEnterAndTabCommand.id];

/** The selection in the grid: sets it by the host's word, tells of it when a person moves it. */
export class UniverSelection {
  private readonly commands: ICommandService;
  private readonly selections: SheetsSelectionsService;
  /** While the host's word is carried out, the grid's own reports are echoes. */
  private byHost = false;

  /**
   * @param moved a person has selected an area of a sheet
   * @param makeRoom lets a sheet hold a row and a column before they are selected
   */
  constructor(
    injector: Injector,
    moved: (sheet: string, area: Area) => void,
    makeRoom: (sheet: string, row: number, column: number) => void,
  ) {
    this.commands = injector.get(ICommandService);
    this.selections = injector.get(SheetsSelectionsService);
    this.commands.beforeCommandExecuted(({ id, params }) => {
      if (moves.includes(id)) this.stayOnSheet(id, params as { readonly direction: Direction });
      if (id === ScrollToCellCommand.id) insideArea((params as { readonly range: IRange }).range);
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      for (const { range } of selections) {
        const area = insideArea(range);
        // Whole rows and columns are drawn as far as the grid goes.
        const toEnd = (type: RANGE_TYPE) => range.rangeType === type || range.rangeType === RANGE_TYPE.ALL;
        const row = isWholeColumns(area) || toEnd(RANGE_TYPE.COLUMN) ? 0 : area.bottom;
        const column = isWholeRows(area) || toEnd(RANGE_TYPE.ROW) ? 0 : area.right;
        makeRoom(subUnitId, row, column);
      }
    });
    this.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id || this.byHost) return;
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      const last = selections.at(-1);
      if (last) moved(subUnitId, areaOf(last.range));
    });
  }

  /** The selected areas of the active sheet, the last one chosen last. */
  areas(): readonly Area[] {
    return this.selections.getCurrentSelections().map(({ range }) => areaOf(range));
  }

  /** Runs an action whose selections are not a person's. */
  quietly(action: () => void): void {
    const before = this.byHost;
    this.byHost = true;
    try {
      action();
    } finally {
      this.byHost = before;
    }
  }

  /**
   * Selects an area of a sheet; what is in view stays in view.
   * @param merges merged areas of the sheet: one that is touched is selected as a whole
   */
  select(book: string, sheet: string, area: Area, merges: readonly Area[]): void {
    const range = univerRange(merges.filter((merge) => overlaps(merge, area)).reduce(around, area));
    const first = merges.find((merge) => overlaps(merge, corner(area)));
    this.quietly(() => {
      this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: book,
        subUnitId: sheet,
        selections: [
          {
            range,
            primary: {
              actualRow: (first ?? area).top,
              actualColumn: (first ?? area).left,
              ...univerRange(first ?? corner(area)),
              isMerged: first !== undefined,
              isMergedMainCell: first !== undefined,
            },
            style: null,
          },
        ],
      });
    });
  }

  /**
   * Univer goes on at the other end of the sheet, where Excel stays at its edge. Enter and Tab walk
   * around within a larger selection.
   */
  private stayOnSheet(command: string, { direction }: { readonly direction: Direction }): void {
    const { range, primary } = this.selections.getCurrentLastSelection() ?? {};
    if (!range || !primary) return;
    if (command !== MoveSelectionCommand.id && !Rectangle.equals(range, primary)) return;
    const { top, bottom, left, right } = areaOf(range);
    const atEdge = {
      [Direction.UP]: top === 0,
      [Direction.DOWN]: bottom === lastRow,
      [Direction.LEFT]: left === 0,
      [Direction.RIGHT]: right === lastColumn,
    };
    if (atEdge[direction]) throw new CanceledError();
  }

  /** Brings what is selected into view. */
  reveal(): void {
    const range = this.selections.getCurrentLastSelection()?.range;
    if (range) this.commands.syncExecuteCommand(ScrollToCellCommand.id, { range });
  }
}

function corner({ top, left }: Area): Area {
  return { top, left, bottom: top, right: left };
}

function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** @throws CanceledError for what Excel's sheets do not have; the name box asks for it, too */
function insideArea(range: IRange): Area {
  const area = areaOf(range);
  if (!isInside(area)) throw new CanceledError();
  return area;
}

/** Whole rows and columns come with gaps for their open ends. */
function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    top: startRow || 0,
    left: startColumn || 0,
    bottom: Number.isNaN(endRow) ? lastRow : endRow,
    right: Number.isNaN(endColumn) ? lastColumn : endColumn,
  };
}
