import { messages } from '../../../src/taskpane/messages/catalogue';
import { sayIn } from '../../../src/taskpane/messages/say';
import { placeWords, withPlaceWords } from '../../../src/taskpane/text/placeWords';

const vi = sayIn('vi', messages);
const en = sayIn('en', messages);

test('a place in a table of a text is said in words', () => {
  expect(placeWords('R3C4', vi)).toBe('dòng 3, cột 4');
  expect(placeWords('T2R5C14', vi)).toBe('dòng 5, cột 14 của bảng 2');
  expect(placeWords('T2R5C14', en)).toBe('row 5, column 14 of table 2');
});

test('a cell of a sheet keeps its address', () => {
  expect(placeWords('Bieu 1!D7', vi)).toBe('Bieu 1!D7');
});

test('a row begins with its place, a sentence with its own words', () => {
  expect(withPlaceWords('R4C4: Mật độ: TH 2017: ', vi)).toBe('dòng 4, cột 4: Mật độ: TH 2017: ');
  for (const text of ['Năm 2018: doanh thu đạt ', 'Tổng số thuê bao đạt ', ''])
    expect(withPlaceWords(text, vi)).toBe(text);
});
