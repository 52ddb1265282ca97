import { loadTemplates } from '../../src/indicators/forms/templates';
import { planNotes, waiverCells } from '../../src/submission/notes/notesSheet';
import { sealRefusal } from '../../src/submission/seal/sealPlan';
import { planSignatures } from '../../src/submission/cover/coverWrites';
import { cellAddress } from '../../src/sheet/grid/address';
import { openPlaceText, unfilledText } from '../../src/submission/completenessWords';
import type { Snapshot } from '../../src/sheet/grid/grid';
import { gridsOf } from '../checks/books';
import {
  bookOf,
  draftSnapshot,
  edited,
  explained,
  filledSnapshot,
  sealed,
  sealedAnyway,
  submissionOf,
  written,
} from './workbook';

const th2018 = 'Thanh Hóa 2018';
const refusal = (snapshot: Snapshot) =>
  sealRefusal({ ...submissionOf(snapshot), book: bookOf(snapshot), by: 'Trần Thị Mai' });

test('no form is sealed without a single value in column 3', () => {
  for (const template of loadTemplates().filter(({ validFromYear }) => validFromYear === null)) {
    const blank = { grids: gridsOf({ template }) };
    expect([template.id, refusal(blank)]).toEqual([template.id, 'unfilled']);
    expect(submissionOf(blank).gate.open).toBe(false);
  }
});

test('a blank form beside a filled one is found, too', () => {
  const blank = gridsOf({ template: loadTemplates().find(({ id, version }) => id === 'BC-NAM' && version === '1')! });
  const both = { grids: [...filledSnapshot('thanh-hoa-2018').grids, ...blank.map((one) => ({ ...one, sheet: 'BC' }))] };
  expect(submissionOf(both).gate.unfilled.map(({ report }) => report.sheet)).toEqual(['BC']);
});

test('marks alone do not make a form that is sent, and the sentence does not ask for more of them', () => {
  const filled = filledSnapshot('thanh-hoa-2018');
  const { rows } = bookOf(filled).reports[0]!;
  const marked = edited(filled, th2018, (sheet) => {
    for (const { code } of rows) sheet.type(sheet.at(code, '3'), '-');
    sheet.calculate();
  });
  const text = unfilledText(submissionOf(marked).gate.unfilled[0]!);
  expect(text.vi).toContain('phải có ít nhất một số ở cột 3');
  expect(text.en).toContain('at least one number in column 3');
  expect(text.vi).not.toContain('nơi không có số thì ghi');
});

test('a required result without number or mark refuses the seal, and the sentence names its cell; a mark opens it', () => {
  const draft = explained(draftSnapshot('thanh-hoa-2018'));
  expect(refusal(draft)).toBe('unfilled');
  const { unfilled } = submissionOf(draft).gate;
  expect(unfilled.map(({ blank }) => blank.map(({ code }) => code))).toEqual([['TH.01', 'IN.03']]);
  const { completeness, blank } = unfilled[0]!;
  const text = unfilledText(unfilled[0]!);
  expect(text.vi).toContain(`đã điền ${completeness.filled}/${completeness.of}, bắt buộc còn 2: TH.01`);
  for (const { address } of blank) expect(text.vi).toContain(`(${address})`);
  const marked = (codes: readonly string[]) =>
    edited(draft, th2018, (sheet) => {
      for (const code of codes) sheet.type(sheet.at(code, '3'), '…');
      sheet.calculate();
    });
  expect(refusal(marked(['TH.01']))).toBe('unfilled');
  expect(refusal(explained(marked(['TH.01', 'IN.03'])))).toBeNull();
});

