import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  type SpreadsheetSkeleton,
  type Viewport,
} from '@univerjs/engine-render';
import type { Injector } from '@univerjs/core';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Area } from './picture';

/** A rectangle in pixels of the grid's canvas. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels at the right and lower edge that the scroll bars lie over. */
const scrollBar = 12;

/** What one axis of the grid shows: places in pixels from the sheet's first row or column. */
export interface Axis {
  /** Rows or columns that stay, and the pixels that they take. */
  readonly frozen: { readonly count: number; readonly size: number };
  /** Pixels between the frozen part and the scroll bar. */
  readonly room: number;
  /** Pixels by which the part that is not frozen is scrolled. */
  readonly scrolled: number;
  readonly start: (index: number) => number;
}

/** The sheet in front as it is drawn now. */
export interface SheetWindow {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Pixels of the heads with the numbers of the rows and the letters of the columns. */
  readonly heads: { readonly width: number; readonly height: number };
  readonly canvas: HTMLCanvasElement;
}

/** Measures the sheet in front; null before it is drawn. */
export function sheetWindow(injector: Injector, book: string): SheetWindow | null {
  const parts = injector.get(IRenderManagerService).getRenderById(book);
  const skeleton = parts?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = parts?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!parts || !skeleton || !main) return null;
  const { xSplit, ySplit } = skeleton.getWorksheetConfig().freeze;
  const heads = { width: skeleton.rowHeaderWidthAndMarginLeft, height: skeleton.columnHeaderHeightAndMarginTop };
  return {
    ...axes(skeleton, main, heads, { rows: ySplit, columns: xSplit }, parts.engine),
    heads,
    canvas: parts.engine.getCanvasElement(),
  };
}

function axes(
  { rowHeightAccumulation, columnWidthAccumulation }: SpreadsheetSkeleton,
  { viewportScrollX, viewportScrollY }: Viewport,
  heads: SheetWindow['heads'],
  frozen: { readonly rows: number; readonly columns: number },
  { width, height }: { readonly width: number; readonly height: number },
): Pick<SheetWindow, 'rows' | 'columns'> {
  const axis = (ends: readonly number[], count: number, length: number, scrolled: number): Axis => {
    const start = (index: number) => (index <= 0 ? 0 : (ends[Math.min(index, ends.length) - 1] ?? 0));
    const size = start(count);
    return { frozen: { count, size }, room: length - size - scrollBar, scrolled, start };
  };
  return {
    rows: axis(rowHeightAccumulation, frozen.rows, height - heads.height, viewportScrollY),
    columns: axis(columnWidthAccumulation, frozen.columns, width - heads.width, viewportScrollX),
  };
}

/** Calls back after each change of the grid's size, once Univer has taken it over. */
export function whenResized(injector: Injector, book: string, listener: () => void): void {
  injector.get(IRenderManagerService).getRenderById(book)?.engine.onTransformChange$.subscribeEvent(listener);
}

/**
 * Where an area is drawn, and the part of the grid that shows cells of its kind: frozen ones stay,
 * others scroll beside them.
 */
export function placeOf(area: Area, { rows, columns, heads }: SheetWindow): { cell: Rectangle; seen: Rectangle } {
  const down = along(rows, area.top, area.bottom, heads.height);
  const across = along(columns, area.left, area.right, heads.width);
  return {
    cell: { left: across.from, right: across.to, top: down.from, bottom: down.to },
    seen: { left: across.seenFrom, right: across.seenTo, top: down.seenFrom, bottom: down.seenTo },
  };
}

/**
 * Of the rows and columns that a sheet freezes, those that leave at least half of the grid to the
 * rest: none where they would not.
 */
export function fittingPanes(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  window: SheetWindow,
): { readonly rows: number; readonly columns: number } {
  const fitting = ({ start, frozen, room }: Axis, count: number) =>
    start(count) > (frozen.size + room) / 2 ? 0 : count;
  return { rows: fitting(window.rows, rows), columns: fitting(window.columns, columns) };
}

function along({ frozen, room, scrolled, start }: Axis, first: number, last: number, head: number) {
  const stays = first < frozen.count;
  const shift = head - (stays ? 0 : scrolled);
  return {
    from: start(first) + shift,
    to: start(last + 1) + shift,
    seenFrom: stays ? head : head + frozen.size,
    seenTo: head + frozen.size + room,
  };
}
