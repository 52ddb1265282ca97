import { isProposed } from '../../src/narrative/figure/certain';
import { read } from './reading';

const told = (text: string): readonly string[] =>
  read(text).map((figure) => `${figure.value} ${figure.indicator ?? '?'}${isProposed(figure) ? '' : ' ?'}`);

test.each([
  ['Trên 100 dân có 134 thuê bao điện thoại.', ['134 phone-density']],
  [
    'Cứ 100 dân có 128,5 thuê bao điện thoại và 62,1 thuê bao Internet.',
    ['128.5 phone-density', '62.1 internet-density'],
  ],
  ['Phấn đấu đạt 135 thuê bao điện thoại/100 dân.', ['135 phone-density']],
  [
    'Phát triển mới 28.000 thuê bao điện thoại, đạt 80,42 máy/100 dân.',
    ['28000 phone-subscribers-new', '80.42 phone-density'],
  ],
  [
    'Có 1.250.300 thuê bao điện thoại, 820.500 thuê bao Internet, 62 thuê bao Internet trên 100 dân.',
    ['1250300 phone-subscribers-total', '820500 internet-subscribers-total', '62 internet-density'],
  ],
  [
    'Phấn đấu trên 100 dân có 140 thuê bao điện thoại, 75 thuê bao Internet băng rộng, 20 thuê bao băng rộng cố định.',
    ['140 phone-density', '75 broadband-density', '20 fixed-broadband-density'],
  ],
  [
    'Toàn tỉnh có 134 thuê bao điện thoại trên 100 dân; tổng số thuê bao điện thoại đạt 1.250.300 thuê bao.',
    ['134 phone-density', '1250300 phone-subscribers-total'],
  ],
])('what is told for a hundred people is a density: %s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});

const parts = 'Tổng số thuê bao điện thoại là 3.412.560 thuê bao, trong đó thuê bao di động 3.371.340 thuê bao';
const people = (count: string): string => `Dân số trung bình của tỉnh là ${count} người.\n`;

test.each([
  `${parts}; mật độ 99,14 thuê bao/100 dân.`,
  `${parts}, đạt 99,14 thuê bao/100 dân.`,
  `${parts}. Mật độ đạt 99,14 thuê bao/100 dân.`,
  // Neither of the two counts gives the ratio for so many people.
  `${people('3.500.000')}${parts}; mật độ 99,14 thuê bao/100 dân.`,
  // Rounded to whole people both counts do.
  `${people('3.442.028')}${parts}; mật độ trên 97 thuê bao/100 dân.`,
])('a density behind a part may be that of the whole: %s', (text) => {
  const density = read(text).at(-1)!;
  expect(density).toMatchObject({
    indicator: null,
    candidates: ['phone-density', 'mobile-density'],
    doubts: ['rivals'],
  });
});

test.each([
  [`${people('3.442.028')}${parts}; mật độ 99,14 thuê bao/100 dân.`, '99.14 phone-density'],
  [`${people('3.442.028')}${parts}; mật độ 97,95 thuê bao/100 dân.`, '97.95 mobile-density'],
  ['Toàn tỉnh có 3.371.340 thuê bao di động, mật độ 97,9 thuê bao/100 dân.', '97.9 mobile-density'],
])('the population, or a single count, says whose density it is: %s', (text, wanted) => {
  expect(told(text).at(-1)).toBe(wanted);
});
