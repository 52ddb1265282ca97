import { loadCatalogue } from '../../src/indicators/catalogue';
import { loadTemplates } from '../../src/indicators/templates';
import type { TemplateRow } from '../../src/indicators/template';
import { loadSourceReports } from '../../src/figures/sourceReports';

const catalogue = loadCatalogue();
const template = loadTemplates()[0]!;
type IndicatorRow = Extract<TemplateRow, { kind: 'indicator' }>;
const rows = template.rows.filter((row): row is IndicatorRow => row.kind === 'indicator');
const ids = rows.map(({ indicator }) => indicator);

test('sections are numbered on, none is empty', () => {
  const sections = template.rows.flatMap((row, at) => (row.kind === 'section' ? [{ ...row, at }] : []));
  expect(sections.map(({ number }) => number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']);
  for (const { at } of sections) expect(template.rows[at + 1]?.kind).toBe('indicator');
  expect(template.rows[0]?.kind).toBe('section');
});

test('rows of a section share a domain', () => {
  let domain: string | null = null;
  for (const row of template.rows) {
    if (row.kind === 'section') {
      domain = null;
      continue;
    }
    const code = catalogue.byId(row.indicator)!.code.slice(0, 2);
    domain ??= code;
    expect({ indicator: row.indicator, domain: code }).toEqual({ indicator: row.indicator, domain });
  }
});

test('every sector figure of the reports has its row, save those that fit no cell', () => {
  const reported = loadSourceReports().flatMap(({ figures }) => figures.map(({ indicator }) => indicator));
  const without = new Set(reported.filter((id) => catalogue.byId(id)?.scope === 'sector' && !ids.includes(id)));
  expect([...without].sort()).toEqual(['digital-economy-growth', 'security-4-layer']);
});

test('a computed ratio finds its inputs on the same sheet', () => {
  const ratios = rows.filter(({ computed }) => computed === 'ratio');
  expect(ratios.map(({ indicator }) => indicator)).toEqual([
    'phone-density',
    'internet-density',
    'broadband-density',
    'fixed-broadband-density',
    'broadband-share-of-internet',
  ]);
  for (const { indicator } of ratios) {
    const { numerator, denominator } = catalogue.ratioOf(indicator)!;
    expect(ids).toEqual(expect.arrayContaining([numerator, denominator]));
  }
});

test('parts stand under their total', () => {
  const parts = rows.flatMap((row, at) => (row.level === 2 ? [at] : []));
  expect(parts.length).toBe(4);
  for (const at of parts) {
    const total = rows
      .slice(0, at)
      .filter(({ level }) => level === 1)
      .at(-1)!;
    expect(catalogue.sumOf(total.indicator)?.parts).toContain(rows[at]!.indicator);
  }
});

test('few rows are required, and each can be asked of any department', () => {
  expect(rows.filter(({ required }) => required).map(({ indicator }) => indicator)).toEqual([
    'population-average',
    'ict-sector-revenue',
    'phone-subscribers-total',
    'broadband-subscribers-total',
  ]);
});

test('the form does not pass for an official one', () => {
  expect(template.legalBasis.vi).toContain('không phải biểu mẫu ban hành');
  expect(template.deadlines).toMatchObject([{ status: 'estimate', due: { vi: '25/11 của năm báo cáo' } }]);
  expect(template.signatures).toHaveLength(3);
});
