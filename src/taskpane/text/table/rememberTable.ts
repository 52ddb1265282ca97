import { rememberedTable, type LineReading, type RememberedTable } from '../../../sheet/tableMemory/memory';
import type { Choice, FillItem } from '../fill/fillChoices';
import { inputRoleOf } from '../../../sheet/province/columns';
import { isComparisonLine, type LineRole } from '../../../sheet/tableMemory/tableRoles';
import type { ShownTable } from './shownTable';

const unused: LineReading = { kind: 'role', role: 'none' };

/**
 * A table as a person left it: what she took says what columns hold and of what rows are; what she
 * left out beside it is not used. Of lines without any such figure nothing is said.
 * @param source what the ledger calls the table's file or sheet
 */
export function rememberTable(
  { heads, rows, layout, isTransposed, place }: ShownTable,
  { items, choiceOf, year, source }: Choosing,
): RememberedTable {
  const choices = rows.map(({ cells }) => cells.map((cell) => (cell ? chosen(items[cell.at], choiceOf) : null)));
  const taken = choices.map((row) => row.map((choice) => choice?.accepted === true));
  const column = (head: number): readonly (Choice | null)[] => choices.map((row) => row[head] ?? null);
  const isTakenRow = taken.map((row) => row.includes(true));
  const isTakenHead = heads.map((_, head) => taken.some((row) => row[head]));
  const headReadings = heads.map(({ reading }, head): LineReading | null => {
    const accepted = column(head).find((choice) => choice?.accepted);
    if (accepted) return { kind: 'role', role: roleOf(accepted) ?? reading };
    const isLeft = column(head).some((choice, row) => choice !== null && (choice.isRefused || isTakenRow[row]));
    return isLeft ? unused : null;
  });
  const nameReadings = rows.map((_, row): LineReading | null => {
    const own = choices[row]!;
    const indicator = own.find((choice) => choice?.accepted)?.indicator ?? null;
    if (indicator !== null) return { kind: 'indicator', indicator };
    return own.some((choice, head) => choice !== null && isTakenHead[head]) ? unused : null;
  });
  const readings = { heads: headReadings, names: nameReadings };
  return rememberedTable({ layout, isTransposed }, readings, { year, source: `${source}, ${place}` });
}

interface Choosing {
  readonly items: readonly FillItem[];
  readonly choiceOf: (item: FillItem) => Choice;
  readonly year: number;
  readonly source: string;
}

/** The role of the column that a person chose; null where she left it as read. */
function roleOf({ column }: Choice): LineRole | null {
  if (column === null) return null;
  return isComparisonLine(column) ? column : inputRoleOf(column);
}

function chosen(item: FillItem | undefined, choiceOf: Choosing['choiceOf']): Choice | null {
  return item ? choiceOf(item) : null;
}
