import { loadCatalogue } from '../../../src/indicators/catalogue/catalogue';
import { loadTemplates } from '../../../src/indicators/forms/templates';
import { provincesOfYear } from '../../../src/indicators/provinces/provinces';
import { lineHeightOf, wrappedHeight } from '../../../src/sheet/grid/layoutCells';
import { looks } from '../../../src/sheet/grid/looks';
import { buildProvinceSheet } from '../../../src/sheet/province/layout/layout';
import type { SheetLayout } from '../../../src/sheet/grid/sheetLayout';
import { buildCoverSheet } from '../../../src/submission/cover/coverSheet';
import { timesLines } from './timesLetters';

const catalogue = loadCatalogue();
const forms = loadTemplates().map((template) => {
  const year = template.validToYear ?? template.validFromYear ?? 2025;
  // The longest name of a province, and with it of its department.
  const [province] = [...provincesOfYear(year)].sort((one, other) => other.name.vi.length - one.name.vi.length);
  return { name: `${template.id} ${template.version}`, input: { template, year, province: province! } };
});

/** Texts that are higher than their rows. */
function tooHigh({ cells, merges, columnWidths, rowHeights }: SheetLayout): readonly string[] {
  return cells.flatMap(({ row, column, content, look }) => {
    const { wrap, size, bold } = looks[look];
    if (!wrap || !('value' in content) || typeof content.value !== 'string') return [];
    const merged = merges.find((one) => one.row === row && one.column === column) ?? { rows: 1, columns: 1 };
    const width = columnWidths.slice(column, column + merged.columns).reduce((sum, one) => sum + one, 0);
    const rows = Array.from({ length: merged.rows }, (_, at) => rowHeights[row + at] ?? wrappedHeight([]));
    const height = rows.reduce((sum, one) => sum + one, 0);
    return timesLines(content.value, width, size, bold) * lineHeightOf(size) > height ? [content.value] : [];
  });
}

test.each(forms)('on the sheet of $name every text has the room that it takes in Times New Roman', ({ input }) => {
  const sheet = buildProvinceSheet({ ...input, catalogue, status: 'estimate', name: 'Biểu' });
  expect(tooHigh(sheet)).toEqual([]);
  const basis = input.template.legalBasis.vi;
  expect(sheet.cells.filter(({ content }) => 'value' in content && content.value === basis)).toHaveLength(1);
});

/** What a line of the table takes on the screen. */
const lineOfTable = wrappedHeight([]);
const statuses = ['estimate', 'preliminary', 'final'] as const;

test.each(loadTemplates().map((template) => ({ name: `${template.id} ${template.version}`, template })))(
  'in no year and of no province does the head of $name take more than six lines of the window',
  ({ template }) => {
    const from = template.validFromYear ?? 2015;
    const years = Array.from({ length: (template.validToYear ?? from + 2) - from + 1 }, (_, at) => from + at);
    for (const year of years)
      for (const province of provincesOfYear(year)) {
        const status = statuses[year % statuses.length]!;
        const { rowHeights, freeze } = buildProvinceSheet({
          template,
          catalogue,
          year,
          province,
          status,
          name: 'Biểu',
        });
        const heights = Array.from({ length: freeze.rows }, (_, row) => rowHeights[row] ?? lineOfTable);
        expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(6 * lineOfTable);
      }
  },
);

test('on the cover, too, labels and a whole seal with them', () => {
  const seal = Array.from({ length: 16 }, () => '0f3a').join('');
  expect(tooHigh(buildCoverSheet({ fields: new Map([['seal', seal]]), signings: [] }))).toEqual([]);
});
