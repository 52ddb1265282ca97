import { CanceledError, CommandType, ICommandService, type Injector } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import { SidebarDefinedNameOperation } from '@univerjs/sheets-ui';
import { ToggleShortcutPanelOperation } from '@univerjs/ui';

/**
 * Changes that only concern the drawing: row heights that fit wrapped text, and the cell editor's
 * own document.
 */
const harmless = (id: string) =>
  id === SetWorksheetRowAutoHeightMutation.id || id.startsWith('doc.mutation.') || id.startsWith('formula.mutation.');

/** Panels that list, or let one do, what the host does not follow. */
const panels: readonly string[] = [SidebarDefinedNameOperation.id, ToggleShortcutPanelOperation.id];

/**
 * Stops every change of the shown workbook that does not come from the host. Menus are off already;
 * keys, double clicks and drags that would still format, insert, move or resize something end here.
 * @returns runs an action whose changes are let through.
 */
export function guardChanges(injector: Injector, refused: () => void): (action: () => void) => void {
  let fromHost = false;
  injector.get(ICommandService).beforeCommandExecuted(({ id, type }) => {
    const changes = type === CommandType.MUTATION && !fromHost && !harmless(id);
    if (!changes && !panels.includes(id)) return;
    refused();
    throw new CanceledError();
  });
  return (action) => {
    const before = fromHost;
    fromHost = true;
    try {
      action();
    } finally {
      fromHost = before;
    }
  };
}
