import type { Snapshot } from '../../src/sheet/grid/grid';
import { explainedFindings, gateErrors } from './gates';
import { provinceByKey } from '../../src/indicators/provinces/provinces';
import { otherReasonTexts } from '../../src/submission/completenessWords';
import { placeOfFinding } from '../../src/submission/notes/fingerprint';
import { offersFor } from '../../src/submission/notes/explain';
import { explanationCells, planNotes, waiverCells } from '../../src/submission/notes/notesSheet';
import { readNotes } from '../../src/submission/notes/readNotes';
import { insertColumn, insertRow, moveColumn, moveRow } from '../sheet/grid/layoutGrid';
import { edited, explained, filledSnapshot, submissionOf, written, withFigure } from './workbook';

let open: Snapshot;
let closed: Snapshot;
beforeAll(() => {
  open = filledSnapshot('thanh-hoa-2018');
  closed = explained(open);
});

test('warnings stand open until they are explained; then the gate opens', () => {
  expect(submissionOf(open).gate).toMatchObject({ open: false, errors: [] });
  expect(submissionOf(open).gate.unexplained).toHaveLength(4);
  const { gate } = submissionOf(closed);
  expect(gate).toMatchObject({ open: true, unexplained: [] });
  expect(explainedFindings(gate)[0]!.explanation).toEqual({
    reason: 'estimate',
    text: 'Số ước theo báo cáo tháng 11.',
    by: 'Lê Thị Hạnh',
    at: '2018-11-20',
  });
});

test('an explanation belongs to its numbers: one that moves is open again, the others stay', () => {
  const moved = submissionOf(withFigure(closed, 'VT.08', '7', 80.4));
  expect(moved.gate.unexplained.some(({ finding }) => finding.rule === 'CT-601')).toBe(true);
  expect(moved.gate.explained.some(({ finding }) => finding.rule === 'CT-901')).toBe(true);
  const back = submissionOf(withFigure(withFigure(closed, 'VT.08', '7', 80.4), 'VT.08', '7', 80.42));
  expect(back.gate.open).toBe(true);
});

test('explanations are read wherever their rows and columns stand', () => {
  const shuffled = {
    grids: closed.grids.map((grid) =>
      grid.sheet === 'Giải trình'
        ? moveColumn(insertColumn(moveRow(insertRow(insertRow(grid, 0), 5), 6, 8), 2), 9, 1)
        : grid,
    ),
  };
  expect(readNotes(shuffled).explanations.map(({ explanation }) => explanation)).toEqual(
    readNotes(closed).explanations.map(({ explanation }) => explanation),
  );
  expect(submissionOf(shuffled).gate.open).toBe(true);
});

test.each([
  ['a reason that is none of the list', 7, 'Không rõ'],
  ['no text', 8, ''],
  ['no name', 9, ' '],
])('%s explains nothing', (_what, column, value) => {
  const spoiled = edited(closed, 'Giải trình', (one) => {
    one.values[3]![column] = value;
    one.formulas[3]![column] = value;
  });
  expect(submissionOf(spoiled).gate.unexplained).toHaveLength(1);
});

test('a reason that is none of the list is told with its cell and the list', () => {
  const spoiled = edited(closed, 'Giải trình', (one) => {
    one.values[3]![7] = 'Không rõ';
    one.formulas[3]![7] = 'Không rõ';
  });
  const [text, ...others] = otherReasonTexts(readNotes(spoiled));
  expect(others).toEqual([]);
  expect(text!.vi).toMatch(/^Giải trình, ô H4: “Không rõ” .*“Sự kiện một lần”, .*“Lý do khác”\.$/);
  expect(text!.en).toContain('“One-off event”');
  expect(otherReasonTexts(readNotes(closed))).toEqual([]);
});

