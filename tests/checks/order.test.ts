import { checkBook } from '../../src/checks/engine';
import { severities, type Finding } from '../../src/checks/finding';
import { inOrder } from '../../src/checks/order/order';
import { bookOf, catalogue, type SheetInput } from './books';
import { withRows } from './templates';

const form = withRows([['phone-subscribers-total'], ['phone-fixed'], ['phone-mobile'], ['ict-index-rank']]);

const made = (
  rule: string,
  severity: Finding['severity'],
  weight: number | null,
  outcome: Finding['outcome'] = 'fails',
) => ({ rule, severity, weight, outcome }) as Finding;

describe('inOrder', () => {
  it('puts gravity before weight, weight before certainty, and keeps the rest as it came', () => {
    const findings = [
      made('light', 'warning', 0.1),
      made('unknown', 'warning', null),
      made('note', 'info', 1),
      made('perhaps', 'warning', 0.9, 'undecided'),
      made('heavy', 'warning', 0.9),
      made('error', 'error', null),
      made('heavy too', 'warning', 0.9),
    ];
    expect(inOrder(findings).map(({ rule }) => rule)).toEqual([
      'error',
      'heavy',
      'heavy too',
      'perhaps',
      'light',
      'unknown',
      'note',
    ]);
  });
});

const weights = (input: SheetInput, more: readonly SheetInput[] = []) =>
  checkBook(bookOf({ ...input, template: form, more: more.map((one) => ({ ...one, template: form })) }), {
    catalogue,
  })[0]!.findings;

describe('the weight of a finding', () => {
  it('is the share of the provincial total that hangs on the cell', () => {
    const findings = weights({
      cells: { 'VT.04': { 3: 1_000_000 }, 'VT.05': { 3: 100_000.5 }, 'VT.06': { 3: 900_000.5 } },
    });
    const fractions = findings.filter(({ rule }) => rule === 'CT-203');
    expect(fractions.map(({ cells: [cell], weight }) => [cell!.row, Number(weight!.toFixed(4))])).toEqual([
      ['VT.06', 0.9],
      ['VT.05', 0.1],
    ]);
  });

  it('is the share of all provinces where there are enough to compare', () => {
    const codes = ['01', '02', '04', '06', '08', '10', '11', '12'];
    const [first, ...others] = codes.map((province) => ({
      province,
      cells: { 'VT.05': { 3: province === '01' ? 100_000.5 : 300_000 } },
    }));
    const fraction = weights(first!, others).find(({ rule }) => rule === 'CT-203')!;
    expect(fraction.weight).toBeCloseTo(100_000.5 / 2_200_000.5, 6);
  });

  it('counts what a cell should hold where that is more', () => {
    const [fraction] = weights({ cells: { 'VT.04': { 3: 1_000_000 }, 'VT.05': { 3: 100.5, 1: 100_000 } } }).filter(
      ({ rule }) => rule === 'CT-203',
    );
    expect(fraction!.suggestion!.value).toBe(100_500);
    expect(fraction!.weight).toBeCloseTo(0.1005, 9);
  });

  it('is unknown where nothing is added up, and whole where a finding concerns the sheet', () => {
    const rank = weights({ cells: { 'CQ.01': { 3: 99 } } });
    expect(rank.map(({ cells: [cell] }) => cell!.row)).toContain('CQ.01');
    for (const { cells, weight } of rank.filter(({ cells: [cell] }) => catalogue.byCode(cell!.row)?.measure === 'rank'))
      expect([cells[0]!.row, weight]).toEqual([cells[0]!.row, null]);
    const missing = checkBook(bookOf({ edit: (sheet) => sheet.removeRow('VT.04') }), { catalogue })[0]!.findings;
    const whole = missing.filter(({ family }) => family === 'structure');
    expect(whole.length).toBeGreaterThan(0);
    for (const { weight } of whole) expect(weight).toBe(1);
  });

  it('orders what a check returns', () => {
    const { findings } = checkBook(
      bookOf({ cells: { 'VT.04': { 1: 5, 3: 1_000_000 }, 'VT.05': { 3: -3 }, 'VT.06': { 3: 17.5 } } }),
      { catalogue },
    )[0]!;
    const ranks = findings.map(({ severity }) => severities.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
    findings.slice(1).forEach((finding, at) => {
      if (finding.severity === findings[at]!.severity)
        expect(finding.weight ?? 0).toBeLessThanOrEqual(findings[at]!.weight ?? 0);
    });
  });
});
