import type { ColumnSymbol } from '../../src/sheet/province/columns';
import type { CellValue } from '../../src/sheet/grid/grid';
import { provinceCells, provinces, type ProvinceCells } from './provinces';
import type { SnapshotInput } from './snapshots';

/** One planted fault: what was done where. */
export interface Fault {
  readonly kind: string;
  /** Index of the province. */
  readonly at: number;
  readonly code: string;
  readonly symbol: ColumnSymbol;
}

type Slip = (value: number, row: Readonly<Partial<Record<ColumnSymbol, CellValue>>>) => CellValue;

/** The slips that are planted, each with the cells that it is planted in. */
const slips: readonly {
  readonly kind: string;
  readonly slip: Slip;
  readonly cells: readonly (readonly [string, ColumnSymbol])[];
}[] = [
  {
    kind: 'ten times',
    slip: (value) => value * 10,
    cells: [
      ['VT.04', '3'],
      ['BC.06', '3'],
      ['TH.02', '3'],
    ],
  },
  {
    kind: 'a hundred times',
    slip: (value) => value * 100,
    cells: [
      ['IN.03', '3'],
      ['BC.06', '2'],
      ['TH.02', '1'],
    ],
  },
  {
    kind: 'a thousand times',
    slip: (value) => value * 1000,
    cells: [
      ['TH.02', '3'],
      ['VT.06', '3'],
      ['TH.01', '3'],
    ],
  },
  {
    kind: 'a tenth',
    slip: (value) => Math.round(value / 10),
    cells: [
      ['TH.01', '3'],
      ['IN.01', '3'],
      ['VT.04', '2'],
    ],
  },
  {
    kind: 'negative',
    slip: (value) => -value,
    cells: [
      ['BC.06', '3'],
      ['VT.05', '3'],
      ['TH.03', '2'],
    ],
  },
  {
    kind: 'a number as text',
    slip: (value) => value.toLocaleString('de-DE'),
    cells: [
      ['VT.06', '3'],
      ['IN.03', '1'],
      ['TH.01', '2'],
    ],
  },
  {
    kind: 'digits swapped',
    slip: swapped,
    cells: [
      ['VT.04', '3'],
      ['IN.03', '3'],
      ['VT.06', '1'],
    ],
  },
  {
    kind: 'fraction of a thing',
    slip: (value) => value + 0.5,
    cells: [
      ['BC.06', '3'],
      ['TH.01', '3'],
    ],
  },
  {
    kind: 'unknown mark',
    slip: () => 'n/a',
    cells: [
      ['BC.06', '3'],
      ['IN.04', '3'],
    ],
  },
  {
    kind: 'total with a lost part',
    slip: (value) => Math.round(value * 0.7),
    cells: [
      ['VT.04', '3'],
      ['IN.03', '7'],
      ['VT.04', '1'],
    ],
  },
  {
    kind: 'part above its whole',
    slip: (_, row) => Number(row['3']) * 40,
    cells: [
      ['TH.03', '3'],
      ['TH.03', '3'],
    ],
  },
  {
    kind: 'rank that there is not',
    slip: () => 77,
    cells: [
      ['CQ.01', '3'],
      ['CQ.01', '2'],
    ],
  },
  {
    kind: 'share beyond a hundred',
    slip: (value) => value * 100 + 101,
    cells: [
      ['IN.10', '3'],
      ['IN.10', '1'],
    ],
  },
  {
    kind: 'new above the stock',
    slip: (_, row) => Math.abs(Number(row['3'])) * 50 + 9_000_000,
    cells: [
      ['VT.07', '3'],
      ['IN.06', '3'],
    ],
  },
  {
    kind: 'required and blank',
    slip: () => '',
    cells: [
      ['TH.01', '3'],
      ['TH.02', '3'],
    ],
  },
  {
    kind: 'ratio typed over its formula',
    slip: () => 999,
    cells: [
      ['VT.08', '3'],
      ['IN.02', '3'],
    ],
  },
];

function swapped(value: number): number {
  const digits = [...String(Math.round(value))];
  const at = digits.findIndex((digit, index) => index > 0 && digit !== digits[index - 1]);
  [digits[at - 1], digits[at]] = [digits[at]!, digits[at - 1]!];
  return Number(digits.join(''));
}

/** Forty faults of known kinds, spread over the provinces. */
export const faults: readonly Fault[] = slips
  .flatMap(({ kind, cells }) => cells.map(([code, symbol]) => ({ kind, code, symbol })))
  .map((fault, index) => ({ ...fault, at: (index * 5) % provinces.length }));

/** A province with the faults that are planted in it. */
export function withFaults(at: number, planted: readonly Fault[] = faults): SnapshotInput {
  let cells: ProvinceCells = provinceCells(at);
  for (const { kind, code, symbol } of planted.filter((fault) => fault.at === at)) {
    const row = cells[code] ?? {};
    const { slip } = slips.find((one) => one.kind === kind)!;
    cells = { ...cells, [code]: { ...row, [symbol]: slip(Number(row[symbol] ?? 0), row) } };
  }
  return { cells };
}
