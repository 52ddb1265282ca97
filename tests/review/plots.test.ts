import { printMarkup } from '../../src/review/markup';
import { heatMap } from '../../src/review/plots/heatMap';
import { missingMap } from '../../src/review/plots/missingMap';
import { cutText, flowed, linesOf, textWidth } from '../../src/review/plots/plotText';
import { plotWords } from '../../src/review/plots/plotWords';
import { rowsWithGrowth, stripPlot } from '../../src/review/plots/stripPlot';
import { reviewFiles } from '../../src/review/review';
import { lists } from './provinces';
import { files } from './snapshots';

const [form] = reviewFiles(files(4), lists).forms;
const seen = (svg: string): string =>
  [...svg.matchAll(/<text [^>]*>(?:<title>[^<]*<\/title>)?([^<]*)</g)].map(([, text]) => text).join(' ');

test('every plot says above what it shows, and below what its colours and shapes mean', () => {
  const [row] = rowsWithGrowth(form!);
  const { missingTitle, filledSome, notSent, heatTitle, bandBelow, bandNone, legendFlagged } = plotWords;
  const gaps = seen(printMarkup(missingMap(form!, 'vi', 'a')));
  for (const word of [missingTitle, filledSome, notSent]) expect(gaps).toContain(word.vi);
  const heat = seen(printMarkup(heatMap(form!, 'vi', 'b')));
  for (const word of [heatTitle, bandBelow, bandNone]) expect(heat).toContain(word.vi);
  const strip = seen(printMarkup(stripPlot(row!, form!, 'vi', 'c', 296)));
  expect(strip).toContain(legendFlagged.vi);
  expect(strip).toContain(`${row!.indicator.code} ${row!.indicator.name.vi}`);
});

test('sections are named, not only numbered', () => {
  const { number, title } = form!.received[0]!.completeness.sections[0]!;
  const svg = printMarkup(missingMap(form!, 'vi', 'a'));
  expect(svg).toContain(`<title>${number}. ${title!.vi}</title>`);
  expect(seen(svg)).toContain(`${number}. ${title!.vi.slice(0, 8)}`);
});

test('texts of a plot keep to their room', () => {
  const lines = linesOf('một hai ba bốn năm sáu bảy tám', 60, 12);
  expect(lines.join(' ')).toBe('một hai ba bốn năm sáu bảy tám');
  expect(lines.every((line) => textWidth(line, 12) <= 60)).toBe(true);
  expect(textWidth(cutText('Hạ tầng viễn thông và Internet', 60, 10), 10)).toBeLessThanOrEqual(60);
  const places = flowed(['một', 'hai', 'ba'], 60, 11);
  expect(places.map(({ line }) => line)).toEqual([...places].map(({ line }) => line).sort());
  expect(places[0]).toEqual({ x: 0, line: 0 });
  expect(places.at(-1)!.line).toBeGreaterThan(0);
});
