import { atOnce } from '../../../src/figures/steps';
import { derivingMissing } from '../../../src/figures/derive';
import { loadSourceReports } from '../../../src/figures/sourceReports';
import type { StatedFigure } from '../../../src/figures/stated';
import { placingFigures, type Placements } from '../../../src/sheet/fill/placement';
import { annual, catalogue, figure, formOf, indicatorRow } from '../samples';

const place = (figures: readonly StatedFigure[], template = annual, status: 'estimate' | 'final' = 'estimate') =>
  atOnce(placingFigures({ figures, template, catalogue, year: 2018, status }));

/** Cells as `TH.02/3=3738`, the others as `id:reason`. */
const said = ({ cells, ledgerOnly }: Placements): readonly string[] => [
  ...cells.map(({ code, symbol, value }) => `${code}/${symbol}=${value}`),
  ...ledgerOnly.map((one) => `${one.figure.id}:${one.reason}`),
];

const plan = (change: Partial<StatedFigure>): StatedFigure =>
  figure({ kind: 'plan', deadline: `${change.year ?? 2018}-12-31`, ...change });
const share = figure({ indicator: 'fibre-district-coverage', kind: 'share', value: 99.5, unit: '%', scale: 1 });

describe('a figure', () => {
  it.each<[string, StatedFigure, string]>([
    ['result of the year', figure(), 'TH.02/3=3738'],
    ['result of the year before', figure({ year: 2017 }), 'TH.02/1=3738'],
    ['plan of the year', plan({}), 'TH.02/2=3738'],
    ['plan of the next year', plan({ year: 2019 }), 'TH.02/7=3738'],
    ['share', share, 'VT.13/3=99.5'],
    [
      'rank',
      figure({ indicator: 'ict-index-rank', kind: 'rank', value: 7, outOf: 63, unit: 'hạng', scale: 1 }),
      'CQ.01/3=7',
    ],
    ['result of another year', figure({ year: 2016 }), 'T-1:otherYear'],
    ['result of a later year', figure({ year: 2019 }), 'T-1:otherYear'],
    ['plan of the year before', plan({ year: 2017 }), 'T-1:otherYear'],
    ['goal due in another year than its own', plan({ deadline: '2025-12-31' }), 'T-1:otherYear'],
    ['plan without a deadline', plan({ deadline: null }), 'T-1:noDeadline'],
    ['attainment', figure({ kind: 'attainment', value: 105.18, unit: '%', scale: 1 }), 'T-1:claim'],
    ['growth', figure({ kind: 'growth', value: 9, unit: '%', scale: 1, baseYear: 2017 }), 'T-1:claim'],
    ['range', figure({ kind: 'range', valueMax: 3800 }), 'T-1:range'],
    ['context figure', figure({ indicator: 'communes-total', unit: 'xã', scale: 1, value: 216 }), 'T-1:notOnForm'],
    ['percentage of a quantity', figure({ unit: '%', scale: 1 }), 'T-1:otherUnit'],
    ['quantity of a percentage', { ...share, unit: 'huyện' }, 'T-1:otherUnit'],
  ])('%s', (_, given, expected) => expect(said(place([given]))).toEqual([expected]));

  it.each([
    ['press-circulation', 18, 1_000_000, 'BC.10/3=18'],
    ['press-circulation', 18_300_000, 1, 'BC.10/3=18.3'],
    ['ict-sector-revenue', 3.738, 1_000_000_000_000, 'TH.02/3=3738'],
    ['phone-subscribers-total', 2.89, 1_000_000, 'VT.04/3=2890000'],
  ])('of %s, %d × %d, comes out in the unit of the form', (indicator, value, scale, expected) => {
    expect(said(place([figure({ indicator, value, scale })]))).toEqual([expected]);
  });
});

describe('two figures for one cell', () => {
  const other = figure({ id: 'T-2', value: 3700 });

  it('leave the first', () => expect(said(place([figure(), other]))).toEqual(['TH.02/3=3738', 'T-2:second']));

  it('of one value are said to be one', () =>
    expect(said(place([figure(), figure({ id: 'T-2' })]))).toEqual(['TH.02/3=3738', 'T-2:repeated']));

  it('leave the reported one, whatever the order', () => {
    const derived = figure({ id: 'D', value: 1, derived: { from: [], assumption: 'count-is-whole' } });
    expect(said(place([derived, other]))).toEqual(['TH.02/3=3700', 'D:second']);
  });
});

