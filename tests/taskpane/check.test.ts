import type { Finding } from '../../src/checks/finding';
import { nextCheckState, unchecked } from '../../src/taskpane/check/checkState';
import { countFindings, groupFindings } from '../../src/taskpane/check/findingGroups';
import type { CheckResult } from '../../src/taskpane/check/runCheck';

const finding = (rule: string, severity: Finding['severity'], row: string, address: string, value = 1): Finding => ({
  rule,
  family: 'entry',
  severity,
  outcome: 'fails',
  cells: [{ sheet: 'A', address, row, column: row === '' ? '' : '3', value }],
  title: { vi: 't', en: 't' },
  subject: null,
  message: { vi: 'm', en: 'm' },
  left: null,
  right: null,
  tolerance: null,
  suggestion: null,
  suspects: null,
  relation: null,
  repairs: [],
  explanation: null,
  weight: null,
  waiver: null,
});

const result = (...sheets: readonly { readonly sheet: string; readonly findings: readonly Finding[] }[]) =>
  ({
    sheets: sheets.map(({ sheet, findings }) => ({
      report: { sheet },
      findings,
      counts: {
        error: findings.filter(({ severity }) => severity === 'error').length,
        warning: findings.filter(({ severity }) => severity === 'warning').length,
        info: findings.filter(({ severity }) => severity === 'info').length,
      },
    })),
  }) as unknown as CheckResult;

const keysOf = (checked: CheckResult): readonly string[] =>
  groupFindings(checked).flatMap(({ cards }) => cards.flatMap(({ findings }) => findings.map(({ key }) => key)));

test('findings stand by severity, gravest first, and within it by sheet', () => {
  const groups = groupFindings(
    result(
      { sheet: 'A', findings: [finding('CT-201', 'info', 'VT.01', 'G9'), finding('CT-202', 'error', 'VT.02', 'G10')] },
      { sheet: 'B', findings: [finding('CT-201', 'error', 'VT.01', 'G9')] },
    ),
  );
  expect(
    groups.map(({ severity, count, cards }) => [severity, count, cards.map(({ report }) => report.sheet)]),
  ).toEqual([
    ['error', 2, ['A', 'B']],
    ['info', 1, ['A']],
  ]);
});

test('three findings of one rule on one sheet are one card; two have their own, and every finding counts', () => {
  const three = ['G9', 'G10', 'G11'].map((address) => finding('CT-301', 'error', '', address));
  const two = ['G9', 'G10'].map((address) => finding('CT-201', 'error', '', address));
  const [group] = groupFindings(
    result({ sheet: 'A', findings: [three[0]!, ...two, ...three.slice(1)] }, { sheet: 'B', findings: two }),
  );
  expect(group!.count).toBe(7);
  expect(group!.cards.map(({ report, findings }) => [report.sheet, findings.length])).toEqual([
    ['A', 3],
    ['A', 1],
    ['A', 1],
    ['B', 1],
    ['B', 1],
  ]);
});

test('findings are counted over all sheets', () => {
  expect(
    countFindings(
      result(
        { sheet: 'A', findings: [finding('CT-201', 'warning', 'VT.01', 'G9')] },
        { sheet: 'B', findings: [finding('CT-201', 'warning', 'VT.01', 'G9')] },
      ),
    ),
  ).toEqual({ error: 0, warning: 2, info: 0 });
});

test('a finding keeps its name when a value changes, a row moves or another finding is fixed', () => {
  const before = keysOf(
    result({
      sheet: 'A',
      findings: [finding('CT-201', 'error', 'VT.01', 'G9'), finding('CT-202', 'error', 'VT.02', 'G10')],
    }),
  );
  const later = keysOf(result({ sheet: 'A', findings: [finding('CT-202', 'error', 'VT.02', 'G11', 99)] }));
  expect(before).toContain(later[0]);
});

test('findings alike have different names', () => {
  const alike = finding('CT-201', 'error', 'VT.01', 'G9');
  const keys = keysOf(result({ sheet: 'A', findings: [alike, alike, finding('CT-201', 'error', '', 'G9')] }));
  expect(new Set(keys).size).toBe(3);
});

describe('the state of the check view', () => {
  const checked = nextCheckState(unchecked, { type: 'finished', result: result() });

  test('results are stale after an edit and fresh after the next check', () => {
    const edited = nextCheckState(checked, { type: 'edited' });
    expect(edited.stale).toBe(true);
    const again = nextCheckState(edited, { type: 'started' });
    expect(again).toMatchObject({ running: true, stale: true, result: checked.result });
    expect(nextCheckState(again, { type: 'finished', result: result() })).toMatchObject({
      running: false,
      stale: false,
    });
  });

  test('without results nothing is stale', () => {
    expect(nextCheckState(unchecked, { type: 'edited' }).stale).toBe(false);
  });

  test('a failure leaves the results in sight', () => {
    const failure = { doing: 'check', cause: 'timeout', isOpen: false, details: '' } as const;
    const failed = nextCheckState(nextCheckState(checked, { type: 'started' }), { type: 'failed', failure });
    expect(failed).toMatchObject({ result: checked.result, running: false, failure });
    expect(nextCheckState(failed, { type: 'finished', result: result() }).failure).toBeNull();
  });

  test('a jump that failed does not end a check under way', () => {
    const failure = { doing: 'jump', cause: 'sheetGone', isOpen: false, details: '' } as const;
    expect(nextCheckState({ ...checked, running: true }, { type: 'refused', failure })).toMatchObject({
      running: true,
      failure,
    });
  });
});
