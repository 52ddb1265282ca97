import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Parts {
  readonly sheet?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  /** Parts that come over or beside the others. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

/**
 * A workbook written by hand, one sheet called `Số liệu`; `sheet` is what stands inside
 * `worksheet`.
 */
export function packed({
  sheet = '<sheetData/>',
  strings = '',
  styles = '',
  workbook = '',
  others = {},
}: Parts): Uint8Array {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const list = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': list(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      workbook ||
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': list(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relationship('rId2', 'sharedStrings', 'sharedStrings.xml') +
        relationship('rId3', 'styles', 'styles.xml') +
        ('xl/theme.xml' in others ? relationship('rId4', 'theme', 'theme.xml') : ''),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:x14="x14" xmlns:xm="xm">${sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
}

/** `sheetData` of one row. */
export function row(cells: string): string {
  return `<sheetData><row r="1">${cells}</row></sheetData>`;
}
