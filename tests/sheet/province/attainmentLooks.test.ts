import { cellAddress, parseAddress } from '../../../src/sheet/grid/address';
import { attainmentLooks } from '../../../src/sheet/province/layout/attainmentLooks';
import { Host } from '../../../src/workbench/host/host';
import { catalogue, formOf, indicatorRow } from '../samples';

/** The conditional formats of a form with one row of an indicator, whose attainment is in A1. */
const looksOf = (indicator: string) =>
  attainmentLooks(formOf([indicatorRow(indicator)]), catalogue, () => cellAddress(0, 0));

/** Which look a cell gets, as the host calculates the rules. */
function lookOf(indicator: string, typed: string): string {
  const host = Host.create({ locale: 'en-US' });
  host.enter('Sheet1', 0, 0, typed);
  const held = looksOf(indicator).filter(({ formula }, at) => {
    const { row, column } = parseAddress(`C${at + 1}`)!;
    host.enter('Sheet1', row, column, formula);
    return Number(host.cellView('Sheet1', row, column)?.value ?? 0) !== 0;
  });
  return held.map(({ look }) => look).join(' ');
}

const higher = catalogue.indicators.find(({ direction }) => direction === 'higher')!.id;
const lower = catalogue.indicators.find(({ direction }) => direction === 'lower')!.id;

describe('a plan is met as it is printed, with two decimals', () => {
  it.each([
    ['99.994', 'behind', 'good'],
    ['99.995', 'good', 'good'],
    ['99.996', 'good', 'good'],
    ['100', 'good', 'good'],
    ['100.004', 'good', 'good'],
    ['100.005', 'good', 'behind'],
    ['120', 'good', 'behind'],
    ['-', '', ''],
    ["'", '', ''],
  ])('%s: higher is better %s, lower is better %s', (typed, ifHigher, ifLower) => {
    expect([lookOf(higher, typed), lookOf(lower, typed)]).toEqual([ifHigher, ifLower]);
  });
});
