import type { CellRepair, Finding } from '../../src/checks/finding';
import { nameOf, placesOf, overwrittenFormulas } from '../../src/taskpane/beside/overwrittenFormulas';

const restore = (address: string, value = 99): CellRepair => ({
  kind: 'formula',
  writes: [
    {
      sheet: 'A',
      address,
      row: 'VT.01',
      column: '4',
      found: { value, formula: null },
      put: { formula: '=1' },
      numberFormat: null,
    },
  ],
});
const finding = (rule: string, ...repairs: CellRepair[]): Finding => ({ rule, repairs }) as unknown as Finding;
const sheet = (name: string, ...findings: Finding[]) => ({ report: { sheet: name } as never, findings });

test('only formulas that were written over and can be put back are told, sheet by sheet', () => {
  const found = overwrittenFormulas([
    sheet('A', finding('CT-301', restore('H10')), finding('CT-301'), finding('CT-303', restore('H11'))),
    sheet('B', finding('CT-202', { ...restore('G9'), kind: 'value' })),
    sheet('C', finding('CT-301', restore('H12'))),
  ]);
  expect(found).toEqual([
    { sheet: 'A', repairs: [restore('H10')] },
    { sheet: 'C', repairs: [restore('H12')] },
  ]);
});

test('they are told row by row, in whatever order they were found', () => {
  const found = overwrittenFormulas([
    sheet('A', finding('CT-301', restore('I22'), restore('H24')), finding('CT-301', restore('I9'), restore('H22'))),
  ]);
  expect(found[0]!.repairs.map(({ writes }) => writes[0]!.address)).toEqual(['I9', 'H22', 'I22', 'H24']);
});

test('the same cells with the same contents are the same, others are not', () => {
  const one = (address: string, value?: number) => nameOf([{ sheet: 'A', repairs: [restore(address, value)] }]);
  expect(one('H10')).toBe(one('H10'));
  expect(one('H10')).not.toBe(one('H11'));
  expect(one('H10')).not.toBe(one('H10', 98));
});

test('few are named with what was typed there, many by their ranges, each under its sheet', () => {
  const on = (name: string, ...addresses: string[]) => ({ sheet: name, repairs: addresses.map((one) => restore(one)) });
  expect(placesOf([on('A', 'H10', 'I10'), on('B', 'H9')], 'vi')).toEqual([
    { sheet: 'A', address: 'H10 (99), I10 (99)' },
    { sheet: 'B', address: 'H9 (99)' },
  ]);
  expect(placesOf([on('A', 'H10', 'I10', 'H11', 'I11'), on('B', 'H9', 'K9')], 'vi')).toEqual([
    { sheet: 'A', address: 'H10:I11' },
    { sheet: 'B', address: 'H9, K9' },
  ]);
  const scattered = ['H1', 'H3', 'H5', 'H7', 'H9', 'H11', 'H13'];
  expect(placesOf([on('A', ...scattered)], 'vi')).toEqual([{ sheet: 'A', address: 'H1, H3, H5, H7, H9, H11…' }]);
});
