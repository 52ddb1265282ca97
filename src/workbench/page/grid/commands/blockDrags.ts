import type { Injector } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  HeaderFreezeRenderController,
  HeaderMoveRenderController,
  HeaderResizeRenderController,
  ISheetSelectionRenderService,
} from '@univerjs/sheets-ui';

const beforeOthers = 1000;
const never = { priority: beforeOthers, handler: () => false };

/**
 * Takes the drags away that would move, fill, resize or freeze: the host has no answer to them, and
 * a drag that springs back looks like a fault. To be called for each shown workbook, once it is
 * drawn.
 */
export function blockDrags(injector: Injector, book: string): void {
  const parts = injector.get(IRenderManagerService).getRenderById(book);
  if (!parts) return;
  const selection = parts.with(ISheetSelectionRenderService).interceptor;
  selection.intercept(selection.getInterceptPoints().RANGE_FILL_PERMISSION_CHECK, never);
  selection.intercept(selection.getInterceptPoints().RANGE_MOVE_PERMISSION_CHECK, never);
  const move = parts.with(HeaderMoveRenderController).interceptor;
  move.intercept(move.getInterceptPoints().HEADER_MOVE_PERMISSION_CHECK, never);
  const resize = parts.with(HeaderResizeRenderController).interceptor;
  resize.intercept(resize.getInterceptPoints().HEADER_RESIZE_PERMISSION_CHECK, never);
  const freeze = parts.with(HeaderFreezeRenderController).interceptor;
  freeze.intercept(freeze.getInterceptPoints().FREEZE_PERMISSION_CHECK, never);
}
