import { loadCatalogue } from '../../../src/indicators/catalogue/catalogue';
import { findProvince } from '../../../src/indicators/provinces/provinces';
import type { CellValue } from '../../../src/sheet/grid/grid';
import { textGrid } from '../../../src/sheet/grid/textGrid';
import { cellsOf } from '../../../src/tables/document';
import type { TablePage } from '../../../src/tables/page/page';
import { readTables } from '../../../src/tables/readTables';
import type { Bench } from '../benches';

/** Milliseconds that a table of ten thousand rows may take. */
const budget = 300;
const rounds = 7;
const year = 2023;
const context = { province: findProvince(year, '38')!, year, catalogue: loadCatalogue() };

/** Reads tables of growing length and shapes made to hurt, and prints median times. */
export const tablesBench: Bench = {
  name: 'tables',
  usage: 'tables',
  needsFile: false,
  run() {
    for (const rows of [2_500, 10_000]) told(`${rows} rows by 7 columns`, longTable(rows), rows === 10_000);
    for (const columns of [250, 1_000]) told(`${columns} columns by 20 rows`, wideTable(columns));
    for (const merges of [2_500, 10_000]) told(`${merges} merged cells`, mergedTable(merges));
    for (const tables of [250, 1_000]) told(`${tables} tables on pages of their own`, manyTables(tables));
  },
};

function told(name: string, pages: readonly TablePage[], isBudgeted = false): void {
  const clock: number[] = [];
  const processor: number[] = [];
  let cells = 0;
  for (let round = 0; round < rounds; round += 1) {
    const [since, used] = [performance.now(), process.cpuUsage()];
    cells = cellsOf(readTables(pages, context)).length;
    clock.push(performance.now() - since);
    processor.push(process.cpuUsage(used).user / 1000);
  }
  const verdict = isBudgeted ? `; budget ${budget} ms of clock` : '';
  const figures = `median ${median(clock)} ms, processor ${median(processor)} ms`;
  process.stdout.write(`${name}, ${cells} cells: ${figures}${verdict}\n`);
}

function median(values: readonly number[]): number {
  return Math.round([...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!);
}

function pageOf(values: readonly (readonly CellValue[])[]): TablePage {
  const formats = values.map((row) => row.map(() => 'General'));
  return {
    label: { kind: 'sheet', name: 'Biểu' },
    grid: { sheet: 'Biểu', top: 0, left: 0, values, formulas: values, numberFormats: formats },
    above: [],
  };
}

const names = ['Trạm BTS', 'Thuê bao di động', 'Doanh thu viễn thông', 'Vốn đầu tư', 'Số hộ nghèo'];
const units = ['trạm', 'thuê bao', 'tỷ đồng', 'tỷ đồng', 'hộ'];

function longTable(rows: number): readonly TablePage[] {
  const body = Array.from({ length: rows }, (_, at) => [
    at + 1,
    names[at % names.length]!,
    units[at % names.length]!,
    1000 + at,
    1100 + at,
    1090 + at,
    Number((((1090 + at) / (1100 + at)) * 100).toFixed(1)),
  ]);
  const heads = ['TT', 'Chỉ tiêu', 'ĐVT', 'TH 2022', 'KH 2023', 'TH 2023', 'TH/KH (%)'];
  return [pageOf([heads, ...body])];
}

function wideTable(columns: number): readonly TablePage[] {
  const years = Array.from({ length: columns }, (_, at) => `${at % 2 === 0 ? 'KH' : 'TH'} ${1990 + (at % 100)}`);
  const body = Array.from({ length: 20 }, (_, row) => [
    names[row % names.length]!,
    ...Array.from({ length: columns }, (_cell, at) => 1000 + row * 7 + at),
  ]);
  return [pageOf([['Chỉ tiêu', ...years], ...body])];
}

function mergedTable(merges: number): readonly TablePage[] {
  const rows = Array.from({ length: merges / 2 }, (_, at) => [names[at % names.length]!, '', `${1000 + at}`, '']);
  const areas = rows.flatMap((_, at) => [
    { row: at + 1, column: 0, rows: 1, columns: 2 },
    { row: at + 1, column: 2, rows: 1, columns: 2 },
  ]);
  const grid = textGrid('', { rows: [['Chỉ tiêu', '', 'TH 2023', ''], ...rows], merges: areas });
  return [{ label: { kind: 'table', number: 1 }, grid, above: [] }];
}

function manyTables(count: number): readonly TablePage[] {
  return Array.from({ length: count }, (_, at) => {
    const grid = textGrid('', {
      rows: [
        ['Chỉ tiêu', 'TH 2023'],
        [names[at % names.length]!, '1.000'],
      ],
    });
    return { label: { kind: 'table', number: at + 1 }, grid, above: [] } as const;
  });
}
