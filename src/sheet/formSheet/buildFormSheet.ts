import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { catalogueOfForm } from '../../indicators/forms/formCatalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { Template } from '../../indicators/forms/template';
import type { CellValue } from '../grid/grid';
import { merge, textCell, wrappedHeight } from '../grid/layoutCells';
import { textFormat } from '../province/numberFormats';
import { longestSheetName } from '../province/sheetName';
import type { LayoutCell, SheetLayout } from '../grid/sheetLayout';
import type { IndicatorRow } from '../province/templateRows';
import { formColumns, type FormColumnId } from './formColumns';
import { allFormLabels, formSheetHints, formSheetTitle, type FormLabelKey } from './formWords';
import { comparisonWords, computedWords, directionWords, listSeparator, measureWords } from './formWords';
import { natureWords, noneSign, rowKindWords, yesNoWords } from './formWords';

type RowCells = Partial<Record<FormColumnId, CellValue>>;

const columnOf = (id: FormColumnId): number => formColumns.findIndex((column) => column.id === id);
const [labelColumn, vietnamese, english] = [columnOf('kind'), columnOf('nameVi'), columnOf('nameEn')];
/** Title and hints stay within what a window shows of the table's width. */
const titleColumns = columnOf('nameEn') + 1;
const widthOf = (from: number, count: number): number =>
  formColumns.slice(from, from + count).reduce((sum, { width }) => sum + width, 0);

/**
 * A form version as a worksheet that a person can extend: head, legal basis, deadlines and
 * signatures under labels, then one row for each row of the form with everything the catalogue says
 * about its indicator. `readFormSheet` reads it back. Throws a RangeError when the form names an
 * indicator that the catalogue does not have.
 */
export function buildFormSheet(
  template: Template,
  lists: Catalogue,
  name: string = formSheetName(template),
): SheetLayout {
  const catalogue = catalogueOfForm(lists, template);
  const labels = headLines(template);
  const headRow = 1 + formSheetHints.length + labels.length + 1;
  const hints = formSheetHints.map(({ vi }, at) => textCell(1 + at, 0, vi, 'legend'));
  const head = labels.flatMap((line, at) => lineCells(1 + formSheetHints.length + at, line));
  const rows = template.rows.map((row, at) =>
    tableCells(
      headRow + 1 + at,
      row.kind === 'section'
        ? { kind: rowKindWords.section.vi, number: row.number, nameVi: row.title.vi, nameEn: row.title.en }
        : indicatorCells(row, catalogue),
      row.kind,
    ),
  );
  return {
    name,
    cells: [
      textCell(0, 0, formSheetTitle(template.id).vi, 'title'),
      ...hints,
      ...head,
      ...formColumns.map((column, at) => textCell(headRow, at, column.head.vi, 'head')),
      ...rows.flat(),
    ],
    merges: [0, ...formSheetHints.map((_, at) => 1 + at)].map((row) => merge(row, 0, titleColumns)),
    columnWidths: formColumns.map(({ width }) => width),
    rowHeights: {
      0: 24,
      ...Object.fromEntries(
        formSheetHints.map(({ vi }, at) => [1 + at, wrappedHeight([{ text: vi, width: widthOf(0, titleColumns) }])]),
      ),
      [headRow]: wrappedHeight(formColumns.map((column) => ({ text: column.head.vi, width: column.width / 1.1 }))),
      ...Object.fromEntries([...byRow(head), ...rows].map((cells) => [cells[0]!.row, heightOf(cells)])),
    },
    // The lines above the table would fill a window: only the codes stay in view.
    freeze: { rows: 0, columns: columnOf('code') + 1 },
    print: { orientation: 'landscape', repeatRows: [headRow, headRow] },
    protect: false,
  };
}

/** `Mẫu VT-NAM 2`, the sheet's first name. */
export function formSheetName({ id, version }: Pick<Template, 'id' | 'version'>): string {
  return `Mẫu ${id} ${version}`.replace(/[\\/?*[\]:]/g, '-').slice(0, longestSheetName);
}

interface HeadLine {
  readonly label: string;
  readonly vi: CellValue;
  readonly en: CellValue;
}

function headLines(template: Template): readonly HeadLine[] {
  return allFormLabels.flatMap(({ key, label }) => {
    const values = headValues(key, template);
    return values ? [{ label: `${label.vi}:`, vi: values[0], en: values[1] }] : [];
  });
}

