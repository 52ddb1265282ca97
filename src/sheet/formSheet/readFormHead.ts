import { dataStatuses, type Template } from '../../indicators/forms/template';
import type { LocalText } from '../../indicators/text';
import { foldLabel } from '../grid/fold';
import { isBlank, textOf } from '../grid/gridCells';
import { cleanText, numberOf, requiredText } from './cellReaders';
import { formCell, type FormTable } from './findFormTable';
import { FormProblems, type FormCell } from './formProblems';
import { allFormLabels, formLabels, mostSignatures, type FormLabel, type FormLabelKey } from './formWords';

/** Everything a form says above its table. */
export type FormHead = Omit<Template, 'rows' | 'decimals'>;

/** The two value cells of a labelled line. */
interface HeadLine {
  readonly label: FormCell;
  readonly vi: FormCell;
  readonly en: FormCell;
}

const keyText = (key: FormLabelKey): string => JSON.stringify(key);
const keyOfLabel: ReadonlyMap<string, string> = new Map(
  allFormLabels.flatMap(({ key, label }) =>
    Object.values(label).map((text) => [foldLabel(text), keyText(key)] as const),
  ),
);

/**
 * The head of a form; null when something that every form has could not be read. Problems name each
 * cell.
 */
export function readFormHead(table: FormTable, problems: FormProblems): FormHead | null {
  const lines = findLines(table, problems);
  const before = problems.found.length;
  const line = (field: FormLabel): HeadLine | null => {
    const found = lines.get(keyText({ field }));
    const first = Math.min(...table.columns.values());
    return found ?? problems.add(formCell(table.grid, table.row, first), 'missingLabel', formLabels[field]);
  };
  const both = (found: HeadLine | null): LocalText | null => {
    const vi = found && requiredText(found.vi, problems);
    const en = found && requiredText(found.en, problems);
    return vi !== null && en !== null ? { vi, en } : null;
  };
  const one = (found: HeadLine | null): string | null => found && requiredText(found.vi, problems);
  const head = {
    id: one(line('id')),
    version: one(line('version')),
    title: both(line('title')),
    legalBasis: both(line('legalBasis')),
    reportingUnit: both(line('reportingUnit')),
    receivingUnit: both(line('receivingUnit')),
    ...years(line('validFromYear'), line('validToYear'), problems),
    deadlines: dataStatuses.flatMap((status) => {
      const pair = companions(
        lines,
        [
          { deadline: status, part: 'due' },
          { deadline: status, part: 'source' },
        ],
        problems,
      );
      const due = pair && both(pair[0]);
      const source = pair && one(pair[1]);
      return due && source ? [{ status, due, source }] : [];
    }),
    signatures: Array.from({ length: mostSignatures }, (_, at) => at + 1).flatMap((signature) => {
      const pair = companions(
        lines,
        [
          { signature, part: 'role' },
          { signature, part: 'hint' },
        ],
        problems,
      );
      const role = pair && both(pair[0]);
      const hint = pair && both(pair[1]);
      return role && hint ? [{ role, hint }] : [];
    }),
  };
  return problems.found.length === before ? (head as FormHead) : null;
}

/** The cell of the form's number; where it is missing, the table's first head. */
export function formNumberCell(table: FormTable): FormCell {
  const line = findLines(table, new FormProblems()).get(keyText({ field: 'id' }));
  return line?.vi ?? formCell(table.grid, table.row, Math.min(...table.columns.values()));
}

function findLines({ grid, row: headRow, columns }: FormTable, problems: FormProblems): ReadonlyMap<string, HeadLine> {
  const lines = new Map<string, HeadLine>();
  for (let row = 0; row < headRow; row += 1) {
    grid.values[row]!.forEach((value, column) => {
      const key = typeof value === 'string' && value !== '' ? keyOfLabel.get(foldLabel(value)) : undefined;
      if (!key) return;
      const label = formCell(grid, row, column);
      if (lines.has(key)) problems.add(label, 'repeatedLabel');
      else {
        const at = (id: 'nameVi' | 'nameEn'): FormCell => formCell(grid, row, columns.get(id) ?? column + 1);
        lines.set(key, { label, vi: at('nameVi'), en: at('nameEn') });
      }
    });
  }
  return lines;
}

/**
 * Two lines that belong together; null where neither says anything, with a problem where one of
 * them is missing.
 */
function companions(
  lines: ReadonlyMap<string, HeadLine>,
  keys: readonly [FormLabelKey, FormLabelKey],
  problems: FormProblems,
): readonly [HeadLine, HeadLine] | null {
  const [first, second] = keys.map((key) => lines.get(keyText(key)));
  const says = (line: HeadLine | undefined): boolean => !!line && !(isBlank(line.vi.value) && isBlank(line.en.value));
  if (!says(first) && !says(second)) return null;
  if (first && second) return [first, second];
  return problems.add((first ?? second)!.label, 'missingLabel', labelOf(keys[first ? 1 : 0]));
}

function labelOf(key: FormLabelKey): LocalText {
  return allFormLabels.find((one) => keyText(one.key) === keyText(key))!.label;
}

type Years = Pick<Template, 'validFromYear' | 'validToYear'>;

/** Blank years are open. */
function years(from: HeadLine | null, to: HeadLine | null, problems: FormProblems): Years {
  const validFromYear = from && yearIn(from.vi, problems);
  const validToYear = to && yearIn(to.vi, problems);
  if (to && validFromYear !== null && validToYear !== null && validToYear < validFromYear) {
    problems.add(to.vi, 'yearOrder');
  }
  return { validFromYear, validToYear };
}

function yearIn(cell: FormCell, problems: FormProblems): number | null {
  if (textOf(cell.value) === '') return null;
  const year = numberOf(cell);
  const isYear = year !== null && Number.isInteger(year) && year >= 1900 && year <= 2100;
  return isYear && /^\d{4}$/.test(cleanText(cell)) ? year : problems.add(cell, 'year');
}
