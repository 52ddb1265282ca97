import { foldName } from '../../indicators/names';
import { parseStatus } from '../../indicators/forms/statuses';
import type { DataStatus } from '../../indicators/forms/template';
import { columns, symbolOf, type ColumnSymbol } from '../province/columns';
import { columnNote, type ColumnNote } from '../province/notePhrases';
import type { ReportRow, SheetReport } from '../province/report';
import { statusPhrases } from '../province/statusPhrases';

/** The note that declares a status for one column of a row: `Cột 3: số sơ bộ`. */
export function statusNote(symbol: ColumnSymbol, status: DataStatus): ColumnNote {
  return columnNote(symbol, statusPhrases[status]);
}

const result = symbolOf('actual');
const known: ReadonlySet<string> = new Set(columns.map(({ symbol }) => symbol));

/**
 * The status that a note declares for a column, or null. A clause counts when it is a status word
 * and nothing else; it speaks of the columns named before it in its sentence (`Cột 1, 2: …; số sơ
 * bộ`), else of the result.
 */
export function declaredStatus(note: string, symbol: ColumnSymbol): DataStatus | null {
  for (const sentence of note.split(/\.(?=\s|$)|\n/)) {
    let speaksOf: readonly string[] = [result];
    for (const clause of sentence.split(';')) {
      const [, list, rest] = /^\s*(?:cột|columns?)\s+([\d\s,A-D]+?)\s*:(.*)$/isu.exec(clause) ?? [];
      if (list !== undefined) speaksOf = list.split(',').map((one) => one.trim());
      const status = statusIn(rest ?? clause);
      if (status && speaksOf.every((one) => known.has(one)) && speaksOf.includes(symbol)) return status;
    }
  }
  return null;
}

function statusIn(clause: string): DataStatus | null {
  const said = foldName(clause.replace(/^\s*(tình trạng( số liệu)?|data status)\s*:/iu, ''));
  const byPhrase = (Object.keys(statusPhrases) as DataStatus[]).find((status) =>
    Object.values(statusPhrases[status]).some((phrase) => foldName(phrase) === said),
  );
  return byPhrase ?? parseStatus(said);
}

/**
 * How final a row's value is: as its note declares, else, for the year's result, as the sheet's
 * head says.
 */
export function statusOfRow(report: SheetReport, row: ReportRow, symbol: ColumnSymbol = result): DataStatus | null {
  const declared = declaredStatus(String(row.cells.get(symbolOf('note'))?.value ?? ''), symbol);
  return declared ?? (symbol === result ? report.head.status : null);
}
