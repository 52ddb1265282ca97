import { pagesOfTables, type TablePage } from '../../../src/tables/page/page';
import { parseAddress } from '../../../src/sheet/grid/address';
import type { CellValue, Stretch } from '../../../src/sheet/grid/grid';
import type { Rectangle } from '../../../src/sheet/grid/rectangles';

/**
 * What a cell must be read as: `role indicator value` (`actual telecom-revenue 1500`), or `ask`.
 * Numbers that nothing is expected of must not be offered.
 */
export type Expected = Readonly<Record<string, string>>;

/** A table as an office may make it, by one of the layouts that were met. */
export interface Layout {
  readonly name: string;
  readonly province: string;
  readonly year: number;
  readonly kind: 'sheet' | 'word' | 'plain';
  readonly rows: readonly (readonly (CellValue | null)[])[];
  /** `A3:A4`. */
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly hiddenColumns?: readonly Stretch[];
  readonly indents?: Readonly<Record<string, number>>;
  readonly above?: readonly string[];
  /** By A1 address, whatever the kind. */
  readonly expected: Expected;
}

/** The page on which a layout stands. */
export function pageOf(layout: Layout): TablePage {
  const width = Math.max(...layout.rows.map(({ length }) => length));
  const values = layout.rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const merges = (layout.merges ?? []).map(rectangle);
  if (layout.kind === 'word') {
    const rows = values.map((row) => row.map(String));
    return pagesOfTables([{ rows, merges, above: layout.above ?? [] }])[0]!;
  }
  const formulas = values.map((row) => [...row]);
  const numberFormats = values.map((row) => row.map(() => 'General'));
  const set = <T>(matrix: T[][], places: Readonly<Record<string, T>> | undefined): void => {
    for (const [address, value] of Object.entries(places ?? {})) {
      const { row, column } = parseAddress(address)!;
      matrix[row]![column] = value;
    }
  };
  set<CellValue>(formulas, layout.formulas);
  set(numberFormats, layout.formats);
  const indents = Object.entries(layout.indents ?? {}).map(([address, levels]) => ({
    ...parseAddress(address)!,
    levels,
  }));
  const isPlain = layout.kind === 'plain';
  return {
    label: isPlain ? { kind: 'plain' } : { kind: 'sheet', name: 'Biểu' },
    above: layout.above ?? [],
    grid: {
      sheet: 'Biểu',
      top: 0,
      left: 0,
      values: isPlain ? values.map((row) => row.map(String)) : values,
      formulas,
      numberFormats,
      isText: isPlain,
      merges,
      hiddenRows: [],
      hiddenColumns: layout.hiddenColumns ?? [],
      indents,
    },
  };
}

function rectangle(area: string): Rectangle {
  const [from, to] = area.split(':').map((one) => parseAddress(one)!);
  return {
    row: from!.row,
    column: from!.column,
    rows: to!.row - from!.row + 1,
    columns: to!.column - from!.column + 1,
  };
}
