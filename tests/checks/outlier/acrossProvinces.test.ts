import { checkBook } from '../../../src/checks/engine';
import { peersOf, sheetsOf } from '../../../src/checks/provinces/peers';
import { type PeerGroup } from '../../../src/checks/provinces/peerGroup';
import type { Book } from '../../../src/sheet/province/report';
import { bookOf, catalogue, type BookInput } from '../books';
import { withRows } from '../templates';

const form = withRows([['phone-subscribers-total'], ['phone-density']]);
const codes = ['38', '01', '02', '04', '06', '08', '10', '11', '12', '14'];

const workbook = (at: number, cells: BookInput['cells'], rest: BookInput = {}): Book =>
  bookOf({ template: form, province: codes[at]!, ...(cells ? { cells } : {}), ...rest });

/** Ten workbooks of one province each; the first grew tenfold. */
const books = codes.map((_, at) =>
  workbook(at, {
    'VT.04': { 1: 1_000_003 + at, 3: at === 0 ? 10_400_007 : 1_040_007 + 3001 * at },
    'VT.08': { 3: 80 + at },
  }),
);
const groupOf = (all: readonly Book[], book: Book): PeerGroup =>
  peersOf(sheetsOf(all), catalogue).groupOf(book.reports[0]!)!;
const growthOf = (all: readonly Book[], id = 'phone-subscribers-total') => groupOf(all, all[0]!).growth(id);

test('workbooks under review are compared as one book is', () => {
  const peers = peersOf(sheetsOf(books), catalogue);
  const found = books.map((book) => checkBook(book, { catalogue, peers })[0]!.findings.map(({ rule }) => rule));
  expect(found.map((rules) => rules.includes('CT-806'))).toEqual(codes.map((_, at) => at === 0));
  expect(checkBook(books[0]!, { catalogue })[0]!.notChecked.map(({ rule }) => rule)).toContain('CT-806');
});

test('a group computes an indicator once for all its sheets', () => {
  const group = groupOf(books, books[0]!);
  expect(group.growth('phone-subscribers-total')).toBe(group.growth('phone-subscribers-total'));
  expect(group.level('phone-density').units).toHaveLength(10);
  expect(group.peers.map(({ province }) => province.code)).toEqual(codes);
});

test('other years, forms and lists of provinces are no peers', () => {
  const others = [
    workbook(1, {}, { year: 2017 }),
    bookOf({ province: '02' }),
    workbook(1, {}, { scheme: '34', province: '01' }),
  ];
  expect(groupOf([books[0]!, ...others], books[0]!).peers).toHaveLength(1);
});

test('of two sheets of one province the final one stands for it, except towards itself', () => {
  const final = workbook(1, { 'VT.04': { 1: 5, 3: 6 } }, { status: 'final' });
  const all = [...books, final];
  const peers = peersOf(sheetsOf(all), catalogue);
  const standing = (report: Book) =>
    peers.groupOf(report.reports[0]!)!.peers.find(({ province }) => province.code === codes[1])!.report;
  expect(standing(books[0]!)).toBe(final.reports[0]);
  expect(standing(books[1]!)).toBe(books[1]!.reports[0]);
  expect(peers.groupOf(books[0]!.reports[0]!)).toBe(peers.groupOf(books[2]!.reports[0]!));
});

test('whoever is left out is listed with the reason', () => {
  const all = [
    ...books,
    workbook(1, { 'VT.04': { 1: 0, 3: 6 } }, { province: '15' }),
    workbook(1, { 'VT.04': { 3: 6 } }, { province: '17' }),
  ];
  expect(growthOf(all).excluded.map(({ peer, reason }) => [peer.province.code, reason])).toEqual([
    ['15', 'notPositive'],
    ['17', 'missing'],
  ]);
  expect(growthOf(all, 'phone-density').notCompared).toBe('fewPeers');
});

test('a province formed in the year has no growth of its own', () => {
  const merged = ['01', '04', '11', '12', '14', '20', '22', '38', '25'].map((province) =>
    workbook(0, { 'VT.04': { 1: 10_000, 3: 10_100 } }, { scheme: '34', year: 2025, province }),
  );
  const across = growthOf(merged);
  expect(across.excluded.map(({ peer, reason }) => [peer.province.code, reason])).toEqual([['25', 'merged']]);
  expect(across.units).toHaveLength(8);
});

test('a ratio that rounding may bring back is not flagged', () => {
  const all = codes.map((_, at) =>
    workbook(at, { 'VT.04': at === 0 ? { 1: 1_000_000, 3: 1_300_000 } : { 1: 1_000_003, 3: 1_140_007 + 5000 * at } }),
  );
  const [first] = growthOf(all).units;
  expect(first!.ratio).toBeGreaterThan(first!.accepted[1]);
  expect(first!.stands).toBe('within');
});

test('a lone sheet of an unknown form has no group', () => {
  const nameless = bookOf({ edit: (sheet) => sheet.type('J4', '') });
  expect(peersOf(sheetsOf([nameless]), catalogue).groupOf(nameless.reports[0]!)).toBeNull();
});