/** What stands beside a label, in both languages; null where the form has no such line. */
function headValues(key: FormLabelKey, template: Template): readonly [CellValue, CellValue] | null {
  if ('deadline' in key) {
    const deadline = template.deadlines.find(({ status }) => status === key.deadline);
    if (key.part === 'source') return [deadline?.source ?? '', ''];
    return [deadline?.due.vi ?? '', deadline?.due.en ?? ''];
  }
  if ('signature' in key) {
    const text = template.signatures[key.signature - 1]?.[key.part];
    return text ? [text.vi, text.en] : null;
  }
  const value = template[key.field];
  if (value === null) return ['', ''];
  return typeof value === 'object' ? [value.vi, value.en] : [value, ''];
}

function lineCells(row: number, { label, vi, en }: HeadLine): readonly LayoutCell[] {
  const value = (column: number, content: CellValue): LayoutCell => ({
    row,
    column,
    content: { value: content },
    look: 'text',
    numberFormat: typeof content === 'number' ? '0' : textFormat,
    unlocked: true,
  });
  return [textCell(row, labelColumn, label, 'label'), value(vietnamese, vi), value(english, en)];
}

function indicatorCells(row: IndicatorRow, catalogue: Catalogue): RowCells {
  const indicator = catalogue.byId(row.indicator);
  if (!indicator) throw new RangeError(`The catalogue has no indicator "${row.indicator}"`);
  const codes = (ids: readonly string[]): string => ids.map((id) => catalogue.byId(id)?.code ?? '').join(listSeparator);
  const sum = catalogue.sumOf(indicator.id);
  const ratio = catalogue.ratioOf(indicator.id);
  return {
    kind: rowKindWords.indicator.vi,
    required: yesNoWords[row.required ? 'yes' : 'no'].vi,
    level: row.level,
    computed: computedWords[row.computed ?? 'entered'].vi,
    parts: sum ? codes(sum.parts) : '',
    numerator: ratio ? codes([ratio.numerator]) : '',
    denominator: ratio ? codes([ratio.denominator]) : '',
    factor: ratio?.factor ?? '',
    ...definitionCells(indicator),
  };
}

function definitionCells(indicator: Indicator): RowCells {
  const list = (texts: readonly string[]): string => (texts.length > 0 ? texts.join(listSeparator) : noneSign);
  const { name, unit, bounds } = indicator;
  return {
    code: indicator.code,
    nameVi: name.vi,
    nameEn: name.en,
    unitVi: unit.text.vi,
    unitEn: unit.text.en,
    unitSynonyms: list(unit.synonyms),
    measure: measureWords[indicator.measure].vi,
    decimals: indicator.decimals,
    nature: natureWords[indicator.nature].vi,
    comparison: comparisonWords[indicator.comparison].vi,
    direction: directionWords[indicator.direction].vi,
    additive: yesNoWords[indicator.additive ? 'yes' : 'no'].vi,
    min: bounds.min ?? noneSign,
    max: bounds.max ?? noneSign,
    validFrom: indicator.validFrom ?? noneSign,
    validTo: indicator.validTo ?? noneSign,
    spellings: list(indicator.spellings),
    source: indicator.source ?? noneSign,
  };
}

function tableCells(row: number, values: RowCells, kind: Template['rows'][number]['kind']): readonly LayoutCell[] {
  return formColumns.map(({ id, content }, column): LayoutCell => {
    const value = values[id] ?? '';
    return {
      row,
      column,
      content: { value },
      look: kind === 'section' ? 'section' : content === 'number' ? 'formula' : 'text',
      numberFormat: content === 'number' ? 'General' : textFormat,
      unlocked: true,
    };
  });
}

function byRow(cells: readonly LayoutCell[]): readonly (readonly LayoutCell[])[] {
  return [...new Set(cells.map(({ row }) => row))].map((row) => cells.filter((cell) => cell.row === row));
}

/** Lists and addresses that would make a row many lines high are cut in view instead. */
const cutInView: readonly FormColumnId[] = ['unitSynonyms', 'spellings', 'source'];

function heightOf(cells: readonly LayoutCell[]): number {
  return wrappedHeight(
    cells.flatMap(({ column, content }) => {
      const { id, width } = formColumns[column]!;
      const counts = 'value' in content && typeof content.value === 'string' && !cutInView.includes(id);
      return counts ? [{ text: content.value, width }] : [];
    }),
  );
}
