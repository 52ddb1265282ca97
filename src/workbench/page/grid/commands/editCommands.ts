import {
  CommandType,
  ICommandService,
  IContextService,
  RedoCommand,
  RedoCommandId,
  UndoCommand,
  UndoCommandId,
} from '@univerjs/core';
import {
  EDITOR_ACTIVATED,
  FOCUSING_FX_BAR_EDITOR,
  type IAccessor,
  type IMultiCommand,
  type Injector,
} from '@univerjs/core';
import {
  AutoClearContentCommand,
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  SetRangeValuesCommand,
  SheetCopyDownCommand,
  SheetCopyRightCommand,
} from '@univerjs/sheets';
import { PREDEFINED_HOOK_NAME_PASTE, SheetPasteShortKeyCommand } from '@univerjs/sheets-ui';
import { CopyCommand, CutCommand, PasteCommand } from '@univerjs/ui';
import type { EditPayload } from '../entries';
import { ownCommands } from './gridMenu';

/**
 * What a person did at the grid. Nothing of it has happened yet: the host decides what becomes of
 * it.
 */
export interface GridActions {
  readonly typed: (sheet: string, payload: EditPayload) => void;
  readonly cleared: () => void;
  readonly copied: () => void;
  readonly cut: () => void;
  readonly pasted: (html: string, text: string) => void;
  /** Chosen in the menu: what is to be pasted is still to be read. */
  readonly pasteChosen: (values: boolean) => void;
  readonly filledDown: () => void;
  readonly filledRight: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly find: () => void;
  readonly goTo: () => void;
  readonly choose: () => void;
  /** What only Excel does. */
  readonly refused: () => void;
}

interface PasteParams {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/** Priority above the sheets' own clipboard commands. */
const first = 100_000;

/**
 * Puts the page in the place of every command by which a person changes cells: the view itself
 * never changes one. Typing, clearing, cutting, pasting and filling are told as actions.
 */
export function replaceEditCommands(injector: Injector, actions: GridActions): void {
  const commands = injector.get(ICommandService);
  const context = injector.get(IContextService);
  const editing = () => context.getContextValue(EDITOR_ACTIVATED) || context.getContextValue(FOCUSING_FX_BAR_EDITOR);
  const replace = <T>(id: string, handler: (params: T, accessor: IAccessor) => unknown) => {
    commands.unregisterCommand(id);
    commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: (accessor, params) => handler(params as T, accessor) !== false,
    });
  };

  replace<EditPayload & { subUnitId: string }>(SetRangeValuesCommand.id, (params) =>
    actions.typed(params.subUnitId, params),
  );
  replace<PasteParams>(SheetPasteShortKeyCommand.id, ({ htmlContent = '', textContent = '' }) =>
    actions.pasted(htmlContent, textContent),
  );
  const told: readonly (readonly [{ readonly id: string }, () => void])[] = [
    [ClearSelectionContentCommand, actions.cleared],
    [ClearSelectionAllCommand, actions.cleared],
    [SheetCopyDownCommand, actions.filledDown],
    [SheetCopyRightCommand, actions.filledRight],
    [AutoFillCommand, actions.refused],
    [AutoClearContentCommand, actions.refused],
    [{ id: ownCommands.find }, actions.find],
    [{ id: ownCommands.goTo }, actions.goTo],
    [{ id: ownCommands.choose }, actions.choose],
  ];
  for (const [{ id }, action] of told) replace(id, action);
  replace(UndoCommandId, (_, accessor) => {
    if (editing()) return UndoCommand.handler(accessor);
    actions.undo();
    return true;
  });
  replace(RedoCommandId, (_, accessor) => {
    if (editing()) return RedoCommand.handler(accessor);
    actions.redo();
    return true;
  });

  const paste: IMultiCommand = {
    id: PasteCommand.id,
    name: 'workbench.paste',
    type: CommandType.COMMAND,
    multi: true,
    priority: first,
    preconditions: () => !editing(),
    handler: (_accessor, params) => {
      const way = (params as { readonly value?: string } | undefined)?.value;
      actions.pasteChosen(way === PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE);
      return true;
    },
  };
  commands.registerMultipleCommand(paste);
  commands.onCommandExecuted(({ id }) => {
    if (editing()) return;
    if (id === CopyCommand.id) actions.copied();
    // Univer's own cutting changes nothing before it is pasted.
    if (id === CutCommand.id) actions.cut();
  });
}
