import { buildPopulations, loadPopulations, populationsOf } from '../../src/indicators/provinces/populations';
import seed from '../../seeds/populations.json';

const thanhHoa = { scheme: '63', code: '38' } as const;

test('two populations of one year stand side by side with their bases', () => {
  expect(populationsOf(thanhHoa, 2024).map(({ basis, value }) => [basis, value])).toEqual([
    ['register', 4_200_000],
    ['yearEnd', 3_764_241],
  ]);
  expect(populationsOf(thanhHoa, 1999)).toEqual([]);
  expect(populationsOf({ scheme: '34', code: '38' }, 2024)).toEqual([]);
});

test('what was only worked out from densities is not among them', () => {
  expect(populationsOf(thanhHoa, 2018)).toEqual([]);
  expect(loadPopulations()).toHaveLength(17);
});

test('a province that does not exist is named by its place', () => {
  const copy = structuredClone(seed);
  copy.populations[2]!.province.code = '03';
  expect(() => buildPopulations(copy, 'seeds/populations.json')).toThrow(
    'seeds/populations.json, populations.2.province: tỉnh không có trong danh mục',
  );
});
