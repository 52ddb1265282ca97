import fc from 'fast-check';
import { rulesVersion } from '../../src/checks/rules';
import { checkReport } from '../../src/submission/files/checkReport';
import { submissionFileName } from '../../src/submission/files/fileNames';
import { figuresCsv } from '../../src/submission/files/figuresCsv';
import { figuresJson } from '../../src/submission/files/figuresJson';
import { markup } from '../../src/submission/files/html';
import type { Snapshot } from '../../src/sheet/grid/grid';
import { bookOf, edited, explained, filledSnapshot, sealed, sealedAnyway, submissionOf } from './workbook';

const sheet = 'Thanh Hóa 2018';
let book: Snapshot;
beforeAll(() => {
  book = sealed(explained(filledSnapshot('thanh-hoa-2018')));
});

test('names follow from the content and are legal in every file system', () => {
  const seal = submissionOf(book).seal.seal;
  expect(submissionFileName(bookOf(book), seal, 'workbook')).toMatch(
    /^Thanh-Hoa_2018_TH-NAM_uoc-tinh_[0-9A-F]{12}\.xlsx$/,
  );
  expect(submissionFileName(bookOf(book), null, 'report')).toBe(
    'Thanh-Hoa_2018_TH-NAM_uoc-tinh_chua-niem-phong-kiem-tra.html',
  );
  const hostile = edited(book, sheet, (one) =>
    one.type(bookOf(book).reports[0]!.head.found.get('template')!.address, '../<x>|"\n'),
  );
  expect(submissionFileName(bookOf(hostile), seal, 'csv')).toMatch(/^[\w+.-]+\.csv$/);
});

test('the CSV has a line a figure, with codes for how final it is and why there is none', () => {
  const report = bookOf(book).reports[0]!;
  const marked = edited(book, sheet, (one) => {
    one.type(one.at('VT.11', '3'), '…');
    one.type(one.at('VT.12', '3'), 'x');
    one.type(one.at('VT.13', '3'), '-');
    one.type(one.at('VT.11', '9'), '=HYPERLINK("http://x"), "trích"');
  });
  const lines = figuresCsv(bookOf(marked)).slice(1).split('\r\n');
  expect(lines[0]).toBe(
    'AREA_SCHEME,REF_AREA,TIME_PERIOD,INDICATOR,INDICATOR_ID,MEASURE,FORM,FORM_VERSION,REPORT_YEAR,FORM_COLUMN,UNIT_MEASURE,OBS_VALUE,OBS_STATUS,COMMENT',
  );
  expect(lines.find((line) => line.startsWith('63,38,2018,TH.02,') && line.includes(',3,tỷ đồng,'))).toContain(
    ',actual,TH-NAM,1,2018,3,tỷ đồng,3738,E,',
  );
  expect(lines.find((line) => /,VT\.11,.*,3,/.test(line))).toMatch(/,,L,"'=HYPERLINK\(""http:\/\/x""\), ""trích"""$/);
  expect(lines.find((line) => /,VT\.12,.*,3,/.test(line))).toContain(',,Q,');
  expect(lines.find((line) => /,VT\.13,.*,3,/.test(line))).toContain(',,M,');
  const inputs = report.rows.flatMap(({ cells }) =>
    (['1', '2', '3', '7'] as const).filter((symbol) => (cells.get(symbol)?.value ?? '') !== ''),
  );
  expect(figuresCsv(bookOf(book)).split('\r\n')).toHaveLength(inputs.length + 2);
});

test('the JSON says figures, explanations, signatures and the seal', () => {
  const submission = submissionOf(book);
  const document = JSON.parse(figuresJson(bookOf(book), submission, rulesVersion));
  expect(document).toMatchObject({
    document: 'chi-tieu/submission',
    rules: rulesVersion,
    seal: { state: 'valid', sha256: submission.seal.seal, by: 'Nguyễn Văn Bình' },
    sheets: [{ province: { scheme: '63', code: '38', name: 'Thanh Hóa' }, year: 2018, status: 'estimate' }],
  });
  expect(document.sheets[0].explanations).toHaveLength(4);
  expect(
    document.sheets[0].figures.find(
      (one: { code: string; symbol: string }) => one.code === 'TH.02' && one.symbol === '3',
    ),
  ).toMatchObject({ value: 3738, year: 2018, level: 'actual' });
  expect(document.ledger.length).toBe(bookOf(book).ledger.length);
});

test.each(['vi', 'en'] as const)('the report in %s says everything and escapes it', (language) => {
  const hostile = sealedAnyway(
    edited(explained(filledSnapshot('thanh-hoa-2018')), sheet, (one) =>
      one.type(one.at('VT.11', '3'), '<img src=x onerror=alert(1)>'),
    ),
  );
  const submission = submissionOf(hostile);
  const page = checkReport([{ file: '<b>.xlsx', error: null, submission }], {
    language,
    rules: rulesVersion,
    madeAt: '…',
  });
  expect(page).not.toMatch(/<img|<b>|<script/);
  expect(page).toContain('&lt;img src=x');
  expect(page).toContain('&lt;b&gt;.xlsx');
  expect(page).toContain('Lê Thị Hạnh');
  expect(page).toContain(`lang="${language}"`);
  // A cell of another sheet than the finding's says so.
  expect(page).toMatch(/<td>[^<]*Số liệu nguồn!H\d+ \(/);
  const all = submission.checks.flatMap(({ findings }) => findings);
  expect(page.match(/<tr class="/g)).toHaveLength(all.length);
});

test('markup escapes whatever is put into it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { html } = markup`<p title="${text}">${text}</p>`;
      expect(html.replace(/^<p title="|">|<\/p>$/g, '')).not.toMatch(/[<>"]/);
    }),
  );
});
