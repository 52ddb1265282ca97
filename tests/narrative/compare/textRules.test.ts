import type { DataStatus } from '../../../src/indicators/forms/template';
import type { Severity } from '../../../src/checks/finding';
import { compareWithText } from '../../../src/narrative/compare/compareWithText';
import { extractFigures } from '../../../src/narrative/figure/extract';
import { textRules } from '../../../src/narrative/compare/textRules';
import { catalogue } from '../measure';
import { bookWith, sheetOf, vinhPhuc, type Values } from './sheets';

/** One example of what a rule of texts does; the last figure of the text is judged. */
interface Fixture {
  readonly rule: string;
  readonly name: string;
  readonly outcome: 'passes' | 'fails' | 'undecided';
  readonly text: string;
  readonly values: Readonly<Record<string, Values>>;
  readonly status?: DataStatus;
  readonly expected?: {
    readonly severity: Severity;
    readonly cells: readonly string[];
    readonly vi: readonly string[];
    readonly en: readonly string[];
  };
}

const revenue = { 'ict-sector-revenue': { 1: 3500, 2: 3554, 3: 3738 } };

const fixtures: readonly Fixture[] = [
  {
    rule: 'CT-751',
    name: 'a value rounded in the text',
    outcome: 'passes',
    text: 'Doanh thu toàn ngành đạt 3,7 nghìn tỷ đồng.',
    values: revenue,
  },
  {
    rule: 'CT-751',
    name: 'two digits changed places',
    outcome: 'fails',
    text: 'Doanh thu toàn ngành đạt 3.783 tỷ đồng.',
    values: revenue,
    expected: {
      severity: 'warning',
      cells: ['G10'],
      vi: ['TH.02', '“3.783 tỷ đồng”', '3.738', '45'],
      en: ['3,783', '3,738'],
    },
  },
  {
    rule: 'CT-751',
    name: 'a plan that is another one on the sheet',
    outcome: 'fails',
    text: 'Doanh thu toàn ngành đạt 3.738 tỷ đồng (kế hoạch 3.615 tỷ đồng).',
    values: revenue,
    expected: { severity: 'warning', cells: ['F10'], vi: ['3.554'], en: ['3,554'] },
  },
  {
    rule: 'CT-751',
    name: 'a number where the sheet has a mark',
    outcome: 'fails',
    text: 'Doanh thu toàn ngành đạt 3.738 tỷ đồng.',
    values: { 'ict-sector-revenue': { 3: '-' } },
    expected: {
      severity: 'warning',
      cells: ['G10'],
      vi: ['TH.02', '“3.738 tỷ đồng”', 'G10 ghi “-” (không có hiện tượng phát sinh)'],
      en: ['G10 is marked "-"'],
    },
  },
  {
    rule: 'CT-751',
    name: 'closing zeros that may be rounding',
    outcome: 'undecided',
    text: 'Tổng số thuê bao điện thoại đạt 2.890.000 thuê bao.',
    values: { 'phone-subscribers-total': { 3: 2_891_204 } },
    expected: { severity: 'info', cells: ['G10'], vi: ['2.890.000', '2.891.204'], en: ['2,891,204'] },
  },
  {
    rule: 'CT-751',
    name: 'an estimate that the final sheet left behind',
    outcome: 'undecided',
    text: 'Doanh thu toàn ngành ước đạt 3.712 tỷ đồng.',
    values: revenue,
    status: 'final',
    expected: { severity: 'info', cells: ['G10'], vi: ['số ước được cập nhật là bình thường'], en: ['revised'] },
  },
  {
    rule: 'CT-752',
    name: 'the share that result and plan give',
    outcome: 'passes',
    text: 'Doanh thu toàn ngành đạt 3.738 tỷ đồng, vượt 5,18% kế hoạch.',
    values: revenue,
  },
  {
    rule: 'CT-752',
    name: 'a share of another plan',
    outcome: 'fails',
    text: 'Doanh thu toàn ngành đạt 3.738 tỷ đồng, bằng 106,8% kế hoạch.',
    values: revenue,
    expected: { severity: 'warning', cells: ['G10', 'F10'], vi: ['106,8', '105,18'], en: ['106.8', '105.18'] },
  },
  {
    rule: 'CT-752',
    name: 'a plan whose zeros may be rounding',
    outcome: 'undecided',
    text: 'Tổng số thuê bao điện thoại đạt 2.891.204 thuê bao, bằng 103,1% kế hoạch.',
    values: { 'phone-subscribers-total': { 2: 2_800_000, 3: 2_891_204 } },
    expected: { severity: 'info', cells: ['G10', 'F10'], vi: ['103,1', '103,26'], en: ['103.26'] },
  },
  {
    rule: 'CT-753',
    name: 'growth on the base of the sheet',
    outcome: 'passes',
    text: 'Doanh thu toàn ngành đạt 3.738 tỷ đồng, tăng 6,8% so với năm 2020.',
    values: revenue,
  },
  {
    rule: 'CT-753',
    name: 'either reading of the words is enough',
    outcome: 'passes',
    text: 'Số doanh nghiệp công nghệ số là 615 doanh nghiệp, tăng 1,86 lần so với năm 2020.',
    values: { 'digital-enterprises': { 1: 331, 3: 615 } },
  },
  {
    rule: 'CT-753',
    name: 'a growth that no reading gives',
    outcome: 'fails',
    text: 'Doanh thu toàn ngành đạt 3.738 tỷ đồng, tăng 16,8% so với năm 2020.',
    values: revenue,
    expected: { severity: 'warning', cells: ['G10', 'E10'], vi: ['“tăng 16,8%”', '3.500'], en: ['3,500'] },
  },
  {
    rule: 'CT-753',
    name: 'a growth that needs a base below zero',
    outcome: 'fails',
    text: 'Tỷ lệ ký số đạt 8%, tăng 60 điểm % so với năm 2020.',
    values: { 'e-signing-rate': { 1: 60, 3: 8 } },
    expected: { severity: 'warning', cells: ['G10', 'E10'], vi: ['không số gốc nào'], en: ['no base'] },
  },
  {
    rule: 'CT-753',
    name: 'a base whose zeros may be rounding',
    outcome: 'undecided',
    text: 'Tổng số thuê bao điện thoại đạt 2.891.204 thuê bao, tăng 3,1% so với năm 2020.',
    values: { 'phone-subscribers-total': { 1: 2_800_000, 3: 2_891_204 } },
    expected: { severity: 'info', cells: ['G10', 'E10'], vi: ['tăng 3,1%'], en: ['tăng 3,1%'] },
  },
];

