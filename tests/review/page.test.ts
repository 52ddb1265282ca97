import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { element, printMarkup } from '../../src/review/markup';
import { reviewPage } from '../../src/review/page/reviewPage';
import { pageScript, pageScriptHash } from '../../src/review/page/script';
import { pageStyle, pageStyleHash } from '../../src/review/page/style';
import { bandOf, heatMap } from '../../src/review/plots/heatMap';
import { rowsWithGrowth, stripPlot, stripPoints } from '../../src/review/plots/stripPlot';
import { reviewFiles } from '../../src/review/review';
import { lists, provinceCells } from './provinces';
import { files } from './snapshots';
import { escaped } from '../../src/submission/files/html';

const hostile = '"><script>alert(1)</script>&\u202e.xlsx';
const cells = provinceCells(2);
const result = reviewFiles(
  [
    ...files(10, (at) =>
      at === 2 ? { cells: { ...cells, 'BC.06': { ...cells['BC.06'], 3: Number(cells['BC.06']!['3']) * 100 } } } : {},
    ).map((file, at) => (at === 1 ? { ...file, file: hostile } : file)),
    { file: `2${hostile}`, snapshot: null, problem: { vi: `Tệp ${hostile} rỗng.`, en: `${hostile} is empty.` } },
  ],
  lists,
);
const [form] = result.forms;

describe('markup', () => {
  test('escapes what a file could bring', () => {
    expect(printMarkup(element('p', { title: hostile }, hostile))).not.toMatch(/<script|\u202e/);
    expect(escaped(`<a href='x'>&"`)).toBe('&lt;a href=&#39;x&#39;&gt;&amp;&quot;');
  });

  test('takes no name from elsewhere', () => {
    expect(() => printMarkup(element('p onload=x', {}))).toThrow(RangeError);
    expect(() => printMarkup(element('p', { 'a b': 1 }))).toThrow(RangeError);
  });
});

describe('the page of a review', () => {
  const pages = { vi: reviewPage(result, 'vi'), en: reviewPage(result, 'en') };

  test.each(['vi', 'en'] as const)('in %s loads nothing and runs its own script only', (language) => {
    const whole = pages[language];
    const page = whole.replace(`<script>${pageScript}</script>`, '');
    expect(page).not.toBe(whole);
    expect(page).not.toMatch(/<script|<img|<iframe|<link|\son\w+=|\sstyle=|javascript:|url\(/i);
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;sha256-');
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  test('allows its own style only: the hash is that of the style', () => {
    expect(pageStyleHash).toBe(`sha256-${createHash('sha256').update(pageStyle).digest('base64')}`);
    expect(pages.vi).toContain(`<style>${pageStyle}</style>`);
    expect(pageScriptHash).toBe(`sha256-${createHash('sha256').update(pageScript).digest('base64')}`);
    expect(pages.vi).toContain(`script-src &#39;${pageScriptHash}&#39;`);
  });

  test('is filtered by province, by indicator and by what was found, and is whole without the script', () => {
    const { document } = new JSDOM(pages.vi, { runScripts: 'dangerously' }).window;
    const seen = (selector: string): number =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(({ hidden }) => !hidden).length;
    const set = (name: string, value: string | boolean): void => {
      const control = document.querySelector<HTMLInputElement>(`#filter [name="${name}"]`)!;
      if (typeof value === 'boolean') control.checked = value;
      else control.value = value;
      control.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    };
    const rows = '.matrix tbody tr';
    const heads = '.matrix thead th';
    expect(seen(rows)).toBe(34);
    set('province', 'ca mau');
    expect(seen(rows)).toBe(1);
    set('province', '');
    set('show', 'errors');
    expect(seen(rows)).toBe(result.ranking.filter(({ counts }) => counts.error > 0).length);
    set('show', '');
    set('indicator', 'dan so trung binh');
    expect(seen(heads)).toBeLessThan(5);
    expect(seen(heads)).toBeGreaterThan(1);
    set('indicator', '');
    set('found', true);
    expect(seen(heads)).toBeGreaterThan(1);
    expect(seen(heads)).toBeLessThan(form!.rows.length);
    expect(new JSDOM(pages.vi).window.document.querySelector<HTMLElement>('#filter')!.hidden).toBe(true);
  });

  test('names every province, who is missing, and what does not count', () => {
    for (const { province } of result.ranking) expect(pages.vi).toContain(escaped(province.name.vi));
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
