import type { Area } from './address';
import type { Change, ChangeOrigin } from './changes';

/** What a grid must redraw after one request or edit. Names are the sheets' names after it. */
export interface ViewChange {
  readonly origin: ChangeOrigin;
  /** Tabs were added, deleted, renamed, moved, shown or hidden. */
  readonly tabs: boolean;
  /** Areas whose contents changed by writing. */
  readonly cells: readonly { readonly sheet: string; readonly area: Area }[];
  /** Cells whose formula results changed. */
  readonly calculated: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
  /** Areas whose looks changed. */
  readonly formats: readonly { readonly sheet: string; readonly area: Area }[];
  /** Sheets whose merges, widths, heights, frozen panes, grid lines or protection changed. */
  readonly layouts: readonly string[];
  /** The sheet that became active, or null. */
  readonly activated: string | null;
  readonly selected: { readonly sheet: string; readonly area: Area } | null;
}

/** True when a change shows in cells, sheets or their looks; moving about does not. */
export function touchesContents(change: ViewChange): boolean {
  const { tabs, cells, calculated, formats, layouts } = change;
  return tabs || cells.length + calculated.length + formats.length + layouts.length > 0;
}

export function toViewChange(changes: readonly Change[], origin: ChangeOrigin): ViewChange {
  const tabKinds: readonly Change['kind'][] = ['added', 'deleted', 'renamed', 'moved', 'visibility'];
  const activated = changes.filter((change) => change.kind === 'activated').at(-1);
  const selected = changes.filter((change) => change.kind === 'selected').at(-1);
  const layouts = changes.flatMap((change) =>
    change.kind === 'layout' || change.kind === 'protection' ? [change.sheet.name] : [],
  );
  return {
    origin,
    tabs: changes.some((change) => tabKinds.includes(change.kind)),
    cells: changes.flatMap((change) =>
      change.kind === 'cells' || change.kind === 'followed' ? [{ sheet: change.sheet.name, area: change.area }] : [],
    ),
    calculated: changes.flatMap((change) =>
      change.kind === 'calculated' ? change.cells.map((cell) => ({ sheet: change.sheet.name, ...cell })) : [],
    ),
    formats: changes.flatMap((change) =>
      change.kind === 'format' ? [{ sheet: change.sheet.name, area: change.area }] : [],
    ),
    layouts: [...new Set(layouts)],
    activated: activated?.kind === 'activated' ? activated.sheet.name : null,
    selected: selected?.kind === 'selected' ? { sheet: selected.sheet.name, area: selected.area } : null,
  };
}
