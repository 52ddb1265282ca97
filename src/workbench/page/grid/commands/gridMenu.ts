import { ClearSelectionContentCommand, SheetCopyDownCommand, SheetCopyRightCommand } from '@univerjs/sheets';
import { SheetPasteValueCommand } from '@univerjs/sheets-ui';
import {
  ContextMenuPosition,
  CopyCommand,
  CutCommand,
  MenuItemType,
  PasteCommand,
  type IMenuManagerService,
  type IMenuSchema,
} from '@univerjs/ui';
import { EMPTY } from 'rxjs';
import { message, type Language } from '../../words/messages';

/** Commands of our own that the menu offers. */
export const ownCommands = { find: 'workbench.find', goTo: 'workbench.goTo', choose: 'workbench.choose' } as const;

/** What the menu of the cells offers, in groups: the words, the command and the keys. */
const groups = [
  [
    { name: 'cut', command: CutCommand.id, keys: 'Ctrl+X' },
    { name: 'copy', command: CopyCommand.id, keys: 'Ctrl+C' },
    { name: 'paste', command: PasteCommand.id, keys: 'Ctrl+V' },
    { name: 'pasteValues', command: SheetPasteValueCommand.id, keys: 'Ctrl+Shift+V' },
    { name: 'clear', command: ClearSelectionContentCommand.id, keys: 'Delete' },
  ],
  [
    { name: 'fillDown', command: SheetCopyDownCommand.id, keys: 'Ctrl+D' },
    { name: 'fillRight', command: SheetCopyRightCommand.id, keys: 'Ctrl+R' },
    { name: 'choose', command: ownCommands.choose, keys: 'Alt+↓' },
  ],
  [
    { name: 'find', command: ownCommands.find, keys: 'Ctrl+F' },
    { name: 'goTo', command: ownCommands.goTo, keys: 'F5' },
  ],
] as const;

type ItemName = (typeof groups)[number][number]['name'];

const places: readonly string[] = [
  ContextMenuPosition.MAIN_AREA,
  ContextMenuPosition.COL_HEADER,
  ContextMenuPosition.ROW_HEADER,
];

/** Univer's own menus give way to this one: nearly all of theirs the host could not follow. */
export function gridMenu(): IMenuManagerService {
  const schema: IMenuSchema[] = groups.map((items, group) => ({
    key: `workbench.${String(group)}`,
    order: group,
    children: items.map(({ name, command, keys }, order) => ({
      key: `workbench.${name}`,
      order,
      item: {
        ...{ id: `workbench.menu.${name}`, commandId: command, type: MenuItemType.BUTTON, title: titleOf(name) },
        shortcut: keys,
      },
    })),
  }));
  return {
    menuChanged$: EMPTY,
    mergeMenu: () => undefined,
    appendRootMenu: () => undefined,
    getMenuByPositionKey: (place) => (places.includes(place) ? schema : []),
    getFlatMenuByPositionKey: () => [],
  };
}

/** The words of the menu as Univer's locales hold them. */
export function menuWords(language: Language): Record<string, Record<string, string>> {
  const names = groups.flat().map(({ name }) => name);
  return { workbenchMenu: Object.fromEntries(names.map((name) => [name, message(language, `menu.${name}`)])) };
}

function titleOf(name: ItemName): string {
  return `workbenchMenu.${name}`;
}
