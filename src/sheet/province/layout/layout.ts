import { attainmentLooks } from './attainmentLooks';
import { columns } from '../columns';
import type { Catalogue } from '../../../indicators/catalogue/catalogue';
import { catalogueOfForm } from '../../../indicators/forms/formCatalogue';
import { footBlock } from './footBlock';
import type { Locate } from '../formulas';
import { headBlock, headBlockRows, type SheetIdentity } from './headBlock';
import type { Template } from '../../../indicators/forms/template';
import type { SheetLayout } from '../../grid/sheetLayout';
import { pageHold } from './printedPages';
import type { SheetValues } from '../sheetValues';
import { locateIn, tableBlock } from './table';

/**
 * A window beside the task pane shows about 130 characters; frozen columns may take less than half
 * of them.
 */
const widestFrozen = 60;

/** Zero-based row of the heads on a new province sheet, and of the symbols under them. */
export const headRow = headBlockRows;
export const symbolRow = headBlockRows + 1;

export interface ProvinceSheetInput extends SheetIdentity {
  readonly catalogue: Catalogue;
  /** Sheet name, at most 31 legal characters (see `sheetName`). */
  readonly name: string;
  /** Left out, the sheet is a blank form. */
  readonly values?: SheetValues;
}

/**
 * The worksheet of one province, year and form as plain data (design, the province worksheet):
 * head, table with live formulas, legend and signatures, on A4 landscape with the heads repeated on
 * each page. Input cells and notes are unlocked, all others locked; the sheet is not protected,
 * because rows may be inserted and moved without harm.
 */
export function buildProvinceSheet({
  catalogue: lists,
  name,
  values = new Map(),
  ...identity
}: ProvinceSheetInput): SheetLayout {
  const { template } = identity;
  const catalogue = catalogueOfForm(lists, template);
  const footRow = symbolRow + template.rows.length + 2;
  const blocks = [headBlock(identity), tableBlock(template, catalogue, values, headRow), footBlock(identity, footRow)];
  const rowHeights = Object.assign({}, ...blocks.map((block) => block.rowHeights)) as Readonly<Record<number, number>>;
  const cells = blocks.flatMap((block) => block.cells);
  const lastRow = Math.max(...cells.map(({ row }) => row));
  const hold = pageHold({
    heights: Array.from({ length: lastRow + 1 }, (_, row) => rowHeights[row] ?? null),
    repeated: [headRow, symbolRow],
    lastRow: symbolRow + template.rows.length,
    titles: new Set(template.rows.flatMap(({ kind }, index) => (kind === 'section' ? [symbolRow + 1 + index] : []))),
  });
  return {
    name,
    cells,
    merges: blocks.flatMap((block) => block.merges),
    columnWidths: columns.map((column) => column.width),
    rowHeights,
    freeze: { rows: symbolRow + 1, columns: frozenColumns() },
    print: {
      orientation: 'landscape',
      repeatRows: [headRow, symbolRow],
      ...hold,
    },
    protect: false,
    conditionals: attainmentLooks(template, catalogue, locateIn(template, headRow)),
  };
}

/** Where the cells of a new sheet stand. */
export function locateOnNewSheet(template: Template): Locate {
  return locateIn(template, headRow);
}

/** Columns A to D stay in view where the window has room for them, else A and B. */
function frozenColumns(): number {
  const reach = (role: string): number => columns.findIndex((column) => column.role === role) + 1;
  const width = columns.slice(0, reach('unit')).reduce((sum, column) => sum + column.width, 0);
  return width <= widestFrozen ? reach('unit') : reach('name');
}
