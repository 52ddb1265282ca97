import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { catalogueOfForm } from '../../indicators/forms/formCatalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { Template } from '../../indicators/forms/template';
import type { CellValue } from '../grid/grid';
import { textCell } from '../grid/layoutCells';
import { textFormat } from '../province/numberFormats';
import { longestSheetName } from '../province/sheetName';
import type { LayoutCell, SheetLayout } from '../grid/sheetLayout';
import type { IndicatorRow } from '../province/templateRows';
import type { RowCells } from '../table/tableColumn';
import { formTable, type FormColumnId } from './formColumns';
import { allFormLabels, type FormLabelKey } from './formWords';
import { comparisonWords, computedWords, directionWords, listSeparator, measureWords } from './formWords';
import { natureWords, noneSign, rowKindWords, yesNoWords } from './formWords';

type FormCells = RowCells<FormColumnId>;

const [labelColumn, vietnamese, english] = [formTable.at('kind'), formTable.at('nameVi'), formTable.at('nameEn')];

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
  const lines = headLines(template);
  const layout = formTable.build(
    template.rows.map((row) => (row.kind === 'section' ? sectionCells(row) : indicatorCells(row, catalogue))),
    {
      name,
      title: formTable.title.vi.replace('{id}', template.id),
      isSection: (index) => template.rows[index]!.kind === 'section',
      above: { count: lines.length, cells: (first) => lines.flatMap((line, at) => lineCells(first + at, line)) },
    },
  );
  // The lines above the table would fill a window: only the codes stay in view.
  return { ...layout, freeze: { ...layout.freeze, rows: 0 } };
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

function sectionCells({ number, title }: Extract<Template['rows'][number], { kind: 'section' }>): FormCells {
  return { kind: rowKindWords.section.vi, number, nameVi: title.vi, nameEn: title.en };
}

function indicatorCells(row: IndicatorRow, catalogue: Catalogue): FormCells {
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

function definitionCells(indicator: Indicator): FormCells {
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
