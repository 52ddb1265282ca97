import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  FOCUSING_FX_BAR_EDITOR,
  IContextService,
  type Injector,
} from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';

/** Milliseconds after which the opened cell has stopped asking for the keyboard. */
const settled = 80;

/**
 * A quick tap on the formula bar opens the cell below it, which then takes the keyboard away from
 * the bar. This gives it back, so that what is typed goes where the caret blinks.
 */
export function keepFormulaBarFocus(injector: Injector, container: HTMLElement): void {
  const context = injector.get(IContextService);
  const editors = injector.get(IEditorService);
  container.addEventListener(
    'pointerup',
    ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-u-comp="formula-bar"]')) return;
      setTimeout(() => {
        const barIsOpen = context.getContextValue(FOCUSING_FX_BAR_EDITOR);
        const bar = editors.getEditor(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
        if (!barIsOpen || !bar || bar.isFocus()) return;
        editors.focus(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
        bar.focus();
      }, settled);
    },
    true,
  );
}
