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

/** What a person did at the grid. Nothing of it has happened yet: the host decides what becomes of it. */
export interface GridActions {
  readonly typed: (sheet: string, payload: EditPayload) => void;
  readonly cleared: () => void;
  readonly copied: () => void;
  readonly pasted: (html: string, text: string) => void;
  readonly filled: (direction: 'down' | 'right') => void;
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
 * Puts the page in the place of every command by which a person changes cells: the view itself never changes one.
 * Typing, clearing, pasting and filling are told as actions; cutting is refused, because moved references would have
 * to follow.
 */
export function replaceEditCommands(injector: Injector, actions: GridActions): void {
  const commands = injector.get(ICommandService);
  const context = injector.get(IContextService);
  const editing = () => context.getContextValue(EDITOR_ACTIVATED) || context.getContextValue(FOCUSING_FX_BAR_EDITOR);
  const replace = <T>(id: string, handler: (params: T, accessor: IAccessor) => boolean) => {
    commands.unregisterCommand(id);
    commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: (accessor, params) => handler(params as T, accessor),
    });
  };
  const tell = (action: () => void) => () => {
    action();
    return true;
  };

  replace<EditPayload & { subUnitId: string }>(SetRangeValuesCommand.id, (params) => {
    actions.typed(params.subUnitId, params);
    return true;
  });
  for (const command of [ClearSelectionContentCommand, ClearSelectionAllCommand]) {
    replace(command.id, tell(actions.cleared));
  }
  replace<PasteParams>(SheetPasteShortKeyCommand.id, ({ htmlContent = '', textContent = '' }) => {
    actions.pasted(htmlContent, textContent);
    return true;
  });
  replace(
    SheetCopyDownCommand.id,
    tell(() => {
      actions.filled('down');
    }),
  );
  replace(
    SheetCopyRightCommand.id,
    tell(() => {
      actions.filled('right');
    }),
  );
  for (const command of [AutoFillCommand, AutoClearContentCommand]) {
    replace(
      command.id,
      tell(() => {
        actions.refused('notHere');
      }),
    );
  }
  replace(UndoCommandId, (_, accessor) => (editing() ? Boolean(UndoCommand.handler(accessor)) : tell(actions.undo)()));
  replace(RedoCommandId, (_, accessor) => (editing() ? Boolean(RedoCommand.handler(accessor)) : tell(actions.redo)()));

  const refuseCut: IMultiCommand = {
    id: CutCommand.id,
    name: 'workbench.cut',
    type: CommandType.COMMAND,
    multi: true,
    priority: first,
    preconditions: () => !editing(),
    handler: tell(() => {
      actions.refused('cut');
    }),
  };
  commands.registerMultipleCommand(refuseCut);
  commands.onCommandExecuted(({ id }) => {
    if (id === CopyCommand.id && !editing()) actions.copied();
  });
}
