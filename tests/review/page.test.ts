import { createHash } from 'node:crypto';
import { element, escapeMarkup, printMarkup } from '../../src/review/markup';
import { reviewPage } from '../../src/review/page/reviewPage';
import { pageStyle, pageStyleHash } from '../../src/review/page/style';
import { bandOf, heatMap } from '../../src/review/plots/heatMap';
import { rowsWithGrowth, stripPlot, stripPoints } from '../../src/review/plots/stripPlot';
import { reviewFiles } from '../../src/review/review';
import { lists, provinceCells } from './provinces';
import { files } from './snapshots';

const hostile = '"><script>alert(1)</script>&\u202e.xlsx';
const cells = provinceCells(2);
const result = reviewFiles(
  [
    ...files(10, (at) =>
      at === 2 ? { cells: { ...cells, 'BC.06': { ...cells['BC.06'], 3: Number(cells['BC.06']!['3']) * 100 } } } : {},
    ).map((file, at) => (at === 1 ? { ...file, file: hostile } : file)),
    { file: hostile, snapshot: null, problem: { vi: `Tệp ${hostile} rỗng.`, en: `${hostile} is empty.` } },
  ],
  lists,
);
const [form] = result.forms;

describe('markup', () => {
  test('escapes what a file could bring', () => {
    expect(printMarkup(element('p', { title: hostile }, hostile))).not.toMatch(/<script|\u202e/);
    expect(escapeMarkup(`<a href='x'>&"`)).toBe('&lt;a href=&#39;x&#39;&gt;&amp;&quot;');
  });

  test('takes no name from elsewhere', () => {
    expect(() => printMarkup(element('p onload=x', {}))).toThrow(RangeError);
    expect(() => printMarkup(element('p', { 'a b': 1 }))).toThrow(RangeError);
  });
});

describe('the page of a review', () => {
  const pages = { vi: reviewPage(result, 'vi'), en: reviewPage(result, 'en') };

  test.each(['vi', 'en'] as const)('in %s runs and loads nothing', (language) => {
    const page = pages[language];
    expect(page).not.toMatch(/<script|<img|<iframe|<link|\son\w+=|\sstyle=|javascript:|url\(/i);
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;sha256-');
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  test('allows its own style only: the hash is that of the style', () => {
    expect(pageStyleHash).toBe(`sha256-${createHash('sha256').update(pageStyle).digest('base64')}`);
    expect(pages.vi).toContain(`<style>${pageStyle}</style>`);
  });

  test('names every province, who is missing, and what does not count', () => {
    for (const { province } of result.ranking) expect(pages.vi).toContain(escapeMarkup(province.name.vi));
    expect(pages.vi).toContain('Cà Mau');
    expect(pages.vi).toContain('rỗng');
  });

  test('tells of plots in words and in tables', () => {
    expect(pages.en.match(/<svg [^>]*role="img" aria-labelledby/g)!.length).toBe(pages.en.match(/<desc /g)!.length);
    expect(pages.en.match(/<details>/g)!.length).toBe(pages.en.match(/<svg /g)!.length);
    const ids = [...pages.en.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of nothing says so', () => {
    expect(reviewPage(reviewFiles([], lists), 'vi')).toContain('Không có báo cáo');
  });
});

describe('plots', () => {
  test('put each attainment into its band', () => {
    expect([89.99, 90, 99.99, 100, 110, 110.01].map((value) => bandOf(value).id)).toEqual([
      'below',
      'near',
      'near',
      'met',
      'met',
      'above',
    ]);
  });

  test('show every province of a row', () => {
    const svg = printMarkup(heatMap(form!, 'vi', 'h'));
    const withFigures = form!.rows.filter(({ points }) => points.some(({ attainment }) => attainment !== null));
    expect(svg.match(/<rect /g)).toHaveLength(1 + withFigures.length * form!.received.length);
  });

  test('name the flagged provinces and put their indicators first', () => {
    const rows = rowsWithGrowth(form!);
    const isFlagged = rows.map(({ points }) => points.some(({ flagged, growth }) => flagged && growth !== null));
    expect(isFlagged).toEqual([...isFlagged].sort((one, other) => Number(other) - Number(one)));
    const row = rows.find(({ indicator }) => indicator.code === 'BC.06');
    const flagged = stripPoints(row!, form!).filter((point) => point.flagged);
    expect(flagged.map(({ province }) => province.vi)).toEqual([form!.received[2]!.province.name.vi]);
    const svg = printMarkup(stripPlot(row!, form!, 'vi', 's'));
    expect(svg).toMatch(new RegExp(`<text [^>]*>${flagged[0]!.province.vi}</text>`));
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});
