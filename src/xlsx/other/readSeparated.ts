import type { Snapshot } from '../../sheet/grid/grid';
import { mostGridCells } from '../read/cells';
import { WorkbookFileError } from '../workbookFileError';
import { boundedGrid } from './boundedGrid';

/** In the order of preference: a comma separates decimals in Vietnam, so it comes last. */
const separators = ['\t', ';', '|', ','] as const;
type Separator = (typeof separators)[number];

/** Rows that are looked at to find the separator. */
const sampleRows = 50;

/**
 * The table of a .csv or .tsv file, every field as text (RFC 4180, with any of the usual
 * separators; a first line `sep=;` names it, as Excel writes it).
 * @throws WorkbookFileError beyond the limits
 */
export function readSeparated(text: string, name: string): Snapshot {
  const [whole, named] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const body = whole === undefined ? text : text.slice(whole.length);
  const separator = separators.find((one) => one === named) ?? separatorOf(body);
  const grid = boundedGrid(name, { rows: rowsOf(body, separator, Infinity) });
  return { grids: grid ? [grid] : [], sheets: [{ name, visibility: 'visible' }] };
}

/** The separator that cuts most rows into equally many fields. */
function separatorOf(text: string): Separator {
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of separators) {
    const widths = rowsOf(text, separator, sampleRows).map(({ length }) => length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const score = Math.max(0, ...counts.values());
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/**
 * A field in quotes may hold separators, line ends and doubled quotes; a quote inside a bare field
 * is a letter.
 */
function rowsOf(text: string, separator: Separator, most: number): string[][] {
  const rows: string[][] = [];
  const field =
    separator === '|' ? /"((?:[^"]|"")*)"|([^|\r\n]*)/y : new RegExp(`"((?:[^"]|"")*)"|([^${separator}\r\n]*)`, 'y');
  let row: string[] = [];
  let cells = 0;
  for (let at = 0; at <= text.length && rows.length < most;) {
    field.lastIndex = at;
    const [whole, quoted, bare] = field.exec(text)!;
    at += whole.length;
    // Whatever stands between a closing quote and the separator belongs to the field.
    let value = quoted === undefined ? bare! : quoted.replaceAll('""', '"');
    while (quoted !== undefined && at < text.length && !isEnd(text[at]!, separator)) value += text[at++];
    row.push(value);
    cells += 1;
    if (cells > mostGridCells) throw new WorkbookFileError('huge-area');
    const end = text[at];
    at += end === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (end === separator) continue;
    if (end !== undefined || row.length > 1 || value !== '') rows.push(row);
    row = [];
  }
  return rows;
}

function isEnd(letter: string, separator: Separator): boolean {
  return letter === separator || letter === '\r' || letter === '\n';
}
