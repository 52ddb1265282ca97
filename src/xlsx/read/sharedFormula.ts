import { formulaPieces } from '../../sheet/formula/formulaText';
import { columnIndex, columnLetters, lastColumn, lastRow } from '../../sheet/grid/address';

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const column = /^(\$?)([A-Za-z]{1,3})$/;
const row = /^(\$?)([1-9]\d{0,6})$/;

/** Half of a reference: what stands before it, and a row or column that moves along. */
interface Moving {
  readonly kind: 'row' | 'column';
  /** Zero-based. */
  readonly number: number;
}

/**
 * A shared formula, as it reads in a cell so many rows and columns from the one that states it.
 * Texts, names of sheets, tables and functions stay as they are; a reference off the sheet wraps
 * round, as Excel does. Source: ECMA-376 part 1, 18.3.1.40 (shared formulas).
 */
export function sharedFormula(formula: string): (rows: number, columns: number) => string {
  const parts = partsOf(formula);
  return (rows, columns) => {
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') text += part;
      else if (part.kind === 'row') text += String(((part.number + rows + lastRow + 1) % (lastRow + 1)) + 1);
      else text += columnLetters((part.number + columns + lastColumn + 1) % (lastColumn + 1));
    }
    return text;
  };
}

function partsOf(formula: string): readonly (string | Moving)[] {
  const found = formulaPieces(formula);
  return found.flatMap(({ kind, text: piece }, at): (string | Moving)[] => {
    if (kind !== 'word') return [piece];
    const [, dollar, letters, mark, digits] = cell.exec(piece) ?? [];
    if (letters !== undefined) return joined(piece, columnPart(dollar!, letters), rowPart(mark!, digits!));
    // `A:C` and `1:3`: a word is half of a whole column or row only beside a colon and its other
    // half.
    const other = (
      found[at + 1]?.text === ':' ? found[at + 2] : found[at - 1]?.text === ':' ? found[at - 2] : undefined
    )?.text;
    if (other === undefined) return [piece];
    const [, before, whole] = column.exec(piece) ?? [];
    if (whole !== undefined && column.test(other)) return joined(piece, columnPart(before!, whole));
    const [, fixed, number] = row.exec(piece) ?? [];
    return number !== undefined && row.test(other) ? joined(piece, rowPart(fixed!, number)) : [piece];
  });
}

/**
 * The halves of a reference; the piece itself where one of them is off every sheet, which makes it
 * a name.
 */
function joined(piece: string, ...halves: readonly (readonly (string | Moving)[] | null)[]): (string | Moving)[] {
  return halves.includes(null) ? [piece] : halves.flatMap((half) => half!);
}

function rowPart(mark: string, digits: string): readonly (string | Moving)[] | null {
  const number = Number(digits) - 1;
  if (number > lastRow) return null;
  return mark === '' ? [{ kind: 'row', number }] : [mark + digits];
}

function columnPart(dollar: string, letters: string): readonly (string | Moving)[] | null {
  const number = columnIndex(letters);
  if (number > lastColumn) return null;
  return dollar === '' ? [{ kind: 'column', number }] : [dollar + letters];
}
