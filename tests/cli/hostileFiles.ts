import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** What a file is to the commands that are given it. */
export interface HostileFile {
  readonly name: string;
  /** Puts it where it should stand. */
  readonly make: (target: string, good: Uint8Array) => void;
  /** It can be read by the commands that take tables or texts: they may well do their work. */
  readonly isReadable?: boolean;
}

const write =
  (bytes: (good: Uint8Array) => Uint8Array | string) =>
  (target: string, good: Uint8Array): void => {
    writeFileSync(target, bytes(good));
  };

const sheet = 'xl/worksheets/sheet1.xml';

/** The good workbook with parts that are other ones. */
const withParts =
  (parts: Zippable) =>
  (good: Uint8Array): Uint8Array =>
    zipSync({ ...unzipSync(good), ...parts });

/** The good workbook with the field of every record of its directory set to a number. */
const withDirectory =
  (field: number, value: number) =>
  (good: Uint8Array): Uint8Array => {
    const bytes = good.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
    return bytes;
  };

const worksheet = (inside: string): Zippable => ({
  [sheet]: strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData></worksheet>`,
  ),
});

/** A document of another office with one table, of so many rows and columns by repetition. */
const openDocument = (rows: number, columns: number): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
    ),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${columns}" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });

const ole = (...streams: readonly string[]): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array<number>(600).fill(0),
    ...streams.flatMap((name) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0])),
  ]);

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const csv = 'STT;Chỉ tiêu;Năm 2018\n1;Tổng số thuê bao điện thoại;2.980.000\n';
/** `Tổng số thuê bao` as the encodings before Unicode write it. */
const [windows1258, tcvn3] = [bytesOf('T\xf4\xd2ng s\xf4\xec;1\n'), bytesOf('Tæng sè thuª bao ®iÖn tho¹i;2.980.000\n')];
const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);

/** A file that its reader has no right to. */
export const locked = 'không có quyền.xlsx';

/** What stands in a folder by accident or on purpose, and is not what its name says. */
export const hostileFiles: readonly HostileFile[] = [
  { name: 'không có.xlsx', make: () => undefined },
  { name: locked, make: write((good) => good) },
  { name: 'thư mục.xlsx', make: (target) => mkdirSync(target) },
  { name: 'ống dẫn.xlsx', make: (target) => void execFileSync('mkfifo', [target]) },
  { name: 'thiết bị.xlsx', make: (target) => symlinkSync('/dev/zero', target) },
  { name: 'liên kết vòng.xlsx', make: (target) => symlinkSync(path.basename(target), target) },
  { name: `${'dài'.repeat(90)}.xlsx`, make: () => undefined },
  { name: 'rỗng.xlsx', make: write(() => '') },
  { name: 'số không.xlsx', make: write(() => new Uint8Array(5000)) },
  { name: 'rác\n.xlsx', make: write(() => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)) },
  { name: 'pdf.xlsx', make: write(() => '%PDF-1.7\n%âãÏÓ') },
  { name: 'cụt {file}.xlsx', make: write((good) => good.slice(0, good.length / 2)) },
  { name: 'thiếu mục lục.xlsx', make: write((good) => good.slice(0, -30)) },
  { name: 'sai tổng kiểm.xlsx', make: write(withDirectory(16, 7)) },
  { name: 'khai 4 GB.xlsx', make: write(withDirectory(24, 0xfffffff0)) },
  {
    name: 'to.xlsx',
    make: (target, good) => {
      writeFileSync(target, good);
      const handle = openSync(target, 'r+');
      ftruncateSync(handle, 5_000_000_000);
      closeSync(handle);
    },
  },
  { name: 'bom nén.xlsx', make: write(withParts({ 'xl/media/a.xml': new Uint8Array(60_000_000) })) },
  { name: 'lồng nhau.xlsx', make: write((good) => zipSync({ 'a.xlsx': good })) },
  { name: 'sâu.xlsx', make: write(withParts(worksheet(deep))) },
  { name: 'không phải xml.xlsx', make: write(withParts({ [sheet]: strToU8('<worksheet><sheetData></worksheet>') })) },
  {
    name: 'thực thể.xlsx',
    make: write(withParts({ [sheet]: strToU8('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>') })),
  },
  { name: 'ô ngoài trang.xlsx', make: write(withParts(worksheet('<row r="1"><c r="ZZZ9999999"/></row>'))) },
  {
    name: 'hai góc.xlsx',
    make: write(
      withParts(
        worksheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      ),
    ),
  },
  { name: 'mật khẩu.xlsx', make: write(() => ole('EncryptedPackage')) },
  { name: 'mật khẩu zip.xlsx', make: write(withDirectory(8, 0x0008_0001)) },
  { name: 'nhị phân hỏng.xls', make: write(() => ole('Workbook')) },
  { name: 'lặp.ods', make: write(() => openDocument(1_048_576, 16_384)) },
  { name: 'lặp vô lý.ods', make: write(() => openDocument(1e300, -5)) },
  {
    name: 'trang web.xls',
    make: write(() => '<html><table><tr><td>1<td colspan=999999999>2</table>'),
    isReadable: true,
  },
  { name: 'utf-16.csv', make: write(() => utf16(csv)), isReadable: true },
  { name: 'cắt giữa chữ.csv', make: write(() => utf16(csv).slice(0, -1)), isReadable: true },
  { name: '1258.csv', make: write(() => windows1258), isReadable: true },
  { name: 'tcvn3.csv', make: write(() => tcvn3), isReadable: true },
  { name: 'một dòng.csv', make: write(() => ';'.repeat(3_000_000)), isReadable: true },
  { name: 'số không.txt', make: write(() => new Uint8Array(5000)), isReadable: true },
  { name: 'ống dẫn.txt', make: (target) => void execFileSync('mkfifo', [target]) },
  { name: 'thiết bị.docx', make: (target) => symlinkSync('/dev/zero', target) },
  { name: 'sổ tính.docx', make: write((good) => good), isReadable: true },
  {
    name: 'sâu.docx',
    make: write(() => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(deep) })),
    isReadable: true,
  },
];
