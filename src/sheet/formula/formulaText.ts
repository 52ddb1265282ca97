/**
 * A stretch of a formula: a quoted text; a sheet's name with its `!`; what stands in square
 * brackets (another file, columns of a table, which its name belongs to); a function's name with
 * its bracket; any other word, which may be a reference; anything else.
 */
export interface FormulaPiece {
  readonly kind: 'text' | 'sheet' | 'brackets' | 'call' | 'word' | 'other';
  readonly text: string;
}

const brackets = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const word = String.raw`[$\p{L}\p{N}_.\\?]+`;
const pieces = new RegExp(
  [
    String.raw`'(?:[^']|'')*'!?`,
    String.raw`"(?:[^"]|"")*"`,
    String.raw`${word}(?:[!(]|${brackets})?`,
    brackets,
    String.raw`[^"'[$\p{L}\p{N}_.\\?]+`,
    '.',
  ].join('|'),
  'gsu',
);

/** Cuts a formula so that texts and names are not mistaken for anything else. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  return (formula.match(pieces) ?? []).map((text) => ({ kind: kindOf(text), text }));
}

const wordStart = /^[$\p{L}\p{N}_.\\?]/u;

/** Told by the first and the last sign; a formula has hundreds of pieces. */
function kindOf(text: string): FormulaPiece['kind'] {
  const last = text.at(-1);
  if (text.startsWith("'")) return last === '!' ? 'sheet' : 'text';
  if (text.startsWith('"')) return 'text';
  if (text.startsWith('[')) return 'brackets';
  if (!wordStart.test(text)) return 'other';
  return last === '!' ? 'sheet' : last === '(' ? 'call' : last === ']' ? 'brackets' : 'word';
}

/** A sheet's name, a quoted text, or everything between two of them. */
export interface FormulaRun {
  readonly kind: 'text' | 'sheet' | 'plain';
  readonly text: string;
}

/** The pieces of a formula, those that are neither text nor sheet joined. */
export function formulaRuns(formula: string): readonly FormulaRun[] {
  const found: FormulaRun[] = [];
  let run = '';
  for (const { kind, text } of formulaPieces(formula)) {
    if (kind !== 'text' && kind !== 'sheet') {
      run += text;
      continue;
    }
    if (run !== '') found.push({ kind: 'plain', text: run });
    run = '';
    found.push({ kind, text });
  }
  if (run !== '') found.push({ kind: 'plain', text: run });
  return found;
}

/** Changes what is neither quoted text nor a sheet's name. */
export function mapPlain(formula: string, change: (run: string) => string): string {
  return formulaRuns(formula)
    .map(({ kind, text }) => (kind === 'plain' ? change(text) : text))
    .join('');
}

/**
 * The formula with what names a sheet put as it is now; what the caller has no answer for stays.
 * @param nowOf what takes the place of a sheet's lower-case name with its `!`
 */
export function withSheets(formula: string, nowOf: (sheet: string) => string | undefined): string {
  if (!formula.includes('!')) return formula;
  return formulaPieces(formula)
    .map(({ kind, text }) => (kind === 'sheet' ? nowOf(sheetNameOf(text).toLowerCase()) : undefined) ?? text)
    .join('');
}

/** The name in a piece that names a sheet, without quotes and `!`. */
export function sheetNameOf(piece: string): string {
  const name = piece.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
