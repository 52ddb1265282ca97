import fc from 'fast-check';
import { checkSheet } from '../../../src/checks/engine';
import { lostInputRules } from '../../../src/checks/entry/lostInputRules';
import { openInputs } from '../../../src/checks/entry/openInputs';
import { arrangementOf } from '../../../src/checks/survey/arrangement';
import { loadProvinces } from '../../../src/indicators/provinces/provinces';
import { loadTemplates } from '../../../src/indicators/forms/templates';
import { cellAddress } from '../../../src/sheet/grid/address';
import { buildProvinceSheet } from '../../../src/sheet/province/layout/layout';
import { readBook } from '../../../src/sheet/readBook';
import { rectanglesOf, type Rectangle } from '../../../src/sheet/grid/rectangles';
import { gridOf } from '../../sheet/grid/layoutGrid';
import { howMany } from '../../sampling';
import { catalogue } from '../books';

const { provinces } = loadProvinces();
const templates = loadTemplates();
const province = provinces.find(({ scheme, code }) => scheme === '63' && code === '38')!;

function newSheet(template: (typeof templates)[number]) {
  const name = 'Thanh Hóa 2018';
  const layout = buildProvinceSheet({ template, catalogue, province, year: 2018, status: 'estimate', name });
  return { layout, grid: gridOf(layout) };
}

function addressesIn({ row, column, rows, columns }: Rectangle): readonly string[] {
  return Array.from({ length: rows * columns }, (_, at) =>
    cellAddress(row + Math.floor(at / columns), column + (at % columns)),
  );
}

const inOrder = (addresses: readonly string[]): readonly string[] => [...addresses].sort();

/** The cells that the rule names, and its message. */
function check(grid: ReturnType<typeof gridOf>) {
  const book = readBook({ grids: [grid] }, { catalogue, templates, provinces });
  const { findings } = checkSheet(book.reports[0]!, book, { catalogue, rules: [lostInputRules] });
  return findings;
}

test.each(templates.map((template) => [`${template.id} ${template.version}`, template] as const))(
  '%s: the cells that are looked at are those that a new sheet gets an input rule for',
  (_, template) => {
    const { layout, grid } = newSheet(template);
    const { reports } = readBook({ grids: [grid] }, { catalogue, templates, provinces });
    const { blocks, count } = openInputs(reports[0]!, arrangementOf(reports[0]!, catalogue));
    const drawn = layout.cells.filter(({ look, unlocked }) => look === 'input' && unlocked);
    const found = blocks.flatMap(addressesIn);
    expect(inOrder(found)).toEqual(inOrder(drawn.map(({ row, column }) => cellAddress(row, column))));
    expect(found).toHaveLength(count);
  },
);

test('names exactly the input cells that have lost their rule, whatever else has one', () => {
  const { layout, grid } = newSheet(templates[0]!);
  const inputs = layout.cells.filter(({ look, unlocked }) => look === 'input' && unlocked);
  const open = new Set(inputs.map(({ row, column }) => cellAddress(row, column)));
  const others = layout.cells.filter((cell) => !inputs.includes(cell));
  fc.assert(
    fc.property(fc.subarray(inputs, { maxLength: 40 }), fc.subarray(others), (lost, alsoRuled) => {
      const inputRules = rectanglesOf([...inputs.filter((cell) => !lost.includes(cell)), ...alsoRuled]);
      const findings = check({ ...grid, inputRules });
      const named = findings.flatMap(({ cells }) => cells.map(({ address }) => address));
      expect(inOrder(named)).toEqual(inOrder(lost.map(({ row, column }) => cellAddress(row, column))));
      expect(findings).toHaveLength(lost.length > 0 ? 1 : 0);
      const [repair] = findings.flatMap(({ repairs }) => repairs);
      const repaired = repair?.kind === 'inputRule' ? repair.areas.flatMap(addressesIn) : [];
      // Section rows and totals between them that have no rule either may come along, and no
      // others.
      expect(inOrder(repaired.filter((address) => open.has(address)))).toEqual(inOrder(named));
      expect(inputRules.flatMap(addressesIn).filter((address) => repaired.includes(address))).toEqual([]);
    }),
    { numRuns: howMany('lost input rules', 60) },
  );
});

test('names a column that was pasted over as one range, over its section rows and totals', () => {
  const { grid } = newSheet(templates[0]!);
  const whole = { row: 8, column: 4, rows: 300, columns: 3 };
  const left = [
    { ...whole, columns: 2 },
    { row: 8, column: 6, rows: 1, columns: 1 },
    { row: 60, column: 6, rows: 252, columns: 1 },
    { ...whole, column: 10, columns: 1 },
  ];
  const [finding] = check({ ...grid, inputRules: left });
  expect(finding!.message.vi).toContain('trong G10:G60)');
});

test('says nothing where all of them have lost it, or none is known', () => {
  const { grid } = newSheet(templates[0]!);
  expect(check({ ...grid, inputRules: [] })).toEqual([]);
  expect(check({ ...grid, inputRules: [{ row: 0, column: 0, rows: 3, columns: 2 }] })).toEqual([]);
  expect(check(grid)).toEqual([]);
});
