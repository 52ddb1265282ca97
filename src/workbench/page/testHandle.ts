import type { EditOutcome } from '../host/edit/edits';
import type { Host } from '../host/host';
import { parseAddress, printArea, type Area } from '../host/model/address';
import type { BookView, CellView } from '../host/model/view';
import type { GridView } from './grid/gridView';
import type { Rectangle } from './grid/sheetWindow';

/**
 * What tests may ask of the page: all of it reads, except `enter`, which types as a person would.
 */
export interface WorkbenchHandle {
  /** True once the grid can be typed into. */
  readonly gridReady: () => boolean;
  readonly book: () => BookView;
  /** What the host holds of a cell. */
  readonly cell: (sheet: string, address: string) => CellView | null;
  /** What the grid shows of a cell of the active sheet, read from the grid itself. */
  readonly shown: (address: string) => string;
  /**
   * Where a cell of the active sheet is drawn, and the part of the grid that shows cells of its
   * kind; pixels of the page.
   */
  readonly sight: (address: string) => { readonly cell: Rectangle; readonly seen: Rectangle } | null;
  readonly selection: () => { readonly sheet: string; readonly address: string };
  readonly enter: (sheet: string, address: string, text: string) => EditOutcome;
  /** Requests that the pane has made so far. */
  readonly requestCount: () => number;
}

declare global {
  interface Window {
    chiTieuWorkbench?: WorkbenchHandle;
  }
}

/** Leaves the handle on the window. */
export function offerTestHandle(host: () => Host, grid: () => GridView | null): void {
  window.chiTieuWorkbench = {
    gridReady: () => grid() !== null,
    book: () => host().view(),
    cell: (sheet, address) => {
      const { top, left } = position(address);
      return host().cellView(sheet, top, left);
    },
    shown: (address) => {
      const { top, left } = position(address);
      return grid()?.shownText(top, left) ?? '';
    },
    sight: (address) => {
      const { top, left } = position(address);
      return grid()?.sight(top, left) ?? null;
    },
    selection: () => {
      const sheet = host().view().active;
      return { sheet, address: printArea(host().selection(sheet)) };
    },
    enter: (sheet, address, text) => {
      const { top, left } = position(address);
      return host().enter(sheet, top, left, text);
    },
    requestCount: () => host().requestCount,
  };
}

function position(address: string): Area {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(`${address} is no cell address.`);
  return area;
}
