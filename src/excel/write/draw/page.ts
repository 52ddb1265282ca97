import { columnLetters } from '../../../sheet/grid/address';
import type { SheetLayout } from '../../../sheet/grid/sheetLayout';
import { pageFooter } from './sheetTexts';

/**
 * Centimetres, after Decree 30/2020/NĐ-CP (20 mm; the binding edge of a landscape table is its
 * top).
 */
const margins: Excel.PageLayoutMarginOptions = {
  top: 1.5,
  bottom: 1.5,
  left: 1.2,
  right: 1.2,
  header: 0.7,
  footer: 0.7,
};

const pointsPerCentimetre = 72 / 2.54;

/** More than any sheet takes. */
const asManyAsNeeded = 999;

/**
 * Queues the printed page: A4, as wide as the sheet unless it is spread over several, as many pages
 * as it needs, heads repeated, pages numbered.
 */
export function drawPage(sheet: Excel.Worksheet, print: SheetLayout['print']): void {
  const { orientation, repeatRows, repeatColumns } = print;
  const page = sheet.pageLayout;
  page.paperSize = 'A4';
  page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.centerHorizontally = true;
  page.setPrintMargins('Centimeters', margins);
  drawPages(sheet, print);
  if (repeatRows) page.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
  if (repeatColumns) page.setPrintTitleColumns(repeatColumns.map((column) => `$${columnLetters(column)}`).join(':'));
  page.headersFooters.defaultForAllPages.centerFooter = pageFooter.vi;
}

/** Queues how a sheet is parted into pages. */
export function drawPages(
  sheet: Excel.Worksheet,
  {
    pagesWide = 1,
    pagesTall = asManyAsNeeded,
    spare = 0,
    pageStarts = [],
  }: Pick<SheetLayout['print'], 'pagesWide' | 'pagesTall' | 'spare' | 'pageStarts'>,
): void {
  // One side alone has been seen to be ignored (OfficeDev/office-js issue 1860). Far more pages
  // than there are leave the height free: Excel takes the smaller of the two scales.
  sheet.pageLayout.zoom = { horizontalFitToPages: pagesWide, verticalFitToPages: pagesTall };
  sheet.pageLayout.setPrintMargins('Centimeters', { top: margins.top! + spare / pointsPerCentimetre });
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageStarts) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