function run({ text, values, status = 'estimate' }: Fixture) {
  const report = sheetOf(new Map(Object.entries(values)), { year: 2021, status });
  const province = { scheme: vinhPhuc.scheme, code: vinhPhuc.code };
  const figures = extractFigures(text, { province, year: 2021, catalogue });
  return compareWithText(figures, { report, book: bookWith(report), catalogue }).at(-1)!;
}

const matches = (template: string, text: string): boolean =>
  new RegExp(
    `^${template
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]*?')}$`,
  ).test(text);

describe.each(textRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = fixtures.filter((fixture) => fixture.rule === id);

  test('has an example that passes, one that fails and one that is undecided', () => {
    expect(new Set(own.map(({ outcome }) => outcome))).toEqual(new Set(['passes', 'fails', 'undecided']));
  });

  test('uses every message it declares, with the same places in both languages', () => {
    const said = own.flatMap((fixture) => run(fixture).finding?.message.vi ?? []);
    for (const [key, { vi, en }] of Object.entries(rule.messages)) {
      expect([key, said.some((text) => matches(vi, text))]).toEqual([key, true]);
      const places = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
      expect(places(en)).toEqual(places(vi));
    }
  });

  test.each(own.map((fixture) => [fixture.outcome, fixture.name, fixture] as const))(
    '%s: %s',
    (outcome, _, fixture) => {
      const { verdict, finding, reason } = run(fixture);
      if (outcome === 'passes') {
        expect([verdict, finding, reason]).toEqual(['agrees', null, null]);
        return;
      }
      const { severity, cells, vi, en } = fixture.expected!;
      expect(finding).toMatchObject({ rule: id, family: 'claim', outcome, severity });
      expect(finding!.cells.map(({ address }) => address)).toEqual(cells);
      expect(Object.values(finding!.message).join()).not.toMatch(/[{}]|NaN|undefined/);
      for (const part of vi) expect(finding!.message.vi).toContain(part);
      for (const part of en) expect(finding!.message.en).toContain(part);
    },
  );
});
