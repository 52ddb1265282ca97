import type { GridClipboard } from './clipboard';
import type { GridActions } from './editCommands';
import { typedEntries, type CellEntry } from '../entries';
import type { GridWishes } from '../gridWishes';
import type { Area } from '../picture';

/** What of the grid a wish needs to know. */
export interface ActingGrid {
  readonly clipboard: GridClipboard;
  /** The selected areas of the active sheet, the last one chosen last. */
  readonly areas: () => readonly Area[];
  /** An opened and closed cell is no edit: what was typed must differ from what stood there. */
  readonly differs: (sheet: string, entry: CellEntry) => boolean;
}

/** Turns what a person does at the grid into wishes. */
export function gridActions(wishes: GridWishes, { clipboard, areas, differs }: ActingGrid): GridActions {
  const onLast = (wish: (area: Area) => void): void => {
    const area = areas().at(-1);
    if (area) wish(area);
  };
  const taken = (cut: boolean): void => {
    const copyId = clipboard.lastCopy();
    onLast((area) => {
      if (copyId) wishes.copy(copyId, area, cut);
    });
  };
  return {
    typed: (sheet, payload) => {
      const changed = typedEntries(payload).filter((entry) => differs(sheet, entry));
      if (changed.length > 0) wishes.enter(sheet, changed);
    },
    cleared: () => wishes.clear(areas()),
    copied: () => taken(false),
    cut: () => taken(true),
    pasted: (html, text) => onLast((area) => wishes.paste(area, clipboard.pasted(html, text))),
    pasteChosen: (values) => {
      void clipboard.read(values).then((pasted) => {
        if (pasted === null) wishes.cannotRead();
        else onLast((area) => wishes.paste(area, pasted));
      });
    },
    filledDown: () => onLast(wishes.fillDown),
    filledRight: () => onLast(wishes.fillRight),
    undo: wishes.undo,
    redo: wishes.redo,
    find: wishes.find,
    goTo: wishes.goTo,
    choose: wishes.choose,
    refused: wishes.refuse,
  };
}
