import { checkBook, type SheetCheck } from '../../../src/checks/engine';
import type { Book } from '../../../src/sheet/province/report';
import type { Grid } from '../../../src/sheet/grid/grid';
import { provincesOfYear } from '../../../src/indicators/provinces/provinces';
import { howMany, seeds } from '../../sampling';
import { catalogue, EditedSheet, gridsOf, readGrids, type BookInput } from '../books';
import { generateBook, roughHabits, usualHabits } from '../generated/generate';
import { spoil } from '../hostile/hostile';
import { Random } from '../generated/random';
import { expectSame } from '../../expectSame';
import { slip } from '../slip';

/** What a check says, in the order in which it says it. */
function said(checks: readonly SheetCheck[]) {
  return checks.map(({ findings, notChecked, notLocated, counts }) => ({ findings, notChecked, notLocated, counts }));
}

function expectAgreement(name: string, book: Book, earlier: readonly Book[]): void {
  const quick = said(checkBook(book, { catalogue, earlier }));
  const thorough = said(checkBook(book, { catalogue, earlier, thorough: true }));
  expectSame({ name, checks: quick }, { name, checks: thorough });
}

const codeColumn = 2;

/** A sheet with other numbers typed into its table, whole ones staying whole. */
function retyped(grid: Grid, change: (value: number) => number): Grid {
  const sheet = new EditedSheet(grid);
  grid.values.forEach((row, at) => {
    // Rows of the table have a code; the head's numbers stay.
    if (!/^[A-Z]+\.\d/.test(String(row[codeColumn]))) return;
    row.forEach((value, column) => {
      if (typeof value !== 'number' || grid.formulas[at]![column] !== value) return;
      const changed = change(value);
      const kept = Number.isInteger(value) ? Math.round(changed) : Number(changed.toFixed(2));
      sheet.values[at]![column] = kept;
      sheet.formulas[at]![column] = kept;
    });
  });
  sheet.calculate();
  return sheet.grid;
}

/**
 * A sheet of some years before: what a year brings is a little more here and a little less there.
 */
function aged(grid: Grid, years: number, random: Random): Grid {
  return retyped(grid, (value) => value / (1.06 + random.whole(-20, 20) / 1_000) ** years);
}

/** Some numbers far from what the years before let expect, some farther. */
function jumped(grid: Grid, random: Random): Grid {
  return retyped(grid, (value) => (random.chance(0.2) ? value * random.pick([0.7, 0.85, 1.15, 1.3, 1.5]) : value));
}

const books = seeds('surveyed books', 60);
const batch = 20;
const batches = Array.from({ length: Math.ceil(books.length / batch) }, (_, at) => at * batch);

const mostProvinces = howMany('provinces of a surveyed national book', 14, 7);

describe('a check that trusts its survey says what a check of everything says', () => {
  test.each(batches)('on generated, slipped and hostile books from %d on', (first) => {
    for (const seed of books.slice(first, first + batch)) {
      const random = new Random(seed);
      const { book } = generateBook(seed, seed % 2 === 0 ? usualHabits : roughHabits);
      const input: BookInput = random.chance(0.5) ? { ...book, ledger: [] } : book;
      const before = random.chance(0.5) ? [readGrids(gridsOf({ ...input, year: 2017 }), [book.template!])] : [];
      const grids = gridsOf(input);
      const read = (given: readonly Grid[]): Book => readGrids(given, [book.template!]);
      expectAgreement(`book ${seed}`, read(grids), before);
      const slipped = [slip(grids[0]!, random), ...grids.slice(1)];
      expectAgreement(`slipped book ${seed}`, read(slipped), before);
      const share = random.pick([0.002, 0.02, 0.2]);
      expectAgreement(`hostile book ${seed}`, read(grids.map((grid) => spoil(grid, share, random))), before);
    }
  });

  test.each(seeds('surveyed national books', 6, { first: 1 }))('among provinces, national book %d', (seed) => {
    const random = new Random(seed);
    let sheets: Grid[] = [];
    const { book: form } = generateBook(seed);
    provincesOfYear(2018)
      .slice(0, random.whole(7, mostProvinces))
      .forEach(({ code }, at) => {
        const { book } = generateBook(100 * seed + at);
        const [sheet] = gridsOf({ ...book, template: form.template!, province: code, scheme: '63', year: 2018 });
        sheets.push(random.chance(0.3) ? slip(sheet!, random) : sheet!);
      });
    if (random.chance(0.5)) sheets = sheets.map((grid) => spoil(grid, 0.001, random));
    expectAgreement(`national book ${seed}`, readGrids(sheets, [form.template!]), []);
  });

  test('after years of history', () => {
    let unlike = 0;
    const histories = seeds('surveyed years of history', 24, { least: 3 });
    for (const seed of histories) {
      const random = new Random(seed);
      const { book } = generateBook(seed, seed % 2 === 0 ? usualHabits : roughHabits);
      const forms = [book.template!];
      const years = Array.from({ length: random.whole(3, 7) }, (_, at) => at + 1);
      const earlier = years.map((back) => {
        const [sheet] = gridsOf({ ...book, year: (book.year ?? 2018) - back, ledger: [] });
        const old = aged(sheet!, back, random);
        return readGrids([random.chance(0.3) ? slip(old, random) : old], forms);
      });
      const [sheet, ...others] = gridsOf(random.chance(0.5) ? { ...book, ledger: [] } : book);
      const now = readGrids([jumped(sheet!, random), ...others], forms);
      expectAgreement(`book ${seed} after ${years.length} years`, now, earlier);
      const checks = checkBook(now, { catalogue, earlier });
      unlike += checks.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'CT-805').length;
    }
    expect(unlike).toBeGreaterThan(histories.length / 5);
  });
});
