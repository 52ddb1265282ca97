import { parseNumber } from '../../figures/parse';
import type { LocalText } from '../../indicators/text';
import { isBlank } from '../grid/gridCells';
import { wordReader } from '../grid/wordList';
import { noneSign } from './formWords';
import type { FormCell, FormProblemReason, FormProblems } from './formProblems';

/** A blank cell keeps what is known; the sign for none takes it away. */
export type Given<Value> =
  { readonly kind: 'blank' } | { readonly kind: 'none' } | { readonly kind: 'value'; readonly value: Value };

const blank = { kind: 'blank' } as const;
const none = { kind: 'none' } as const;

/** Text in composed Unicode with single blanks. */
export function cleanText({ value }: FormCell): string {
  return String(value).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Text that must be there; null, and a problem, where it is not. */
export function requiredText(cell: FormCell, problems: FormProblems): string | null {
  const text = cleanText(cell);
  if (isErrorValue(cell)) return problems.add(cell, 'errorValue');
  return text === '' ? problems.add(cell, 'blank') : text;
}

const excelErrors = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i;

function isErrorValue({ value }: FormCell): boolean {
  return typeof value === 'string' && excelErrors.test(value.trim());
}

/** What a cell holds, read by `read`; a problem of the given reason where it cannot. */
export function given<Value>(
  cell: FormCell,
  problems: FormProblems,
  read: (cell: FormCell) => Value | null,
  reason: FormProblemReason,
  detail?: LocalText,
): Given<Value> | null {
  if (isBlank(cell.value)) return blank;
  if (isErrorValue(cell)) return problems.add(cell, 'errorValue');
  if (isNoneSign(cell)) return none;
  const value = read(cell);
  return value === null ? problems.add(cell, reason, detail) : { kind: 'value', value };
}

function isNoneSign(cell: FormCell): boolean {
  return /^[-\u2010-\u2015\u2212]$/.test(cleanText(cell)) || cleanText(cell) === noneSign;
}

/** A number typed as one, or as text that can be read in one way only. */
export function numberOf({ value }: FormCell): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const readings = parseNumber(value);
  return new Set(readings.map((one) => one.value)).size === 1 ? readings[0]!.value : null;
}

/** One of the words of a closed list, in either language. */
export function wordOf<Key extends string>(words: Readonly<Record<Key, LocalText>>): (cell: FormCell) => Key | null {
  const read = wordReader(words);
  return (cell) => read(cleanText(cell));
}

/** The words of a list as a problem shows them. */
export function choicesOf(words: Readonly<Record<string, LocalText>>): LocalText {
  const all = Object.values(words);
  return { vi: all.map(({ vi }) => `“${vi}”`).join(', '), en: all.map(({ en }) => `"${en}"`).join(', ') };
}

/** Texts between semicolons, each once. */
export function listOf(cell: FormCell): readonly string[] {
  const texts = cleanText(cell)
    .split(';')
    .map((text) => text.trim());
  return [...new Set(texts.filter((text) => text !== ''))];
}
