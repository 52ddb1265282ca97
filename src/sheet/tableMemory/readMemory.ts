import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { foldCode } from '../grid/fold';
import type { Grid, Snapshot } from '../grid/grid';
import { wordReader } from '../grid/wordList';
import type { CellRef } from '../province/report';
import type { LineReading, RememberedLine, RememberedTable } from './memory';
import { memoryTable, partWords, type MemoryColumnId } from './memoryColumns';
import { lineRoleTexts } from './tableRoles';

/** A cell that could not be used: its line is read as if nobody had said anything. */
export interface MemoryProblem extends CellRef {
  readonly column: Extract<MemoryColumnId, 'part' | 'reading' | 'year'>;
  readonly value: string;
}

/** What a workbook remembers of tables with layouts of their own. */
export interface TableMemory {
  /** In the order in which they were confirmed. */
  readonly tables: readonly RememberedTable[];
  readonly problems: readonly MemoryProblem[];
}

const roleIn = wordReader(lineRoleTexts);
const partIn = wordReader(partWords);

/** What the sheets of a workbook remember, whatever they are called; nothing where none does. */
export function readMemory({ grids }: Pick<Snapshot, 'grids'>, catalogue: Catalogue): TableMemory {
  const read = grids.map((grid) => readSheet(grid, catalogue));
  return { tables: read.flatMap(({ tables }) => tables), problems: read.flatMap(({ problems }) => problems) };
}

interface OpenTable {
  readonly year: number;
  readonly source: string;
  title: string;
  readonly column: RememberedLine[];
  readonly row: RememberedLine[];
}

function readSheet(grid: Grid, catalogue: Catalogue): TableMemory {
  const tables = new Map<string, OpenTable>();
  const problems: MemoryProblem[] = [];
  for (const row of memoryTable.rows(grid)) {
    const cell = (id: MemoryColumnId): string => row.text(id);
    const refuse = (column: MemoryProblem['column']): void => {
      problems.push({ ...row.ref(column), column, value: cell(column) });
    };
    const part = partIn(cell('part'));
    const year = Number(cell('year'));
    if (!part) refuse('part');
    else if (!Number.isInteger(year) || year < 1900 || year > 2999) refuse('year');
    else {
      const key = cell('table');
      const table: OpenTable = tables.get(key) ?? { year, source: cell('source'), title: '', column: [], row: [] };
      tables.set(key, table);
      if (part === 'title') table.title = cell('text');
      else {
        const reading = readingIn(cell('reading'), catalogue);
        if (reading === undefined) refuse('reading');
        const words = { text: cell('text'), under: cell('under'), unit: cell('unit') };
        table[part].push({ ...words, reading: reading ?? null });
      }
    }
  }
  return {
    tables: [...tables.values()].map(({ column, row, ...rest }) => ({ ...rest, columns: column, rows: row })),
    problems,
  };
}

/**
 * A role in words or an indicator's code; null where the cell is blank, undefined for other words.
 */
function readingIn(text: string, catalogue: Catalogue): LineReading | null | undefined {
  if (text === '') return null;
  const role = roleIn(text);
  if (role) return { kind: 'role', role };
  const indicator = catalogue.byCode(foldCode(text));
  return indicator ? { kind: 'indicator', indicator: indicator.id } : undefined;
}
