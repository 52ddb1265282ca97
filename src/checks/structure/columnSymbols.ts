import { columns, type ColumnSymbol } from '../../sheet/province/columns';
import { isBlank, refAt, valueAt } from '../../sheet/grid/gridCells';
import type { SheetReport } from '../../sheet/province/report';
import { symbolIn } from '../../sheet/province/symbolRows';
import { placeOf, symbolCell } from '../facts/places';
import { defineRule, type Verdict } from '../rule';
import { columnText, excerpt } from '../wording';

/** CT-104: the row of symbols does not name every column once. */
export const columnSymbols = defineRule({
  id: 'CT-104',
  family: 'structure',
  title: { vi: 'Thiếu hoặc sai ký hiệu cột', en: 'A column symbol is missing or renamed' },
  given: {
    vi: 'Các cột được nhận ra theo ký hiệu A, B, C, D, 1 … 9 ở dòng dưới tiêu đề.',
    en: 'Columns are recognised by the symbols A, B, C, D, 1 … 9 in the row under the heads.',
  },
  when: {
    vi: 'Một ký hiệu không có, bị thay bằng chữ khác, hoặc có hai lần.',
    en: 'A symbol is not there, was replaced by another text, or stands twice.',
  },
  then: { vi: 'Báo lỗi cho từng ký hiệu.', en: 'Each such symbol is an error.' },
  reason: {
    vi: 'Không có ký hiệu thì cột không được đọc, dù số vẫn đứng ở đó.',
    en: 'Without its symbol a column is not read, though its numbers still stand there.',
  },
  severity: { fails: 'error', undecided: null },
  messages: {
    missing: {
      vi: 'Dòng ký hiệu (dòng {row}) không có ký hiệu của {column}. Cột này không được đọc; đề nghị ghi lại ký hiệu “{symbol}” trên cột đó.',
      en: 'The row of symbols (row {row}) lacks the symbol of {column}. That column is not read; please put the symbol "{symbol}" back over it.',
    },
    renamed: {
      vi: 'Ô {place} ghi “{text}” ở chỗ của ký hiệu “{symbol}”, {column}. Cột này không được đọc; đề nghị ghi lại “{symbol}”.',
      en: 'Cell {place} holds "{text}" where the symbol "{symbol}" of {column} belongs. That column is not read; please write "{symbol}" again.',
    },
    twice: {
      vi: 'Ký hiệu “{symbol}” của {column} có hai lần, lần sau ở ô {place}. Chỉ cột đầu được đọc; đề nghị xóa ký hiệu thừa.',
      en: 'The symbol "{symbol}" of {column} stands twice, the second time in cell {place}. Only the first column is read; please remove the extra symbol.',
    },
  },
  *evaluate(report) {
    for (const { symbol } of columns) {
      if (!report.columns.has(symbol)) yield missing(report, symbol);
    }
    yield* repeated(report);
  },
});

type SymbolVerdict = Verdict<'missing' | 'renamed' | 'twice'>;

function missing(report: SheetReport, symbol: ColumnSymbol): SymbolVerdict {
  const { grid, symbolRow } = report;
  const row = symbolRow - 1 - grid.top;
  const place = placeFor(report, symbol);
  const found = place === null ? '' : valueAt(grid, row, place);
  const ref = place === null ? null : refAt(grid, row, place);
  return {
    outcome: 'fails',
    message: isBlank(found) ? 'missing' : 'renamed',
    values: {
      symbol,
      column: columnText(symbol),
      row: String(symbolRow),
      text: excerpt(found),
      place: ref?.address ?? '',
    },
    cells: [ref ? placeOf(ref, found) : symbolCell(report, symbol)],
    suggestion: ref && { address: ref.address, value: symbol, cause: 'symbol' },
  };
}

/** Where a symbol belongs by its neighbours, with none or a repeated one there; else null. */
function placeFor(report: SheetReport, symbol: ColumnSymbol): number | null {
  const { columns: places } = report;
  const at = columns.findIndex((column) => column.symbol === symbol);
  const [before, after] = [columns[at - 1], columns[at + 1]].map((one) => one && places.get(one.symbol));
  const place = before !== undefined ? before + 1 : after !== undefined ? after - 1 : null;
  if (place === null || place < 0) return null;
  const own = symbolAt(report, place);
  if (own === null) return after === undefined || after === place + 1 ? place : null;
  const stands = places.get(own);
  return stands !== place || symbolAt(report, place + 1) === own ? place : null;
}

function symbolAt({ grid, symbolRow }: SheetReport, place: number): ColumnSymbol | null {
  return symbolIn(valueAt(grid, symbolRow - 1 - grid.top, place));
}

function* repeated(report: SheetReport): Iterable<SymbolVerdict> {
  const { grid, symbolRow, columns: places } = report;
  const row = symbolRow - 1 - grid.top;
  const last = Math.max(-1, ...places.values());
  // A symbol in the place of a missing one is told there, and stands where it belongs beside it.
  const told = new Set(columns.flatMap(({ symbol }) => (places.has(symbol) ? [] : (placeFor(report, symbol) ?? []))));
  for (let column = 0; column <= last; column += 1) {
    const value = valueAt(grid, row, column);
    if (places.get(value as ColumnSymbol) === column) continue;
    const symbol = symbolIn(value);
    const first = symbol === null ? undefined : places.get(symbol);
    if (symbol === null || first === undefined || first >= column || told.has(first) || told.has(column)) continue;
    const ref = refAt(grid, row, column);
    yield {
      outcome: 'fails',
      message: 'twice',
      values: { symbol, column: columnText(symbol), place: ref.address },
      cells: [placeOf(ref, value)],
    };
  }
}
