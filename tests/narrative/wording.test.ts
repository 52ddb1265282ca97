import { extractFigures } from '../../src/narrative/figure/extract';
import { catalogue } from './measure';

test.each([
  ['Internet: Tỷ lệ thuê bao Internet cáp quang (FTTH) đạt 91,5%.', 'Tỷ lệ thuê bao Internet cáp quang (FTTH)'],
  ['Tỷ lệ thuê bao FTTH đạt 91,5%.', 'Tỷ lệ thuê bao FTTH'],
])('a name taken from a text keeps its brackets in pairs: %s', (text, expected) => {
  const province = { scheme: '63', code: '38' } as const;
  const [wording] = extractFigures(text, { province, year: 2018, catalogue }).map((figure) => figure.wording);
  expect(wording).toBe(expected);
});