describe('explaining once more', () => {
  const said = { reason: 'oneOff', text: 'Chuyển mạng.', by: 'Lê Thị Hạnh', at: '2018-11-21' } as const;
  const openWarning = (snapshot: Snapshot) =>
    submissionOf(snapshot).gate.unexplained.find(({ finding }) => finding.rule === 'CT-601')!;
  const saying = (snapshot: Snapshot, explanation: typeof said | null): Snapshot => {
    const { finding, report } = openWarning(snapshot);
    return written(snapshot, planNotes(snapshot, [], [explanationCells(finding, report, explanation)]));
  };

  test('keeps what was said of the former numbers, and adds a row of the new ones', () => {
    const moved = withFigure(closed, 'VT.08', '7', 80.4);
    const before = readNotes(moved).explanations;
    const after = saying(moved, said);
    expect(readNotes(after).explanations.slice(0, before.length)).toEqual(before);
    expect(readNotes(after).explanations.slice(before.length)).toMatchObject([{ explanation: said }]);
    expect(openWarning(after)).toBeUndefined();
  });

  test('fills the row that waits for it, and writes over its own numbers', () => {
    const moved = saying(withFigure(closed, 'VT.08', '7', 80.4), null);
    const rows = readNotes(moved).explanations.length;
    const filled = saying(moved, said);
    expect(readNotes(filled).explanations).toHaveLength(rows);
    const { finding, report } = submissionOf(filled).gate.explained.find((one) => one.finding.rule === 'CT-601')!;
    const plan = planNotes(filled, [], [explanationCells(finding, report, { ...said, text: 'Gộp mạng.' })]);
    expect(plan.fill.every(({ replaces }) => replaces !== undefined)).toBe(true);
    expect(readNotes(written(filled, plan)).explanations).toHaveLength(rows);
  });
});

test('what was said of the same place before is offered again, what a reviewer questioned is not', () => {
  const moved = submissionOf(withFigure(closed, 'VT.08', '7', 80.4));
  const { finding, report } = moved.gate.unexplained.find((one) => one.finding.rule === 'CT-601')!;
  expect(offersFor(finding, report, moved.notes.explanations)).toMatchObject([
    { reason: 'estimate', text: 'Số ước theo báo cáo tháng 11.', year: 2018, accepted: false },
  ]);
  const rows = moved.notes.explanations.map((row) => ({
    ...row,
    place: { ...row.place, year: 2017 },
    opinion: 'accepted' as const,
  }));
  expect(offersFor(finding, report, rows)).toMatchObject([{ year: 2017, accepted: true }]);
  expect(
    offersFor(
      finding,
      report,
      rows.map((row) => ({ ...row, opinion: 'questioned' as const })),
    ),
  ).toEqual([]);
});

test('what a province said before the mergers is offered to the province it became, and to no other', () => {
  const { gate, notes } = submissionOf(closed);
  const { finding, report } = gate.explained[0]!;
  const { rule, cells } = placeOfFinding(finding, report);
  const row = notes.explanations.find(({ place }) => place.rule === rule && place.cells === cells)!;
  const rows = [{ ...row, fingerprint: 'another', place: { ...row.place, province: '63/25', year: 2024 } }];
  const offersIn = (code: string) => {
    const head = { ...report.head, year: 2025, province: provinceByKey({ scheme: '34', code }) };
    return offersFor(finding, { head }, rows);
  };
  // Phú Thọ (34/25) was formed from 63/25, 63/26 and 63/17; Thanh Hóa (34/38) from itself.
  expect(offersIn('25')).toMatchObject([{ year: 2024 }]);
  expect(offersIn('38')).toEqual([]);
});

test('errors block; a waiver in somebody’s name lets its rule pass and is counted', () => {
  const wrong = withFigure(closed, 'VT.04', '3', -5);
  const blocked = submissionOf(wrong).gate;
  expect(blocked.open).toBe(false);
  const rules = [...new Set([...blocked.errors, ...blocked.unexplained].map(({ finding }) => finding.rule))];
  expect(gateErrors(blocked).length).toBeGreaterThan(0);
  const rows = rules.map((rule) =>
    waiverCells({ rule, text: 'Quy tắc đang được rà soát.', by: 'Phạm Văn Đức', at: '2018-11-22' }, rule),
  );
  const waived = submissionOf(written(wrong, planNotes(wrong, [], rows)));
  expect(waived.gate).toMatchObject({ open: true, errors: [], unexplained: [] });
  expect(waived.gate.waivers.map(({ rule, by }) => [rule, by])).toEqual(rules.map((rule) => [rule, 'Phạm Văn Đức']));
  expect(waived.gate.waivers.reduce((sum, { errors }) => sum + errors, 0)).toBe(blocked.errors.length);
  expect(waived.checks[0]!.findings.find(({ severity }) => severity === 'error')!.waiver).toMatchObject({
    by: 'Phạm Văn Đức',
  });
});

test('a waiver without a name waives nothing', () => {
  const wrong = withFigure(closed, 'VT.04', '3', -5);
  const rows = submissionOf(wrong).gate.errors.map(({ finding }) =>
    waiverCells({ rule: finding.rule, text: 'Bỏ qua.', by: '', at: '' }, ''),
  );
  expect(submissionOf(written(wrong, planNotes(wrong, [], rows))).gate.open).toBe(false);
});
