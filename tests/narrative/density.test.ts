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
