import { severityWords } from '../../checks/words';
import { fillMessage } from '../../checks/message';
import type { LocalText } from '../../indicators/text';
import { merge, textCell, wrappedHeight } from '../../sheet/grid/layoutCells';
import { freeName } from '../../sheet/province/sheetName';
import type { CellLook, LayoutCell, SheetLayout } from '../../sheet/grid/sheetLayout';
import type { ReviewEntry } from '../reviewResult';
import { questionsOf, type Question } from './questions';
import { questionWords as words } from './words';

interface QuestionColumn {
  readonly head: LocalText;
  readonly width: number;
  readonly look: CellLook;
  readonly text: (question: Question) => string;
}

const questionColumns: readonly QuestionColumn[] = [
  { head: words.number, width: 6, look: 'code', text: ({ number }) => String(number) },
  { head: words.severity, width: 11, look: 'text', text: ({ severity }) => severityWords[severity].vi },
  { head: words.rule, width: 12, look: 'code', text: ({ rule }) => rule ?? words.seal.vi },
  { head: words.place, width: 24, look: 'text', text: placeOf },
  { head: words.value, width: 16, look: 'text', text: ({ cells }) => String(cells[0]?.value ?? '') },
  { head: words.text, width: 70, look: 'text', text: ({ text }) => text.vi },
  { head: words.answer, width: 40, look: 'input', text: () => '' },
];
const headRow = 3;

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
  const width = questionColumns.reduce((sum, column) => sum + column.width, 0);
  const rows = questionsOf(entry).map((question) => questionColumns.map(({ text }) => text(question)));
  return {
    name,
    cells: [
      textCell(
        0,
        0,
        fillMessage(words.title, { province: province.name, year: String(year), form: form.id }).vi,
        'title',
      ),
      textCell(1, 0, words.hint.vi, 'legend'),
      ...questionColumns.map(({ head }, column) => textCell(headRow, column, head.vi, 'head')),
      ...rows.flatMap((texts, index) =>
        texts.map((text, column): LayoutCell => {
          const { look } = questionColumns[column]!;
          return { ...textCell(headRow + 1 + index, column, text, look), unlocked: look === 'input' };
        }),
      ),
    ],
    merges: [merge(0, 0, questionColumns.length), merge(1, 0, questionColumns.length)],
    columnWidths: questionColumns.map((column) => column.width),
    rowHeights: {
      0: 26,
      1: wrappedHeight([{ text: words.hint.vi, width }]),
      ...Object.fromEntries(
        rows.map((texts, index) => [
          headRow + 1 + index,
          wrappedHeight(texts.map((text, column) => ({ text, width: questionColumns[column]!.width }))),
        ]),
      ),
    },
    freeze: { rows: headRow + 1, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [headRow, headRow] },
    protect: false,
  };
}
