import { foldName, plainName } from '../../indicators/names';
import type { Province } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import { loadProvinces, provinceByKey, provincesOfYear, schemeOfYear } from '../../indicators/provinces/provinces';
import { reportedUnit } from '../../submission/openPlaces';
import { coverText, readCover } from '../../submission/cover/readCover';
import { readCopy } from '../../submission/seal/copySheet';
import { isBlank, valueAt } from '../../sheet/grid/gridCells';
import type { Snapshot } from '../../sheet/grid/grid';
import type { Book, SheetReport } from '../../sheet/province/report';

/** What of a workbook can say whose it is, besides the code in the head. */
export const voices = ['name', 'sheet', 'unit', 'place', 'ledger', 'cover', 'copy', 'file'] as const;
export type Voice = (typeof voices)[number];

/** A province that something names. */
export interface Spoken {
  readonly voice: Voice;
  readonly province: Province;
}

/** A report as it came. */
export interface Arrived {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly book: Book;
  readonly report: SheetReport;
}

/**
 * Every province that a report and its workbook name, in the list of the report's year: a
 * predecessor means the province that it became. What names none, or several, says nothing. What
 * belongs to the whole workbook counts only where all its sheets claim one province.
 */
export function spokenProvinces({ file, snapshot, book, report }: Arrived): readonly Spoken[] {
  const { head } = report;
  const { year } = head;
  if (year === null) return [];
  const own: readonly (readonly [Voice, Province | null])[] = [
    ['name', provinceNamed(String(head.found.get('province')?.value ?? ''), year, foldName)],
    ['sheet', provinceNamed(report.sheet, year, foldName)],
    ['unit', provinceNamed(reportedUnit(report), year, foldName)],
    ['place', provinceNamed(placeOfSigning(report), year, foldName)],
  ];
  const claims = new Set(book.reports.map((one) => (one.head.province ? keyText(one.head.province) : '')));
  const whole: readonly (readonly [Voice, Province | null])[] =
    claims.size > 1
      ? []
      : [
          [
            'ledger',
            onlyOne(
              book.ledger.filter(({ figure }) => figure.year === year).map(({ figure }) => figure.province),
              year,
            ),
          ],
          ['cover', provinceNamed(coverText(readCover(snapshot), 'unit'), year, foldName)],
          ['copy', onlyOne(sealedPlaces(snapshot, year), year)],
          ['file', provinceNamed(nameOf(file), year, plainName)],
        ];
  return [...own, ...whole].flatMap(([voice, province]) => (province ? [{ voice, province }] : []));
}

/** Without folders and ending; what parts words in names of files are blanks. */
function nameOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1)!;
  return name.replace(/\.[^.]*$/, '').replace(/[_.,()[\]]+/g, ' ');
}

interface Keyed {
  readonly scheme: Province['scheme'];
  readonly code: string;
}

/** The one province that all of them are, or became by the year. */
function onlyOne(keys: readonly Keyed[], year: number): Province | null {
  const found = new Map<string, Province>();
  for (const key of keys) {
    const province = inYear(provinceByKey(key, year), year);
    if (!province) return null;
    found.set(keyText(province), province);
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** The province of the year's list that a province of either list is or became. */
function inYear(province: Province | null, year: number): Province | null {
  if (!province) return null;
  const scheme = schemeOfYear(year);
  if (province.scheme === scheme) return provinceByKey(province, year);
  if (scheme === '34' && province.mergedInto) return provinceByKey(province.mergedInto, year);
  return provincesOfYear(year).find(({ name }) => foldName(name.vi) === foldName(province.name.vi)) ?? null;
}

/** `63/38 2018 TH-N`: the places that a sealed copy tells of. */
function sealedPlaces(snapshot: Snapshot, year: number): readonly Keyed[] {
  return (readCopy(snapshot)?.lines ?? []).flatMap(({ place }): readonly Keyed[] => {
    const [, scheme, code, told] = /^(63|34)\/(\d{2}) (\d{4}) /.exec(place) ?? [];
    return scheme !== undefined && code !== undefined && Number(told) === year
      ? [{ scheme: scheme as Keyed['scheme'], code }]
      : [];
  });
}

/** `Thanh Hóa` of the line `Thanh Hóa, ngày … tháng … năm …` under the table. */
function placeOfSigning({ grid, symbolRow }: SheetReport): string {
  for (let row = grid.values.length - 1; row >= symbolRow - grid.top; row -= 1) {
    for (let column = 0; column < (grid.values[row]?.length ?? 0); column += 1) {
      const value = valueAt(grid, row, column);
      if (isBlank(value) || typeof value !== 'string') continue;
      const place = /^(.*?),?\s*ngày\b.*tháng\b.*năm/iu.exec(value.normalize('NFC'))?.[1];
      if (place !== undefined) return place;
    }
  }
  return '';
}

interface Named {
  readonly name: string;
  /** In either list. */
  readonly provinces: readonly Province[];
}
const namedBy = new Map<(text: string) => string, readonly Named[]>();

/** All names of both lists, the longest first, folded one way. */
function namesFolded(fold: (text: string) => string): readonly Named[] {
  let names = namedBy.get(fold);
  if (!names) {
    const byName = new Map<string, Province[]>();
    for (const province of loadProvinces().provinces) {
      const name = fold(province.name.vi);
      byName.set(name, [...(byName.get(name) ?? []), province]);
    }
    names = [...byName]
      .map(([name, provinces]) => ({ name, provinces }))
      .sort((one, other) => other.name.length - one.name.length);
    namedBy.set(fold, names);
  }
  return names;
}

/**
 * The one province of the year that a text names in whole words; null where it names none or
 * several.
 */
export function provinceNamed(text: string, year: number, fold: (text: string) => string): Province | null {
  let rest = ` ${fold(text.replace(/[,;:()]/g, ' '))} `;
  const found = new Map<string, Province>();
  for (const { name, provinces } of namesFolded(fold)) {
    if (!rest.includes(` ${name} `)) continue;
    for (const province of provinces) {
      const meant = inYear(province, year);
      if (meant) found.set(keyText(meant), meant);
    }
    // The longest name is meant, and not a shorter one within it.
    rest = rest.replaceAll(` ${name} `, ' , ');
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}
