import type { CellRef } from '../../sheet/province/report';

/**
 * What a seal covers. 1: figures and what is said of them. 2: also what says how they are read
 * (headings, names, legends, number formats that show another figure) and which sheets there are.
 */
export const sealVersions = [1, 2] as const;
export type SealVersion = (typeof sealVersions)[number];

/** A sealed cell: its name within its row, and its content in one line. */
export interface SealedCell {
  /** Column symbol, or the column's name in ledger, explanations and cover. */
  readonly name: string;
  readonly text: string;
}

/** A row of what is sealed, named by what stands on the sheet and never by position. */
export interface SealedRow {
  /**
   * The part of the workbook: `38/2018 …` for a province sheet, else the name of ledger,
   * explanations or cover.
   */
  readonly place: string;
  /** Row code, figure id, fingerprint, or the cover's field. */
  readonly row: string;
  readonly cells: readonly SealedCell[];
  /** Where each of its cells stands, also those that hold nothing. */
  readonly refs: ReadonlyMap<string, CellRef>;
  /** Days may stand in it: a number that is shown as one is what it says. */
  readonly holdsDays?: true;
}

/** A sealed row as text alone, as it stands in the copy. */
export interface SealedLine {
  readonly place: string;
  readonly row: string;
  readonly content: string;
}

/** The content of a row in one line: `3=2890000; 9="…"`, cells by name. */
export function contentOf({ cells }: Pick<SealedRow, 'cells'>): string {
  return cells.map(({ name, text }) => `${name}=${text}`).join('; ');
}

const text = String.raw`=?"(?:[^"\\]|\\.)*"|[^";=#]*`;
const cellPattern = new RegExp(String.raw`([^=;]+)=((?:${text})(?:#(?:${text}))?)(?:; |$)`, 'y');

/**
 * The cells of a row's content, by name: `contentOf` the other way round. Reads as far as it is
 * such a content.
 */
export function cellsIn(content: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  cellPattern.lastIndex = 0;
  for (let match = cellPattern.exec(content); match; match = cellPattern.exec(content)) {
    cells.set(match[1]!, match[2]!);
    if (cellPattern.lastIndex >= content.length) break;
  }
  return cells;
}

/**
 * Where two rows of a part have the same name, those after the first are numbered, in the order of
 * what they hold.
 */
export function numbered(rows: readonly SealedRow[]): readonly SealedRow[] {
  const sorted = rows
    .map((row) => ({ row, content: contentOf(row) }))
    .sort((one, other) => order(one.row.row, other.row.row) || order(one.content, other.content));
  const seen = new Map<string, number>();
  return sorted.map(({ row }) => {
    const times = (seen.get(row.row) ?? 0) + 1;
    seen.set(row.row, times);
    return times === 1 ? row : { ...row, row: `${row.row} (${times})` };
  });
}

/** By code unit: the same order in every language and program. */
export function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