describe('names that are left open', () => {
  const closed = (snapshot: Snapshot) => submissionOf(snapshot).gate;
  const unitCell = (snapshot: Snapshot): string => {
    const { grid } = bookOf(snapshot).reports[0]!;
    const column = grid.values[0]!.findIndex((value) => String(value).startsWith('Sở '));
    return cellAddress(grid.top, grid.left + column);
  };

  test('a new sheet has none, and the cover names the whole unit', () => {
    const ready = explained(filledSnapshot('thanh-hoa-2018'));
    expect(closed(ready).openPlaces).toEqual([]);
    const { cover } = submissionOf(sealed(ready));
    expect(cover!.fields.get('unit')!.value).toBe('Sở Thông tin và Truyền thông tỉnh Thanh Hóa');
  });

  test('dots in the head of a sheet refuse the seal, and the sentence says what to write', () => {
    const ready = explained(filledSnapshot('thanh-hoa-2018'));
    for (const dots of ['Sở Thông tin và Truyền thông …', 'Sở TT&TT ........']) {
      const open = edited(ready, th2018, (sheet) => sheet.type(unitCell(ready), dots));
      expect(refusal(open)).toBe('openPlaces');
      expect(openPlaceText(closed(open).openPlaces[0]!).vi).toBe(
        `Thanh Hóa 2018, ô ${unitCell(ready)} còn chỗ để trống: “${dots}”. Hãy ghi “Sở Thông tin và Truyền thông tỉnh Thanh Hóa”.`,
      );
    }
    const own = edited(ready, th2018, (sheet) => sheet.type(unitCell(ready), 'Sở TT&TT Thanh Hóa'));
    expect(refusal(own)).toBeNull();
    expect(submissionOf(sealed(own)).cover!.fields.get('unit')!.value).toBe('Sở TT&TT Thanh Hóa');
  });

  test('dots on the cover refuse it, in the unit and in a name', () => {
    const ready = explained(filledSnapshot('thanh-hoa-2018'));
    const sheets = ready.grids.map(({ sheet }) => sheet);
    const signings = [{ role: 'head', name: 'Trần Thị …', date: '2018-11-25' }] as const;
    const covered = written(ready, planSignatures(ready, sheets, signings, 'Sở Thông tin và Truyền thông …', ''));
    expect(closed(covered).openPlaces.map(({ sheet, value, suggestion }) => [sheet, value, suggestion])).toEqual([
      ['Bìa', 'Sở Thông tin và Truyền thông …', 'Sở Thông tin và Truyền thông tỉnh Thanh Hóa'],
      ['Bìa', 'Trần Thị …', null],
    ]);
  });

  test('the day of signing keeps its dots: it is written by hand', () => {
    const { grid } = bookOf(filledSnapshot('thanh-hoa-2018')).reports[0]!;
    expect(grid.values.flat()).toContain('Thanh Hóa, ngày … tháng … năm …');
  });
});

test('words where the number belongs are neither number nor mark', () => {
  const words = edited(filledSnapshot('thanh-hoa-2018'), th2018, (sheet) =>
    sheet.type(sheet.at('TH.01', '3'), 'đang xin số'),
  );
  expect(submissionOf(words).gate.unfilled).toHaveLength(1);
});

test('a waiver of the rule that notes blanks does not open the gate', () => {
  const draft = explained(draftSnapshot('thanh-hoa-2018'));
  const cells = waiverCells({ rule: 'CT-206', by: 'Trần Thị Mai', text: 'Chưa có số.', at: '2018-11-25' }, 'CT-206');
  const waived = written(
    draft,
    planNotes(
      draft,
      draft.grids.map(({ sheet }) => sheet),
      [cells],
    ),
  );
  expect(submissionOf(waived).gate.waivers).toHaveLength(1);
  expect(refusal(waived)).toBe('unfilled');
});

test('a figure that shows another one keeps the workbook from being sealed; what was sealed before stays sealed', () => {
  const ready = explained(filledSnapshot('thanh-hoa-2018'));
  expect(refusal(ready)).toBeNull();
  const showing = (format: string): Snapshot => ({
    grids: ready.grids.map((grid) => {
      if (grid.sheet !== th2018) return grid;
      const { rows, columns } = bookOf(ready).reports[0]!;
      const { row } = rows.find(({ cells }) => typeof cells.get('3')?.value === 'number')!;
      const numberFormats = grid.numberFormats.map((formats, at) =>
        formats.map((one, place) => (at === row - 1 - grid.top && place === columns.get('3') ? format : one)),
      );
      return { ...grid, numberFormats };
    }),
  });
  for (const format of ['"9.999.999"', ';;;']) {
    const changed = showing(format);
    expect(submissionOf(changed).gate).toMatchObject({ open: false, disguised: [{ sheet: th2018, differs: true }] });
    expect(refusal(changed)).toBe('disguised');
    expect(submissionOf(sealedAnyway(changed)).seal.state).toBe('valid');
  }
});
