import { severityWords } from '../../checks/rulebook/ruleWords';
import { fillMessage } from '../../checks/message';
import { freeName } from '../../sheet/province/sheetName';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import { defineTable } from '../../sheet/table/defineTable';
import type { ReviewEntry } from '../reviewResult';
import { questionsOf, type Question } from './questions';
import { questionWords as words } from './questionWords';

const questionTable = defineTable({
  title: words.title,
  hints: [words.hint],
  columns: [
    { id: 'number', width: 6, holds: 'code', head: words.number },
    { id: 'severity', width: 11, head: words.severity },
    { id: 'rule', width: 12, holds: 'code', head: words.rule },
    { id: 'place', width: 24, head: words.place },
    { id: 'value', width: 16, head: words.value },
    { id: 'text', width: 70, head: words.text },
    { id: 'answer', width: 40, holds: 'answer', head: words.answer },
  ],
});

/** `Thanh Hóa 2025, ô G12`, the first cell of a question; the empty string where it has none. */
export function placeOf({ cells }: Question): string {
  const [first] = cells;
  return first ? `${first.sheet}!${first.address}` : '';
}

/** Name of a province's question sheet that is not taken. */
export function questionSheetName({ province }: Pick<ReviewEntry, 'province'>, taken: readonly string[] = []): string {
  return freeName(fillMessage(words.sheet, { province: province.name }).vi, taken);
}

/** The questions to one province as a worksheet; the answers' cells are open. */
export function buildQuestionSheet(entry: ReviewEntry, name: string = questionSheetName(entry)): SheetLayout {
  const { province, year, form } = entry;
  const rows = questionsOf(entry).map((question) => ({
    number: String(question.number),
    severity: severityWords[question.severity].vi,
    rule: question.rule ?? words.seal.vi,
    place: placeOf(question),
    value: String(question.cells[0]?.value ?? ''),
    text: question.text.vi,
  }));
  const about = { province: province.name, year: String(year), form: form.id };
  return questionTable.build(rows, { name, title: fillMessage(questionTable.title, about).vi });
}
