import type { Rectangle } from '../grid/sheetWindow';

/** Pixels that a box keeps from what it stands beside. */
const gap = 4;

/** Puts a box below a cell, above it where there is no room, and wholly inside the grid. */
export function putBelow(box: HTMLElement, grid: HTMLElement, cell: Rectangle): void {
  const { top, height } = grid.getBoundingClientRect();
  const below = cell.bottom - top + gap;
  const above = cell.top - top - gap - box.offsetHeight;
  put(box, grid, cell.left, below + box.offsetHeight > height ? above : below);
}

/** Puts a box to the right of a cell, to its left where there is no room. */
export function putBeside(box: HTMLElement, grid: HTMLElement, cell: Rectangle): void {
  const { top, right } = grid.getBoundingClientRect();
  const fits = cell.right + gap + box.offsetWidth <= right;
  put(box, grid, fits ? cell.right + gap : cell.left - gap - box.offsetWidth, cell.top - top);
}

function put(box: HTMLElement, grid: HTMLElement, left: number, top: number): void {
  const place = grid.getBoundingClientRect();
  const within = (at: number, size: number, room: number): string =>
    `${String(Math.max(gap, Math.min(at, room - size - gap)))}px`;
  box.style.left = within(left - place.left, box.offsetWidth, place.width);
  box.style.top = within(top, box.offsetHeight, place.height);
}
