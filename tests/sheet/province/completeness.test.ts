import { completenessOf } from '../../../src/sheet/province/completeness';
import { noDataMarks } from '../../../src/indicators/marks';
import type { SheetReport } from '../../../src/sheet/province/report';
import { bookOf, annual, type SheetInput } from '../../checks/books';

const report = (input: SheetInput = {}): SheetReport => bookOf(input).reports[0]!;
const rowsOfForm = annual.rows.filter(({ kind }) => kind === 'indicator').length;
const codesOf = (one: SheetReport) => completenessOf(one).requiredBlank.map(({ cell }) => cell?.code ?? null);

test('a fresh form is wholly open: nothing filled, everything required still blank', () => {
  const fresh = completenessOf(report());
  expect(fresh).toMatchObject({ filled: 0, of: rowsOfForm, numbers: 0, required: 4 });
  expect(fresh.sections.map(({ number }) => number)).toEqual(
    annual.rows.flatMap((row) => (row.kind === 'section' ? [row.number] : [])),
  );
  expect(codesOf(report())).toEqual(['TH.01', 'TH.02', 'VT.04', 'IN.03']);
});

test('numbers and every mark fill a row, in the section that it belongs to; words and other columns do not', () => {
  for (const { mark } of noDataMarks) {
    const marked = completenessOf(report({ cells: { 'TH.01': { 3: mark }, 'VT.04': { 3: 2_890_000 } } }));
    expect(marked).toMatchObject({ filled: 2, numbers: 1 });
    expect(marked.sections[0]).toMatchObject({ number: 'I', filled: 1, of: 3 });
    expect(marked.sections[2]).toMatchObject({ number: 'III', filled: 1 });
  }
  const words = report({ cells: { 'TH.01': { 3: 'chưa có' }, 'TH.02': { 1: 5, 2: 6, 7: 7 } } });
  expect(completenessOf(words).filled).toBe(0);
  expect(codesOf(words)).toContain('TH.01');
});

test('the figures of the sections add up to those of the form', () => {
  const { filled, of, sections } = completenessOf(report({ cells: { 'VT.05': { 3: 1 }, 'VT.06': { 3: 2 } } }));
  expect(sections.reduce((sum, one) => sum + one.filled, 0)).toBe(filled);
  expect(sections.reduce((sum, one) => sum + one.of, 0)).toBe(of);
});

test('a required row that was deleted is still missing, without a cell', () => {
  const cut = report({ edit: (sheet) => sheet.type(sheet.at('TH.01', 'C'), '') });
  expect(codesOf(cut)).toEqual([null, 'TH.02', 'VT.04', 'IN.03']);
  expect(completenessOf(cut).of).toBe(rowsOfForm);
});

test('without a known form the known rows are counted and nothing is required', () => {
  const unknown = { ...report({ cells: { 'TH.02': { 3: 1 } } }), template: null };
  expect(completenessOf(unknown)).toMatchObject({ filled: 1, of: rowsOfForm, required: 0, requiredBlank: [] });
});
