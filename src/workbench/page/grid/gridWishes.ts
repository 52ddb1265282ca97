import type { Pasted } from './commands/clipboard';
import type { CellEntry } from './entries';
import type { Area } from './picture';

/** What a person asks for at the grid, on the active sheet unless a sheet is named. */
export interface GridWishes {
  readonly enter: (sheet: string, entries: readonly CellEntry[]) => void;
  readonly clear: (areas: readonly Area[]) => void;
  /** The clipboard now holds an area under this mark. */
  readonly copy: (copyId: string, area: Area, cut: boolean) => void;
  readonly paste: (target: Area, pasted: Pasted) => void;
  /** The browser does not let the menu read the clipboard. */
  readonly cannotRead: () => void;
  /** The first row over the rest of the area; the first column over the rest. */
  readonly fillDown: (area: Area) => void;
  readonly fillRight: (area: Area) => void;
  readonly select: (sheet: string, area: Area) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly find: () => void;
  readonly goTo: () => void;
  /** Opens the list of the selected cell. */
  readonly choose: () => void;
  /** What only Excel does was asked for. */
  readonly refuse: () => void;
}
