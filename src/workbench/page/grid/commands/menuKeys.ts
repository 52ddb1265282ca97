import type { Injector } from '@univerjs/core';
import type { IPointerEvent } from '@univerjs/engine-render';
import { ContextMenuPosition, IContextMenuService, ILayoutService } from '@univerjs/ui';

/** The entries of Univer's menu. */
const menuItems = '.univer-popup > section button';
/** Frames within which the menu is drawn, and once more where another one was open before. */
const frames = 30;

/**
 * The keys of the context menu: Shift+F10 and the menu key open it at the cell, arrows walk along
 * it, Escape goes back to the cells. Univer opens it for the mouse only.
 * @param place where the active cell is drawn, in pixels of the page
 */
export function takeMenuKeys(
  injector: Injector,
  container: HTMLElement,
  place: () => { readonly left: number; readonly bottom: number } | null,
): void {
  const menu = injector.get(IContextMenuService);
  const items = (): readonly Element[] => (menu.visible ? [...document.querySelectorAll(menuItems)] : []);
  const focusFirst = (left: number): void => {
    requestAnimationFrame(() => {
      const all = items();
      if (document.activeElement === null || !all.includes(document.activeElement)) focus(all[0]);
      if (left > 0) focusFirst(left - 1);
    });
  };
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      const at = place();
      if (!at) return;
      event.preventDefault();
      event.stopPropagation();
      // Of the pointer Univer only asks where it is.
      const opening: unknown = new PointerEvent('contextmenu', { clientX: at.left, clientY: at.bottom });
      menu.triggerContextMenu(opening as IPointerEvent, ContextMenuPosition.MAIN_AREA);
      focusFirst(frames);
    },
    true,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const all = items();
      const at = document.activeElement ? all.indexOf(document.activeElement) : -1;
      if (at < 0) return;
      if (event.key === 'Escape') injector.get(ILayoutService).focus();
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      event.stopPropagation();
      focus(all[(at + step + all.length) % all.length]);
    },
    true,
  );
}

function focus(item: Element | undefined): void {
  if (item instanceof HTMLElement) item.focus();
}
