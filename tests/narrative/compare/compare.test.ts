import type { DataStatus } from '../../../src/indicators/forms/template';
import { compareWithText } from '../../../src/narrative/compare/compareWithText';
import type { TextVerdict } from '../../../src/narrative/compare/textVerdicts';
import { extractFigures } from '../../../src/narrative/figure/extract';
import { textRules } from '../../../src/narrative/compare/textRules';
import { catalogue } from '../measure';
import { bookWith, sheetOf, vinhPhuc, type Values } from './sheets';

const sheet = (status: DataStatus = 'estimate') =>
  sheetOf(
    new Map<string, Values>([
      ['ict-sector-revenue', { 1: 3500, 2: 3554, 3: 3738, 7: 3900 }],
      ['phone-subscribers-total', { 1: 2_800_000, 3: 2_890_000 }],
      ['e-signing-rate', { 1: 60, 2: 70, 3: 72.4 }],
      ['digital-enterprises', { 1: 331, 3: 615 }],
      ['bts-stations', {}],
      ['phone-fixed', { 3: '-' }],
    ]),
    { year: 2018, status },
  );

function compare(text: string, status?: DataStatus) {
  const report = sheet(status);
  const province = { scheme: vinhPhuc.scheme, code: vinhPhuc.code };
  return compareWithText(extractFigures(text, { province, year: 2018, catalogue }), {
    report,
    book: bookWith(report),
    catalogue,
  });
}

test.each<[string, TextVerdict]>([
  ['Doanh thu toàn ngành đạt 3.738 tỷ đồng.', 'agrees'],
  ['Doanh thu toàn ngành đạt 3,74 nghìn tỷ đồng.', 'agrees'],
  ['Doanh thu toàn ngành đạt trên 3.700 tỷ đồng.', 'agrees'],
  ['Doanh thu toàn ngành đạt 3.783 tỷ đồng.', 'contradicts'],
  ['Doanh thu toàn ngành năm 2017 đạt 3.500 tỷ đồng.', 'agrees'],
  ['Mục tiêu năm 2019: doanh thu toàn ngành đạt 3.957 tỷ đồng.', 'contradicts'],
  ['Tỷ lệ ký số đạt 72%.', 'agrees'],
  ['Tỷ lệ ký số đạt 73%.', 'contradicts'],
  ['Số trạm BTS là 3.100 trạm.', 'cannotTell'],
  ['Số thuê bao điện thoại cố định đạt 12.345 thuê bao.', 'contradicts'],
  ['Số thuê bao điện thoại cố định đạt khoảng 12.000 thuê bao.', 'cannotTell'],
  ['Thuê bao Internet đạt 500.000 thuê bao.', 'notOnForm'],
  ['Doanh thu toàn ngành năm 2012 đạt 2.000 tỷ đồng.', 'notOnForm'],
  ['Doanh thu của khách sạn đạt 12 tỷ đồng.', 'cannotTell'],
])('%s %s', (text, verdict) => {
  expect(compare(text).map((one) => one.verdict)).toEqual([verdict]);
});

test.each<[string, readonly TextVerdict[]]>([
  ['Doanh thu toàn ngành đạt 3.738 tỷ đồng, bằng 105,18% kế hoạch.', ['agrees', 'agrees']],
  ['Doanh thu toàn ngành đạt 3.738 tỷ đồng, vượt 5,2% kế hoạch.', ['agrees', 'agrees']],
  ['Doanh thu toàn ngành đạt 3.738 tỷ đồng, bằng 110% kế hoạch.', ['agrees', 'contradicts']],
  ['Doanh thu toàn ngành đạt 3.738 tỷ đồng, tăng 6,8% so với năm 2017.', ['agrees', 'agrees']],
  ['Doanh thu toàn ngành đạt 3.738 tỷ đồng, giảm 6,8% so với năm 2017.', ['agrees', 'contradicts']],
  // Points or per cent: one reading that fits is enough.
  ['Tỷ lệ ký số đạt 72,4%, tăng 12,4% so với năm 2017.', ['agrees', 'agrees']],
  ['Tỷ lệ ký số đạt 72,4%, tăng 20,7% so với năm 2017.', ['agrees', 'agrees']],
  ['Tỷ lệ ký số đạt 72,4%, tăng 12,4 điểm % so với năm 2017.', ['agrees', 'agrees']],
  ['Tỷ lệ ký số đạt 72,4%, tăng 20,7 điểm % so với năm 2017.', ['agrees', 'contradicts']],
  ['Số doanh nghiệp công nghệ số là 615 doanh nghiệp, tăng 1,86 lần so với năm 2017.', ['agrees', 'agrees']],
  // "gấp" leaves no second reading.
  ['Số doanh nghiệp công nghệ số là 615 doanh nghiệp, gấp 0,86 lần năm 2017.', ['agrees', 'contradicts']],
  ['Tổng số thuê bao điện thoại đạt 2.890.000 thuê bao, bằng 102% kế hoạch.', ['agrees', 'cannotTell']],
])('%s %j', (text, verdicts) => {
  expect(compare(text).map((one) => one.verdict)).toEqual(verdicts);
});

test('a contradiction is a finding of the claim family with cells, both sides and both languages', () => {
  const [{ finding, cells, figure } = compare('')[0]!] = compare('Doanh thu toàn ngành đạt 3.783 tỷ đồng.');
  expect(finding).toMatchObject({
    rule: 'CT-751',
    family: 'claim',
    severity: 'warning',
    outcome: 'fails',
    left: 3783,
    right: 3738,
    cells: [{ row: 'TH.02', column: '3', value: 3738 }],
  });
  for (const text of Object.values(finding!.message)) expect(text).toContain('3.783 tỷ đồng');
  expect(finding!.message.vi).not.toMatch(/[{}]/);
  expect(cells[0]!.address).toBe('G10');
  expect(figure.printed).toBe('3.783 tỷ đồng');
});

test('an estimate that the final sheet left behind is noted, not accused', () => {
  const text = 'Doanh thu toàn ngành ước đạt 3.712 tỷ đồng.';
  expect(compare(text, 'estimate')[0]).toMatchObject({ verdict: 'contradicts', finding: { severity: 'warning' } });
  expect(compare(text, 'final')[0]).toMatchObject({ verdict: 'cannotTell', finding: { severity: 'info' } });
});

test('what is not compared says why, in both languages', () => {
  for (const text of [
    'Số trạm BTS là 3.100 trạm.',
    'Thuê bao Internet đạt 500.000 thuê bao.',
    'Doanh thu của khách sạn đạt 12 tỷ đồng.',
  ]) {
    const [{ reason, finding } = compare('')[0]!] = compare(text);
    expect(finding).toBeNull();
    expect(reason!.vi.length).toBeGreaterThan(10);
    expect(reason!.en.length).toBeGreaterThan(10);
  }
});

test('rules of texts have ids of their own and speak both languages', () => {
  expect(new Set(textRules.map(({ id }) => id)).size).toBe(textRules.length);
  for (const { family, messages, given, when, then, reason } of textRules) {
    expect(family).toBe('claim');
    for (const text of [...Object.values(messages), given, when, then, reason]) {
      expect(text.vi).not.toBe('');
      expect(text.en).not.toBe('');
    }
  }
});
