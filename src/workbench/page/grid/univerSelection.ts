import { ICommandService, type Injector, type IRange } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService, type ISetSelectionsOperationParams } from '@univerjs/sheets';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import type { Area } from './picture';
import { univerRange } from './univerSheets';

/** The selection in the grid: sets it by the host's word, tells of it when a person moves it. */
export class UniverSelection {
  private readonly commands: ICommandService;
  private readonly selections: SheetsSelectionsService;
  /** While the host's word is carried out, the grid's own reports are echoes. */
  private byHost = false;

  constructor(injector: Injector, moved: (sheet: string, area: Area) => void) {
    this.commands = injector.get(ICommandService);
    this.selections = injector.get(SheetsSelectionsService);
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

/** Whole rows and columns come with gaps for their open ends. */
function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    top: startRow || 0,
    left: startColumn || 0,
    bottom: Number.isNaN(endRow) ? 1_048_575 : endRow,
    right: Number.isNaN(endColumn) ? 16_383 : endColumn,
  };
}
