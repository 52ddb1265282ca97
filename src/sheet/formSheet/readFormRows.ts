import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { romanPattern, rowCodePattern, type Template } from '../../indicators/forms/template';
import { foldCode } from '../grid/fold';
import { isBlank } from '../grid/gridCells';
import type { IndicatorRow } from '../province/templateRows';
import { choicesOf, cleanText, given, numberOf, requiredText, wordOf } from './cellReaders';
import type { FormRowCells } from './findFormTable';
import type { FormProblems } from './formProblems';
import { computedWords, rowKindWords, yesNoWords } from './formWords';
import { readDefinition } from './readDefinition';

type SectionRow = Extract<Template['rows'][number], { kind: 'section' }>;

/** A row of a form as its worksheet gives it. */
export type FormRow =
  | { readonly row: SectionRow }
  | {
      readonly row: IndicatorRow;
      /** As this form defines it. */
      readonly indicator: Indicator;
      readonly cells: FormRowCells;
    };

/**
 * The rows of a form's table in sheet order; rows with a problem are left out, and the problem
 * names their cell.
 */
export function readFormRows(
  table: readonly FormRowCells[],
  catalogue: Catalogue,
  problems: FormProblems,
): readonly FormRow[] {
  const codes = new Set<string>();
  let level = 0;
  return table.flatMap((cells): readonly FormRow[] => {
    const kind = readKind(cells, problems);
    if (kind === 'section') {
      level = 0;
      const row = readSection(cells, problems);
      return row ? [{ row }] : [];
    }
    if (kind === null) return [];
    const own = readLevel(cells, level, problems);
    level = own ?? level;
    const code = readCode(cells, codes, problems);
    const required = readWord('required', yesNoWords, 'no', cells, problems);
    const computed = readWord('computed', computedWords, 'entered', cells, problems);
    const indicator = code === null ? null : readDefinition(code, cells, catalogue, problems);
    if (code !== null && catalogue.byCode(code)?.scope === 'context') problems.add(cells('code'), 'contextCode');
    if (own === null || required === null || computed === null || indicator === null) return [];
    const row: IndicatorRow = {
      kind,
      indicator: indicator.id,
      required: required === 'yes',
      level: own,
      computed: computed === 'entered' ? null : computed,
    };
    return [{ row, indicator, cells }];
  });
}

function readKind(cells: FormRowCells, problems: FormProblems): Template['rows'][number]['kind'] | null {
  const found = given(cells('kind'), problems, wordOf(rowKindWords), 'word', choicesOf(rowKindWords));
  if (found?.kind === 'value') return found.value;
  return found ? problems.add(cells('kind'), 'word', choicesOf(rowKindWords)) : null;
}

function readSection(cells: FormRowCells, problems: FormProblems): SectionRow | null {
  const number = cleanText(cells('number')).toUpperCase();
  const vi = requiredText(cells('nameVi'), problems);
  const en = requiredText(cells('nameEn'), problems);
  if (!romanPattern.test(number)) return problems.add(cells('number'), 'roman');
  return vi !== null && en !== null ? { kind: 'section', number, title: { vi, en } } : null;
}

/** A blank level is the first; the second stands under the first. */
function readLevel(cells: FormRowCells, above: number, problems: FormProblems): 1 | 2 | null {
  const cell = cells('level');
  const level = isBlank(cell.value) ? 1 : numberOf(cell);
  if (level === 1 || (level === 2 && above > 0)) return level;
  return problems.add(cell, 'level');
}

function readCode(cells: FormRowCells, codes: Set<string>, problems: FormProblems): string | null {
  const cell = cells('code');
  if (isBlank(cell.value)) return problems.add(cell, 'blank');
  const code = foldCode(String(cell.value));
  if (!rowCodePattern.test(code)) return problems.add(cell, 'code');
  if (codes.has(code)) return problems.add(cell, 'duplicateCode');
  codes.add(code);
  return code;
}

function readWord<Key extends string>(
  id: 'required' | 'computed',
  words: Readonly<Record<Key, { readonly vi: string; readonly en: string }>>,
  unsaid: NoInfer<Key>,
  cells: FormRowCells,
  problems: FormProblems,
): Key | null {
  const found = given(cells(id), problems, wordOf(words), 'word', choicesOf(words));
  return found && (found.kind === 'value' ? found.value : unsaid);
}
