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
import { SheetPasteShortKeyCommand } from '@univerjs/sheets-ui';
import { CopyCommand, CutCommand } from '@univerjs/ui';
import type { EditPayload } from './entries';

/**
 * What a person did at the grid. Nothing of it has happened yet: the host decides what becomes of
 * it.
 */
export interface GridActions {
  readonly typed: (sheet: string, payload: EditPayload) => void;
  readonly cleared: () => void;
  readonly copied: () => void;
  readonly pasted: (html: string, text: string) => void;
  readonly filledDown: () => void;
  readonly filledRight: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly refused: (reason: 'cut' | 'notHere') => void;
}

interface PasteParams {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/** Priority above the sheets' own clipboard commands. */
const first = 100_000;

/**
 * Puts the page in the place of every command by which a person changes cells: the view itself
 * never changes one. Typing, clearing, pasting and filling are told as actions; cutting is refused,
 * because moved references would have to follow.
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
  const notHere = () => {
    actions.refused('notHere');
  };

  replace<EditPayload & { subUnitId: string }>(SetRangeValuesCommand.id, (params) => {
    actions.typed(params.subUnitId, params);
  });
  replace<PasteParams>(SheetPasteShortKeyCommand.id, ({ htmlContent = '', textContent = '' }) => {
    actions.pasted(htmlContent, textContent);
  });
  const told: readonly (readonly [{ readonly id: string }, () => void])[] = [
    [ClearSelectionContentCommand, actions.cleared],
    [ClearSelectionAllCommand, actions.cleared],
    [SheetCopyDownCommand, actions.filledDown],
    [SheetCopyRightCommand, actions.filledRight],
    [AutoFillCommand, notHere],
    [AutoClearContentCommand, notHere],
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

  const refuseCut: IMultiCommand = {
    id: CutCommand.id,
    name: 'workbench.cut',
    type: CommandType.COMMAND,
    multi: true,
    priority: first,
    preconditions: () => !editing(),
    handler: () => {
      actions.refused('cut');
      return true;
    },
  };
  commands.registerMultipleCommand(refuseCut);
  commands.onCommandExecuted(({ id }) => {
    if (id === CopyCommand.id && !editing()) actions.copied();
  });
}
