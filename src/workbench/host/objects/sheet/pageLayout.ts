import type { ModelSheet } from '../../../../xlsx/edit/model';
import { columnLetters, parseAddress, printArea, type Area } from '../../model/address';
import type { Book } from '../../model/book';
import { HostError } from '../../hostError';
import { object, targetOf, type HostObject, type ObjectType, type Property } from '../objectType';
import { headersFootersType } from './headersFooters';
import { areaOf } from './sheetArea';

/** The file keeps margins in inches, the API speaks in points. */
const pointsPerInch = 72;
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Paper sizes by the API's names; the numbers are the file's. */
const papers = { Letter: 1, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;

type Margin = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';
type PageProperty = Property<ModelSheet>;

export const pageLayoutType: ObjectType<ModelSheet> = {
  name: 'PageLayout',
  properties: {
    Orientation: {
      get: (sheet) => (sheet.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, value) => {
        if (value !== 'Landscape' && value !== 'Portrait')
          throw new HostError('InvalidArgument', 'PageLayout.orientation');
        sheet.pageSetup.orientation = value.toLowerCase();
      },
    },
    PaperSize: {
      get: (sheet) =>
        Object.entries(papers).find(([, number]) => number === sheet.pageSetup.paperSize)?.[0] ?? 'Letter',
      set: (sheet, value) => {
        const name = (Object.keys(papers) as (keyof typeof papers)[]).find(
          (paper) => paper.toLowerCase() === String(value).toLowerCase(),
        );
        if (name === undefined) throw new HostError('InvalidArgument', 'PageLayout.paperSize');
        sheet.pageSetup.paperSize = papers[name];
      },
    },
    Zoom: { get: zoomOf, set: (sheet, value) => setZoom(sheet, value) },
    CenterHorizontally: flag('horizontalCentered'),
    CenterVertically: flag('verticalCentered'),
    BlackAndWhite: flag('blackAndWhite'),
    DraftMode: flag('draft'),
    PrintGridlines: flag('showGridLines'),
    PrintHeadings: flag('showRowColHeaders'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    PrintOrder: {
      get: (sheet) => (sheet.pageSetup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver'),
      set: (sheet, value) => {
        if (value !== 'OverThenDown' && value !== 'DownThenOver')
          throw new HostError('InvalidArgument', 'PageLayout.printOrder');
        sheet.pageSetup.pageOrder = value === 'OverThenDown' ? 'overThenDown' : 'downThenOver';
      },
    },
  },
  children: { HeadersFooters: (sheet) => object(headersFootersType, sheet) },
  objects: {
    GetPrintArea: (sheet) => printed(sheet) ?? missing('PageLayout.getPrintArea'),
    GetPrintAreaOrNullObject: printed,
    GetPrintTitleRows: (sheet) =>
      titles(sheet, sheet.pageSetup.printTitlesRow) ?? missing('PageLayout.getPrintTitleRows'),
    GetPrintTitleRowsOrNullObject: (sheet) => titles(sheet, sheet.pageSetup.printTitlesRow),
    GetPrintTitleColumns: (sheet) =>
      titles(sheet, sheet.pageSetup.printTitlesColumn) ?? missing('PageLayout.getPrintTitleColumns'),
    GetPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, sheet.pageSetup.printTitlesColumn),
  },
  methods: {
    SetPrintArea: (sheet, [area], book) => {
      const areas = targetOf(area, 'RangeAreas')?.areas ?? [rangeOf(sheet, area, 'PageLayout.setPrintArea')];
      sheet.pageSetup.printArea = areas.map(printArea).join('&&');
      changed(book, sheet);
    },
    SetPrintTitleRows: (sheet, [rows], book) => {
      const { top, bottom } = rangeOf(sheet, rows, 'PageLayout.setPrintTitleRows');
      sheet.pageSetup.printTitlesRow = `${top + 1}:${bottom + 1}`;
      changed(book, sheet);
    },
    SetPrintTitleColumns: (sheet, [columns], book) => {
      const { left, right } = rangeOf(sheet, columns, 'PageLayout.setPrintTitleColumns');
      sheet.pageSetup.printTitlesColumn = `${columnLetters(left)}:${columnLetters(right)}`;
      changed(book, sheet);
    },
    SetPrintMargins: (sheet, [unit, options]) => {
      const factor = units[String(unit) as keyof typeof units];
      if (factor === undefined || typeof options !== 'object' || options === null)
        throw new HostError('InvalidArgument', 'PageLayout.setPrintMargins');
      for (const [side, size] of Object.entries(options)) setMargin(sheet, side, Number(size) * factor);
    },
  },
};

function flag(
  member: 'horizontalCentered' | 'verticalCentered' | 'blackAndWhite' | 'draft' | 'showGridLines' | 'showRowColHeaders',
): PageProperty {
  return {
    get: (sheet) => sheet.pageSetup[member] === true,
    set: (sheet, value) => {
      sheet.pageSetup[member] = value === true;
    },
  };
}

function margin(side: Margin): PageProperty {
  return {
    get: (sheet) => (sheet.pageSetup.margins?.[side] ?? 0.7) * pointsPerInch,
    set: (sheet, value) => setMargin(sheet, side, value),
  };
}

const defaultMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function setMargin(sheet: ModelSheet, side: string, points: unknown): void {
  if (typeof points !== 'number' || !(points >= 0) || !(side in defaultMargins))
    throw new HostError('InvalidArgument', 'PageLayout.margins');
  sheet.pageSetup.margins = { ...defaultMargins, ...sheet.pageSetup.margins, [side]: points / pointsPerInch };
}

/** `scale`, or pages to fit; a side of the page that is not named may take as many as it needs. */
function zoomOf(sheet: ModelSheet): Record<string, number> {
  const { fitToPage, fitToWidth, fitToHeight, scale } = sheet.pageSetup;
  if (fitToPage !== true) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
  };
}

function setZoom(sheet: ModelSheet, value: unknown): void {
  const zoom = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  const pages = [across, down].every(
    (count) => count === undefined || count === null || (Number.isInteger(count) && (count as number) > 0),
  );
  if (typeof scale === 'number' && scale >= 10 && scale <= 400)
    Object.assign(sheet.pageSetup, { fitToPage: false, scale, fitToWidth: 1, fitToHeight: 1 });
  // One side alone has been seen to be ignored (OfficeDev/office-js issue 1860).
  else if (pages && Boolean(across) !== Boolean(down)) return;
  else if (pages && across && down)
    Object.assign(sheet.pageSetup, { fitToPage: true, scale: 100, fitToWidth: across, fitToHeight: down });
  else throw new HostError('InvalidArgument', 'PageLayout.zoom');
}

function rangeOf(sheet: ModelSheet, value: unknown, location: string): Area {
  const range = targetOf(value, 'Range');
  if (range !== null) {
    if (range.sheet !== sheet) throw new HostError('InvalidArgument', location);
    return range.area;
  }
  if (typeof value !== 'string') throw new HostError('InvalidArgument', location);
  return areaOf(sheet, value, location);
}

function printed(sheet: ModelSheet): HostObject<never> | null {
  const text = sheet.pageSetup.printArea;
  if (!text) return null;
  const areas = text.split(/&&|,/).flatMap((part) => parseAddress(part)?.area ?? []);
  return object('RangeAreas', { sheet, areas });
}

function titles(sheet: ModelSheet, text: string | undefined): HostObject<never> | null {
  const area = text ? parseAddress(text)?.area : undefined;
  return area === undefined ? null : object('Range', { sheet, area });
}

function missing(location: string): never {
  throw new HostError('ItemNotFound', location);
}

function changed(book: Book, sheet: ModelSheet): void {
  book.record({ kind: 'layout', sheet });
}
