import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { cellAddress } from '../grid/address';
import { foldLabel } from '../grid/fold';
import { isBlank, refAt, textOf, valueAt } from '../grid/gridCells';
import type { SheetLayout } from '../grid/sheetLayout';
import { columnOf, symbolOf, type ColumnSymbol } from '../province/columns';
import { headRow, symbolRow } from '../province/layout/layout';
import type { ReportRow, SheetReport } from '../province/report';
import { symbolIn } from '../province/symbolRows';

/**
 * Addresses of the cells of a sheet that its form wrote and no person changed: title, labels and
 * values of the head, heads and symbols, sections, order numbers, names, codes and units of known
 * rows, and what stands under the table. Each is known by its part in the form, never by its text
 * alone: a number that a person wrote may stand elsewhere on every sheet of the form.
 * @param known the first row of each indicator
 * @param made the sheet as its form makes it
 * @param former what earlier versions of the product wrote above the table besides
 */
export function formCells(
  report: SheetReport,
  known: ReadonlyMap<string, ReportRow>,
  made: SheetLayout,
  former: readonly string[],
  catalogue: Catalogue,
): ReadonlySet<string> {
  const { grid, head } = report;
  const symbols = report.symbolRow - 1 - grid.top;
  const lines = grid.values.map((_, row) => row);
  const rows = new Map([...known].map(([id, row]) => [row.row - 1 - grid.top, id]));
  const last = Math.max(symbols, ...rows.keys());
  const found = new Set([...head.found.values()].map(({ address }) => address));
  const textOfForm = (top: number, bottom: number) => textsOf(made, top, bottom);
  const take = (from: readonly number[], texts: Map<string, string[]>): void => {
    for (const exactly of [true, false])
      for (const row of from)
        grid.values[row]!.forEach((value, column) => {
          const { address } = refAt(grid, row, column);
          const places = typeof value === 'string' && !found.has(address) ? texts.get(foldLabel(value)) : undefined;
          const at = places?.findIndex((place) => !exactly || place === address) ?? -1;
          if (at < 0) return;
          places!.splice(at, 1);
          found.add(address);
        });
  };
  const above = lines.filter((row) => row < symbols);
  take(above, textOfForm(0, headRow));
  take(above, new Map(former.filter((text) => text !== '').map((text) => [foldLabel(text), ['']])));
  take(
    lines.filter((row) => row > last),
    textOfForm(symbolRow + 1, Infinity),
  );
  const sections = sectionsOf(made);
  const unused = [...sections];
  for (const row of lines) {
    const at = (symbol: ColumnSymbol) => valueAt(grid, row, report.columns.get(symbol) ?? -1);
    const code = at(symbolOf('code'));
    const id = rows.get(row);
    const isHead = symbolIn(code) === symbolOf('code') || headsOf('C').includes(foldLabel(textOf(code)));
    const section = id === undefined && isBlank(code) ? unused.findIndex(({ title }) => title === folded(at('B'))) : -1;
    const [{ number = '', title = '' } = {}] = section < 0 ? [] : unused.splice(section, 1);
    for (const [symbol, column] of report.columns) {
      const text = folded(at(symbol));
      if (text === '') continue;
      const own =
        id !== undefined
          ? textsOfRow(id, symbol, made, catalogue)
          : isHead
            ? [...headsOf(symbol), folded(symbolIn(at(symbol)) === symbol ? at(symbol) : symbol)]
            : section >= 0
              ? [symbol === 'A' ? number : symbol === 'B' ? title : '']
              : [];
      if (own.includes(text) || (id !== undefined && symbol === 'C')) found.add(refAt(grid, row, column).address);
    }
  }
  return found;
}

const folded = (value: string | number | boolean): string => foldLabel(textOf(value));

/** Texts of the form in a stretch of rows, each with the places where it stands. */
function textsOf({ cells }: SheetLayout, top: number, bottom: number): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { row, column, content } of cells) {
    if (row < top || row >= bottom || !('value' in content) || typeof content.value !== 'string') continue;
    if (isBlank(content.value)) continue;
    const text = foldLabel(content.value);
    texts.set(text, [...(texts.get(text) ?? []), cellAddress(row, column)]);
  }
  return texts;
}

function headsOf(symbol: ColumnSymbol): readonly string[] {
  const { head } = columnOf(symbol);
  return [foldLabel(head.vi), foldLabel(head.en)];
}

interface Section {
  readonly number: string;
  readonly title: string;
}

function sectionsOf({ cells }: SheetLayout): readonly Section[] {
  const sections = new Map<number, { number: string; title: string }>();
  for (const { row, column, content, look } of cells) {
    if (look !== 'section' || !('value' in content) || column > 1) continue;
    const one = sections.get(row) ?? { number: '', title: '' };
    one[column === 0 ? 'number' : 'title'] = folded(content.value);
    sections.set(row, one);
  }
  return [...sections.values()];
}

/** What the form, or the catalogue, writes into a row's cells that nobody fills. */
function textsOfRow(id: string, symbol: ColumnSymbol, { cells }: SheetLayout, catalogue: Catalogue): readonly string[] {
  const indicator = catalogue.byId(id);
  if (!indicator) return [];
  if (symbol === 'B') return [folded(indicator.name.vi), folded(indicator.name.en)];
  if (symbol === 'D') return [folded(indicator.unit.text.vi), folded(indicator.unit.text.en)];
  if (symbol !== 'A') return [];
  const row = cells.find(
    ({ column, row: at, content }) =>
      column === 2 && at > symbolRow && 'value' in content && content.value === indicator.code,
  )?.row;
  const ordinal = cells.find((cell) => cell.row === row && cell.column === 0)?.content;
  return ordinal && 'value' in ordinal ? [folded(ordinal.value)] : [];
}