describe('a computed row', () => {
  const form = formOf([
    indicatorRow('population-average'),
    indicatorRow('phone-subscribers-total', 'sum'),
    indicatorRow('phone-fixed', null, 2),
    indicatorRow('phone-mobile', null, 2),
    indicatorRow('phone-density', 'ratio'),
  ]);
  const count = (indicator: string, value: number): StatedFigure =>
    figure({ id: indicator, indicator, value, scale: 1 });
  const density = count('phone-density', 80.98);
  const total = count('phone-subscribers-total', 300);
  const people = count('population-average', 1000);

  it('takes the stated value where an input is unknown', () =>
    expect(said(place([total, density, count('phone-fixed', 100)], form))).toEqual([
      'VT.04/3=300',
      'VT.08/3=80.98',
      'VT.05/3=100',
    ]));

  it('keeps its formula where all inputs are placed', () =>
    expect(said(place([people, total, density], form))).toEqual([
      'TH.01/3=1000',
      'VT.04/3=300',
      'phone-density:computed',
    ]));

  it('knows inputs that are computed themselves', () =>
    expect(
      said(place([people, density, total, count('phone-fixed', 100), count('phone-mobile', 200)], form)).slice(3),
    ).toEqual(['phone-density:computed', 'phone-subscribers-total:computed']));

  it('looks at each year by itself', () =>
    expect(said(place([people, total, { ...density, year: 2017 }], form))).toContain('VT.08/1=80.98'));

  it('takes the stated value where an input has no row', () =>
    expect(
      said(
        place(
          [total, density],
          formOf([indicatorRow('phone-density', 'ratio'), indicatorRow('phone-subscribers-total')]),
        ),
      ),
    ).toEqual(['VT.04/3=300', 'VT.08/3=80.98']));
});

describe('the note', () => {
  const note = (...given: Parameters<typeof place>) => place(...given).cells[0]!.note;

  it('is none for a plain figure', () => expect(note([figure({ estimated: true })])).toBeNull());

  it('repeats a hedge', () =>
    expect(note([figure({ hedge: 'above', printed: 'trên 5 triệu tờ' })])).toMatchObject({
      vi: 'Cột 3: báo cáo nêu “trên 5 triệu tờ”',
      en: 'Column 3: the report says “trên 5 triệu tờ”',
    }));

  it('prints a hedge that was typed without its words', () =>
    expect(note([figure({ hedge: 'about', printed: '' })])?.vi).toBe('Cột 3: báo cáo nêu khoảng 3.738 tỷ đồng'));

  it('says the day of a result that is not the year’s end', () => {
    expect(note([figure({ asOf: '2018-03-19' })])?.vi).toBe('Cột 3: tại ngày 19/03/2018');
    expect(note([figure({ asOf: '2018-12-01' })])).toBeNull();
    expect(note([figure({ asOf: '2018-11-30' })])).not.toBeNull();
  });

  it('says that a figure is an estimate on a sheet of final ones', () =>
    expect(note([figure({ estimated: true })], annual, 'final')?.vi).toBe('Cột 3: số ước tính'));
});

describe('the reports', () => {
  const placed = loadSourceReports().map(({ id, year, figures }) => {
    const all = [...figures, ...atOnce(derivingMissing(figures, catalogue.byId))];
    return {
      id,
      all,
      ...atOnce(placingFigures({ figures: all, template: annual, catalogue, year, status: 'estimate' })),
    };
  });
  const cellsOf = (id: string) => placed.find((one) => one.id === id)!.cells;
  const cell = (id: string, code: string, symbol: string) =>
    cellsOf(id).find((one) => one.code === code && one.symbol === symbol);

  it('lose no figure and double none', () => {
    for (const { all, cells, ledgerOnly } of placed) {
      const ids = [...cells, ...ledgerOnly].map((one) => one.figure.id);
      expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort());
    }
  });

  it('fill Thanh Hóa 2018 with what can be derived', () => {
    expect(cell('thanh-hoa-2018', 'TH.02', '2')).toMatchObject({ value: 3554, derived: true });
    expect(cell('thanh-hoa-2018', 'TH.02', '2')?.note?.vi).toBe(
      'Cột 2: suy ra từ “105,18%” (giả định kế hoạch là số tròn tỷ đồng), báo cáo không nêu',
    );
    expect(cell('thanh-hoa-2018', 'IN.01', '1')).toMatchObject({ value: 805_000, derived: true });
    expect(cell('thanh-hoa-2018', 'VT.04', '2')).toBeUndefined();
    expect(cell('thanh-hoa-2018', 'IN.03', '7')).toMatchObject({ value: 1_130_000, derived: false });
  });

  it('fill Thanh Hóa 2024 with both years', () =>
    expect(['1', '3'].map((symbol) => cell('thanh-hoa-2024', 'CN.02', symbol)?.value)).toEqual([584, 838]));

  it('keep goals without a deadline and goals of 2025 off the sheet of Vĩnh Phúc', () => {
    const { ledgerOnly, cells } = placed.find(({ id }) => id === 'vinh-phuc-2020')!;
    const reasons = new Map(ledgerOnly.map(({ figure: { id }, reason }) => [id, reason]));
    expect([reasons.get('S3-23'), reasons.get('S3-26')]).toEqual(['noDeadline', 'range']);
    expect(cells.every(({ note }) => note?.vi.includes('tại ngày 19/03/2020'))).toBe(true);
  });
});
