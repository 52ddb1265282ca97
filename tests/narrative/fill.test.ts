import { readingsOfWords } from '../../src/figures/change';
import { findSourceReport } from '../../src/figures/sourceReports';
import { provinceByKey } from '../../src/indicators/provinces/provinces';
import { loadTemplates } from '../../src/indicators/forms/templates';
import { extractFigures } from '../../src/narrative/figure/extract';
import { toStated } from '../../src/narrative/figure/toStated';
import { prepareFill } from '../../src/sheet/fill/fill';
import { readBook } from '../../src/sheet/readBook';
import { loadProvinces } from '../../src/indicators/provinces/provinces';
import { catalogue } from './measure';
import { sourceCases, sourcesAtHand } from './sources';

const [annual] = loadTemplates();
const { provinces } = loadProvinces();
const empty = { grids: [] };

/** What filling a new sheet from figures would write, by cell. */
function planOf(
  figures: Parameters<typeof prepareFill>[0]['figures'],
  key: { scheme: '63' | '34'; code: string },
  year: number,
) {
  const plan = prepareFill({
    snapshot: empty,
    book: readBook(empty, { catalogue, templates: loadTemplates(), provinces }),
    catalogue,
    provinces,
    template: annual!,
    province: provinceByKey(key, year)!,
    year,
    status: 'estimate',
    figures,
  });
  const cells = plan.preview.filter(({ placement }) => placement !== null);
  return {
    plan,
    cells: Object.fromEntries(cells.map(({ code, symbol, proposed }) => [`${code} ${symbol}`, proposed])),
  };
}

test('a text fills a sheet: results, last year, plans for this and the next year, each with its ledger row', () => {
  const province = { scheme: '63', code: '24' } as const;
  const text = [
    'Năm 2021, doanh thu toàn ngành ước đạt 3.120 tỷ đồng (kế hoạch 3.000 tỷ đồng), tăng so với năm 2020 (2.950 tỷ đồng).',
    'Tỷ lệ ký số đạt trên 96%. Toàn tỉnh có 27 doanh nghiệp bưu chính.',
    'Mục tiêu năm 2022: doanh thu toàn ngành đạt 3.300 tỷ đồng; tỷ trọng kinh tế số đạt từ 10 đến 12% GRDP.',
  ].join('\n');
  const found = extractFigures(text, { province, year: 2021, catalogue });
  const figures = toStated(found, { province, catalogue, report: 'bao-cao.txt', asOf: '2021-12-20' });
  const { plan, cells } = planOf(figures, province, 2021);
  expect(cells).toMatchObject({
    'TH.02 1': 2950,
    'TH.02 2': 3000,
    'TH.02 3': 3120,
    'TH.02 7': 3300,
    'CQ.13 3': 96,
    'BC.01 3': 27,
  });
  expect(plan.ledger.added.map(({ id }) => id)).toEqual(expect.arrayContaining(figures.map(({ id }) => id)));
  // A range fills no cell and still has its row.
  expect(figures.find(({ kind }) => kind === 'range')).toMatchObject({
    value: 10,
    valueMax: 12,
    deadline: '2022-12-31',
  });
  expect(figures[0]).toMatchObject({
    id: 'P1:3.120',
    wording: 'doanh thu toàn ngành',
    printed: '3.120 tỷ đồng',
    unit: 'tỷ đồng',
    scale: 1e9,
    estimated: true,
    asOf: '2021-12-20',
    source: { report: 'bao-cao.txt', paragraph: 1 },
  });
});

test('the same text read twice gives the same ids, and no id twice', () => {
  const province = { scheme: '63', code: '24' } as const;
  const text = 'Bưu chính: 12 điểm phục vụ bưu chính, 12 doanh nghiệp bưu chính.\n100% xã, phường có đài truyền thanh.';
  const ids = () =>
    toStated(extractFigures(text, { province, year: 2021, catalogue }), {
      province,
      catalogue,
      report: 'a',
      asOf: null,
    }).map(({ id }) => id);
  expect(ids()).toEqual(['P1:12', 'P1:12#2', 'P2:100']);
  expect(ids()).toEqual(ids());
});

test('“gấp” has one meaning, which its ledger row keeps; “tăng … lần” stays open', () => {
  const province = { scheme: '63', code: '24' } as const;
  const read = (text: string) =>
    toStated(extractFigures(text, { province, year: 2021, catalogue }), {
      province,
      catalogue,
      report: 'a',
      asOf: null,
    });
  const multiple = (text: string) => read(text).find(({ kind }) => kind === 'multiple')!;
  const enterprises = catalogue.byId('digital-enterprises')!;
  const twice = multiple('Có 600 doanh nghiệp công nghệ số, gấp 2 lần năm 2020.');
  const grown = multiple('Có 600 doanh nghiệp công nghệ số, tăng 1,5 lần so với năm 2020.');
  expect(readingsOfWords(twice, enterprises)).toEqual(['ratio']);
  expect(readingsOfWords(grown, enterprises)).toEqual(['ratio', 'increase']);
  expect(grown).not.toHaveProperty('reading');
});

/**
 * Cells that the text alone leaves open, so a person is asked: "xây dựng được" need not be the
 * total, "cơ quan cấp tỉnh, huyện" leave out the communes, certificates "cho lãnh đạo tỉnh và một
 * số sở" may be a part, and "triển khai bảo vệ 4 lớp" is still to be done.
 */
const askedOf: Readonly<Record<string, readonly string[]>> = {
  'nghe-an-2013': ['VT.11 3', 'VT.12 3'],
  'vinh-phuc-2020': ['CQ.19 3', 'AT.03 3'],
};

test('the source reports fill their sheets as the figures collected by hand do, or ask', () => {
  if (!sourcesAtHand) {
    console.log('Filling from the source reports: not measured, the reports are not at hand');
    return;
  }
  for (const { found, province, year } of sourceCases()) {
    const seeded = findSourceReport(province, year)!;
    const read = toStated(found, { province, catalogue, report: seeded.id, asOf: seeded.asOf });
    const { cells } = planOf(read, province, year);
    const collected = planOf(seeded.figures, province, year).cells;
    expect([seeded.id, collected]).toEqual([seeded.id, { ...collected, ...cells }]);
    const asked = Object.keys(collected).filter((cell) => !(cell in cells));
    expect([seeded.id, asked]).toEqual([seeded.id, asked.filter((cell) => askedOf[seeded.id]?.includes(cell))]);
  }
});
