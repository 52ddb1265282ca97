import { loadTemplates } from '../../../indicators/forms/templates';
import { plainName } from '../../../indicators/names';
import type { Province } from '../../../indicators/provinces/province';
import { loadProvinces } from '../../../indicators/provinces/provinces';
import type { Book } from '../../../sheet/province/report';

/** What the name of a workbook's file says of what is in it. */
export interface FileSaid {
  /** Null where the name has none, or several. */
  readonly year: number | null;
  /** Provinces of one name; empty where the name has none. */
  readonly provinces: readonly Province[];
  /** A form's number; null where the name has none, or several. */
  readonly form: string | null;
}

const said = new Map<string, FileSaid>();

/** What a book's file name says; null where the file is not known. */
export function fileSaid({ file }: Book): FileSaid | null {
  if (file === undefined) return null;
  let known = said.get(file);
  if (!known) said.set(file, (known = read(file)));
  return known;
}

/**
 * A year that stands apart from other digits and is no part of a day: `2018`, and not `15.3.2019`.
 */
const apartYear = /(?<![\d]|\d[.\-_/])(20\d\d)(?!\d|[.\-_/]\d)/g;

function read(file: string): FileSaid {
  const name = file.replace(/\.[A-Za-z]{2,5}$/, '');
  const years = new Set([...name.matchAll(apartYear)].map(([, digits]) => Number(digits)));
  const words = wordsOf(name);
  const provinces = loadProvinces().provinces.filter(({ name: { vi } }) => {
    const plain = plainName(vi);
    return words.includes(` ${plain} `) || words.includes(` ${plain.replaceAll(' ', '')} `);
  });
  const longest = Math.max(0, ...provinces.map(({ name: { vi } }) => vi.length));
  const named = provinces.filter(({ name: { vi } }) => vi.length === longest);
  // As forms write it: "BC nam" is the report of a year and not form BC-NAM.
  const forms = new Set(loadTemplates().flatMap(({ id }) => (name.split(/[^\p{L}\d-]+/u).includes(id) ? [id] : [])));
  return {
    year: years.size === 1 ? [...years][0]! : null,
    provinces: new Set(named.map((one) => plainName(one.name.vi))).size === 1 ? named : [],
    form: forms.size === 1 ? [...forms][0]! : null,
  };
}

/** Words without diacritics; `ThanhHoa` is two. */
function wordsOf(name: string): string {
  const parts = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\d]+/gu, ' ');
  return ` ${plainName(parts)} `;
}
