import * as fc from 'fast-check';
import { hedges } from '../../../src/figures/stated';
import { hedgeWords } from '../../../src/sheet/ledger/ledgerWords';
import { compareWithText } from '../../../src/narrative/compare/compareWithText';
import { extractFigures } from '../../../src/narrative/figure/extract';
import type { ExtractedFigure } from '../../../src/narrative/figure/extracted';
import { writeParagraph } from '../../../src/narrative/write/writeParagraph';
import { statementsOf, type WrittenFigure } from '../../../src/narrative/write/written';
import { howMany } from '../../sampling';
import { catalogue } from '../measure';
import { anyStatus, anyValues, bookWith, sheetOf, vinhPhuc } from '../compare/sheets';

const province = { scheme: vinhPhuc.scheme, code: vinhPhuc.code };

const told = ({ indicator, kind, value, year, baseYear, estimated }: WrittenFigure) => ({
  indicator: indicator.id,
  kind,
  value,
  year,
  baseYear,
  estimated,
});

const read = ({ indicator, kind, value, scale, year, baseYear, estimated }: ExtractedFigure) => ({
  indicator,
  kind,
  value:
    kind === 'actual' || kind === 'plan' ? (value * scale) / (catalogue.byId(indicator ?? '')?.unit.scale ?? 1) : value,
  year,
  baseYear,
  estimated,
});

test('text written from random sheets is read back to the same figures, and the sheet agrees with all of them', () => {
  const sheets = howMany('sheets written as text', 1_000);
  let figures = 0;
  fc.assert(
    fc.property(anyValues, anyStatus, fc.integer({ min: 2012, max: 2024 }), (values, status, year) => {
      const report = sheetOf(values, { year, status });
      const input = { report, book: bookWith(report), catalogue };
      const { results, plans } = statementsOf(input);
      const intended = [...results, ...plans].flatMap(({ level, claims }) => [level, ...claims]);
      const found = extractFigures(writeParagraph(input), { province, year, catalogue });
      // Topics keep together, whatever the order of the rows.
      const sorted = (figures: readonly unknown[]): readonly string[] =>
        figures.map((one) => JSON.stringify(one)).sort();
      expect(sorted(found.map(read))).toEqual(sorted(intended.map(told)));
      for (const { verdict, figure } of compareWithText(found, input)) {
        expect([figure.printed, verdict]).toEqual([figure.printed, 'agrees']);
      }
      figures += intended.length;
    }),
    { numRuns: sheets, seed: 20180412 },
  );
  console.log(`Round trip: ${sheets} sheets, ${figures} figures written and read back`);
});

test.each(hedges)('a hedge that the paper has is written and read back: %s', (hedge) => {
  const [figure] = extractFigures(`Số trạm BTS đạt ${hedgeWords[hedge].vi} 3.100 trạm.`, {
    province,
    year: 2020,
    catalogue,
  });
  expect(figure).toMatchObject({ indicator: 'bts-stations', value: 3100, hedge, doubts: [] });
});

test('a topic is a paragraph that the year opens once, with hedges, plan and the year before as departments write them', () => {
  const values = new Map([
    ['postal-enterprises', { '1': 28, '2': 30, '3': 30 }],
    ['postal-service-points', { '1': 610, '3': 600 }],
    ['phone-mobile', { '1': 3_000_000, '3': 3_100_000 }],
  ]);
  const report = sheetOf(values as never, { year: 2018, status: 'estimate' });
  const text = writeParagraph({ report, book: bookWith(report), catalogue });
  expect(text.split('\n')).toEqual([
    'Năm 2018, số doanh nghiệp bưu chính ước đạt 30 doanh nghiệp, bằng 100% kế hoạch, tăng 7,14% so với cùng kỳ; số điểm phục vụ bưu chính ước đạt 600 điểm, giảm 1,64% so với cùng kỳ.',
    'Năm 2018, số thuê bao điện thoại di động ước đạt 3.100.000 thuê bao, tăng 3,33% so với cùng kỳ.',
  ]);
});
