import { CFB } from '@e965/xlsx';
import { evaluateFormula, type ValueOf } from '../../checks/formula/evaluate';
import type { Grid } from '../../sheet/grid/grid';
import { signatureOf } from '../archive/signature';
import { formulaAt, valueAt } from '../../sheet/grid/gridCells';

/** The record that names the engine which calculated an .xls last (MS-XLS, 2.4.215 RecalcId). */
const recalcId = 0x01c1;
/** The engine of Excel 2002, which LibreOffice names as its own; a later Excel calculates anew. */
const oldEngine = 101_716;

/** What is used of the library's reader of the container, which it gives no types for. */
interface Containers {
  read(bytes: Uint8Array, options: { readonly type: 'array' }): unknown;
  find(container: unknown, name: string): { readonly content: ArrayLike<number> } | null;
}

/** A formula without a result may be what another one reads. */
const mostRounds = 8;

/**
 * Takes the results of an .xls as Excel shows them. LibreOffice keeps the number 0 for a formula
 * that gives a text where the cell has a number format, and every Excel since calculates such a
 * file anew: a 0 of a formula that gives the empty text for the present cells is that text.
 */
export function withoutZeroResults(grids: readonly Grid[], bytes: Uint8Array): readonly Grid[] {
  return isOfOldEngine(bytes) ? grids.map(blanked) : grids;
}

function blanked(grid: Grid): Grid {
  const values = grid.values.map((row) => [...row]);
  const shown = { ...grid, values };
  const valueOf: ValueOf = ({ row, column }) => valueAt(shown, row - grid.top, column - grid.left);
  let zeros = values.flatMap((row, y) =>
    row.flatMap((value, x) => {
      const formula = value === 0 ? formulaAt(grid, y, x) : null;
      return formula === null ? [] : [{ y, x, formula }];
    }),
  );
  for (let round = 0; round < mostRounds; round += 1) {
    const blank = zeros.filter(({ formula }) => evaluateFormula(formula, valueOf) === '');
    if (blank.length === 0) break;
    for (const { y, x } of blank) values[y]![x] = '';
    zeros = zeros.filter(({ y, x }) => values[y]![x] === 0);
  }
  return shown;
}

function isOfOldEngine(bytes: Uint8Array): boolean {
  if (signatureOf(bytes) !== 'ole') return false;
  const containers = CFB as Containers;
  const stream = containers.find(containers.read(bytes, { type: 'array' }), 'Workbook')?.content;
  if (stream === undefined) return false;
  const view = new DataView(Uint8Array.from(stream).buffer);
  for (let at = 0; at + 12 <= view.byteLength; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === recalcId) return view.getUint32(at + 8, true) === oldEngine;
  return false;
}
