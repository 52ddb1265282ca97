import { shippedLists } from '../../src/indicators/shippedLists';
import { findProvince } from '../../src/indicators/provinces/provinces';
import { findTemplate } from '../../src/indicators/forms/templates';
import { buildFormSheet } from '../../src/sheet/formSheet/buildFormSheet';
import type { Grid } from '../../src/sheet/grid/grid';
import { buildProvinceSheet } from '../../src/sheet/province/layout/layout';
import { formUpgrades } from '../../src/submission/formUpgrades';
import { buildCoverSheet } from '../../src/submission/cover/coverSheet';
import { signerRoles } from '../../src/submission/cover/coverFields';
import { formSignatures } from '../../src/submission/seal/formSignatures';
import { readBookWithForms } from '../../src/sheet/formSheet/readBookWithForms';
import { applied } from '../../src/sheet/grid/applied';
import { gridOf } from '../sheet/grid/layoutGrid';

const { catalogue } = shippedLists();
const template = findTemplate({ id: 'AT-NAM', version: '2' })!;
const sheet = 'Thanh Hóa 2024';
const province = findProvince(2024, 'Thanh Hóa')!;
const old = gridOf(
  buildProvinceSheet({ catalogue, template, province, year: 2024, status: 'final', name: sheet, values: new Map() }),
);
const reader = (name: string, ...formulas: readonly string[]): Grid => ({
  ...{ sheet: name, top: 0, left: 0, numberFormats: [formulas.map(() => 'General')] },
  values: [formulas.map(() => 1)],
  formulas: [formulas],
});

test('a sheet whose form the workbook brings itself stays and is named with the newest version', () => {
  const own = gridOf(buildFormSheet(template, catalogue));
  const found = formUpgrades({ grids: [old, own] });
  expect(found).toMatchObject({ upgrades: [], refused: [] });
  expect(found.ownForms).toEqual([{ sheet, form: 'AT-NAM', version: '2', newest: '4' }]);
});

test('formulas of one’s own sheets follow where that is asked for; else their cells are named', () => {
  const [known, beside] = [`='${sheet}'!G9*2`, `='${sheet}'!P9`];
  const grids = [old, reader('Tính', known, beside)];
  expect(formUpgrades({ grids: [old, reader('Tính', known)] }, { follows: true }).refused).toEqual([]);
  expect(formUpgrades({ grids }, { follows: true }).refused).toEqual([
    { sheet, reason: 'ownReader', reader: 'Tính', cells: ['B1'] },
  ]);
  expect(formUpgrades({ grids }).refused).toMatchObject([{ reason: 'ownReader', cells: ['A1', 'B1'] }]);
});

test('only the sheet of checks is asked to be made again', () => {
  const grids = [old, reader('Kiểm tra', `='${sheet}'!G9`)];
  expect(formUpgrades({ grids }).refused).toEqual([{ sheet, reason: 'readElsewhere', reader: 'Kiểm tra' }]);
});

test('names under a table that stand on the cover too need no place on the new form; one by hand does', () => {
  const signings = signerRoles.map((role) => ({ role, name: `Người ${role}`, date: '2024-11-25' }));
  const cover = gridOf(buildCoverSheet({ fields: new Map(), signings }));
  const book = readBookWithForms({ grids: [old] }, shippedLists()).book;
  const fill = formSignatures(book, null, [...signings.slice(0, 2), { ...signings[2]!, name: 'Ký bằng tay' }]);
  const { grids } = applied({ grids: [old, cover] }, { create: [], fill });
  const [upgrade] = formUpgrades({ grids }).upgrades;
  expect(upgrade!.left.map(({ content }) => content)).toEqual(['Ký bằng tay']);
});
