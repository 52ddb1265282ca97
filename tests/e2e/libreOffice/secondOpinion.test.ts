import { fillWorkbook } from '../../../src/cli/write/fillWorkbook';
import { loadSourceReports } from '../../../src/figures/sourceReports';
import { noDataMarks } from '../../../src/indicators/marks';
import { findProvince, provinceByKey } from '../../../src/indicators/provinces/provinces';
import type { Template } from '../../../src/indicators/forms/template';
import { loadTemplates, templatesOfYear } from '../../../src/indicators/forms/templates';
import type { ColumnSymbol } from '../../../src/sheet/province/columns';
import type { CellValue } from '../../../src/sheet/grid/grid';
import { inputsOf } from '../../../src/sheet/province/formulas';
import { buildProvinceSheet } from '../../../src/sheet/province/layout/layout';
import type { SheetLayout } from '../../../src/sheet/grid/sheetLayout';
import { bytesOf } from '../../cli/sampleBooks';
import { catalogue, valuesOf } from '../../sheet/samples';
import { findLibreOffice } from './libreoffice';
import { opinionOf } from './opinion';
import { sample } from '../../sampling';

const program = findLibreOffice();
if (program === null) console.warn('LibreOffice not found: its second opinion on computed values was not measured.');
const measured = program === null ? it.skip : it;

/**
 * Two forms of contents: numbers everywhere, and everything else that may stand in a cell between
 * numbers.
 */
const contents: Readonly<Record<string, readonly CellValue[]>> = {
  số: [1234567, 0.3, 12.34, 98765.4321, 7, 1e9, 33.333],
  'ký hiệu': [15, '', ...noDataMarks.map(({ mark }) => mark), 0, -4, 2.5, 100],
};

/**
 * A sheet of a form whose typed cells go through a list of contents, row by row; computed rows keep
 * their formulas.
 */
function sheetOf(template: Template, kind: string, index: number): SheetLayout {
  const list = contents[kind]!;
  const year = template.validToYear ?? (template.validFromYear ?? 2025) + 1;
  let at = index;
  const cells = template.rows.flatMap((row) => {
    if (row.kind === 'section' || inputsOf(row, catalogue) !== null) return [];
    const values = (['1', '2', '3', '7'] as const).map((symbol): [ColumnSymbol, CellValue] => {
      at += 1;
      return [symbol, list[at % list.length]!];
    });
    return [[row.indicator, Object.fromEntries(values.filter(([, value]) => value !== ''))] as const];
  });
  return buildProvinceSheet({
    template,
    catalogue,
    province: findProvince(year, 'Thanh Hóa')!,
    year,
    status: 'final',
    name: `${template.id} ${template.version} ${kind}`,
    values: valuesOf(Object.fromEntries(cells)),
  });
}

describe('LibreOffice, having recalculated every formula,', () => {
  measured(
    'agrees with every cell of every report, and there is no error value',
    async () => {
      const books = [];
      for (const report of sample('reports in LibreOffice', loadSourceReports())) {
        const { bytes } = await fillWorkbook({
          province: provinceByKey(report.province, report.year)!,
          year: report.year,
          template: templatesOfYear(report.year)[0]!,
          status: 'estimate',
          figures: report.figures,
        });
        books.push({ name: report.id, bytes });
      }
      for (const { name, cells, formulas, ours, differences, errors } of await opinionOf(program!, books)) {
        expect([name, differences, errors]).toEqual([name, [], []]);
        // Every formula was falsified, so none can have been repeated.
        expect(formulas).toBe(ours);
        expect(formulas).toBeGreaterThan(100);
        console.log(`${name}: ${cells} cells, ${formulas} formulas equal`);
      }
    },
    180_000,
  );

  measured(
    'agrees with every formula of every version of every form, over numbers, signs, blanks and zeros',
    async () => {
      const templates = sample('forms in LibreOffice', loadTemplates(), ({ id }) => id);
      const sheets = templates.flatMap((template, index) =>
        Object.keys(contents).map((kind) => sheetOf(template, kind, index)),
      );
      const [opinion] = await opinionOf(program!, [{ name: 'forms', bytes: await bytesOf(sheets) }]);
      const { cells, formulas, ours, differences, errors } = opinion!;
      expect([differences, errors]).toEqual([[], []]);
      expect(formulas).toBe(ours);
      // Four columns of formulas a row, and the computed rows; ranks have none.
      const rows = templates.flatMap((template) => template.rows.filter(({ kind }) => kind === 'indicator'));
      expect(formulas).toBeGreaterThan(rows.length * Object.keys(contents).length * 3);
      console.log(`${sheets.length} sheets: ${cells} cells, ${formulas} formulas equal`);
    },
    180_000,
  );
});
