import { populationBases, type Population } from '../../../src/indicators/provinces/populations';
import { findProvince } from '../../../src/indicators/provinces/provinces';
import { prepareFill } from '../../../src/sheet/fill/fill';
import { basisInNote, basisWords } from '../../../src/sheet/fill/populationBasis';
import { populationOffers, populationPlacement, statedPopulations } from '../../../src/sheet/fill/populationOffers';
import { readBook } from '../../../src/sheet/readBook';
import { templatesOfYear } from '../../../src/indicators/forms/templates';
import { calculated } from '../calculated';
import { gridOf } from '../grid/layoutGrid';
import { catalogue, context, figure, provinces, sheet, thanhHoa, valuesOf } from '../samples';

const offersOf = (name: string, year: number) => populationOffers(findProvince(year, name)!, year);

describe('published populations', () => {
  it('on two bases are two offers, never one', () => {
    expect(offersOf('Thanh Hóa', 2024).map(({ basis, value }) => [basis, value])).toEqual([
      ['register', 4_200_000],
      ['yearEnd', 3_764_241],
    ]);
    expect(offersOf('Vĩnh Phúc', 2019).map(({ basis, asOf }) => [basis, asOf])).toEqual([
      ['average', null],
      ['census', '2019-04-01'],
    ]);
    expect(offersOf('Thanh Hóa', 2018)).toEqual([]);
  });

  it('name basis, day and source', () => {
    const { text } = offersOf('Vĩnh Phúc', 2019)[1]!;
    expect(text.vi).toMatch(/^dân số theo tổng điều tra tại ngày 01\/04\/2019 \(https:/);
    expect(text.en).toMatch(/^population by census on 01\/04\/2019 \(https:/);
  });

  it('serve the province that took over the whole territory; a part alone serves nobody', () => {
    const now = findProvince(2025, 'Thanh Hóa')!;
    expect(populationOffers(now, 2024).map(({ value }) => value)).toEqual([4_200_000, 3_764_241]);
    // Vĩnh Phúc is known for 2019, the other two of the new Phú Thọ are not.
    expect(populationOffers(findProvince(2025, 'Phú Thọ')!, 2019)).toEqual([]);
  });
});

describe('a basis in a note', () => {
  it.each(populationBases)('%s is read back from its words', (basis) => {
    expect(basisInNote(`Cột 3: ${basisWords[basis].word.vi}.`)).toBe(basis);
    expect(basisInNote(`Column 3: ${basisWords[basis].word.en}.`)).toBe(basis);
  });

  it('is none where none is named, or two; a source names none', () => {
    expect(basisInNote('Cột 3: theo Cục Thống kê.')).toBeNull();
    expect(basisInNote('Cột 1: dân số cuối năm. Cột 3: dân số trung bình năm.')).toBeNull();
    expect(basisInNote('Cột 3: dân số trung bình năm (Tổng điều tra dân số và nhà ở).')).toBe('average');
    for (const { text, basis } of [...offersOf('Thanh Hóa', 2024), ...offersOf('Vĩnh Phúc', 2019)]) {
      expect(basisInNote(text.vi)).toBe(basis);
    }
  });
});

describe('an offer that a person chose', () => {
  const [register] = offersOf('Thanh Hóa', 2024);
  const base = {
    snapshot: { grids: [] },
    book: readBook({ grids: [] }, context),
    catalogue,
    provinces,
    template: templatesOfYear(2024)[0]!,
    province: thanhHoa,
    year: 2024,
    status: 'final' as const,
    figures: [],
  };

  it('goes into the row with its basis, and nothing goes there by itself', () => {
    expect(prepareFill(base).preview).toEqual([]);
    const chosen = [populationPlacement(register!, 2024, catalogue)!];
    const { preview } = prepareFill({ ...base, chosen });
    expect(preview.map(({ code, symbol, proposed }) => [code, symbol, proposed])).toEqual([
      ['TH.01', '3', 4_200_000],
      ['TH.01', '9', expect.stringMatching(/^Cột 3: dân số theo đăng ký cư trú \(https:.*\)\.$/)],
    ]);
  });

  it('serves next year’s sheet as base, and no other sheet', () => {
    expect(populationPlacement(register!, 2025, catalogue)).toMatchObject({ symbol: '1', value: 4_200_000 });
    expect(populationPlacement(register!, 2026, catalogue)).toBeNull();
  });

  it('gives way to what the paper itself states', () => {
    const stated = figure({ indicator: 'population-average', value: 3_700_000, scale: 1, unit: 'người', year: 2024 });
    const chosen = [populationPlacement(register!, 2024, catalogue)!];
    const { preview } = prepareFill({ ...base, figures: [stated], chosen });
    expect(preview.filter(({ symbol }) => symbol === '3').map(({ action, proposed }) => [action, proposed])).toEqual([
      ['new', 3_700_000],
      ['outweighed', 4_200_000],
    ]);
  });
});

it('the populations of a book stand side by side with their bases', () => {
  const grid = (status: 'estimate' | 'final', value: number, note: string) =>
    calculated(
      gridOf(sheet({ status, name: status, values: valuesOf({ 'population-average': { 3: value, 9: note } }) })),
    );
  const book = readBook(
    { grids: [grid('estimate', 3_600_000, 'Cột 3: dân số trung bình năm.'), grid('final', 3_640_128, '')] },
    context,
  );
  expect(statedPopulations(book, thanhHoa, 2018).map(({ value, basis, sheet: on }) => [value, basis, on])).toEqual([
    [3_600_000, 'average', 'estimate'],
    [3_640_128, null, 'final'],
  ]);
  expect(statedPopulations(book, thanhHoa, 2019)).toEqual([]);
});

it('an offer keeps every part it was summed from', () => {
  const { parts, value } = offersOf('Thanh Hóa', 2024)[0]!;
  expect(parts.reduce((sum: number, one: Population) => sum + one.value, 0)).toBe(value);
});
