import { buildLiveSheet, isLiveSheet, isLiveSheetEdited } from '../../../src/checks/live/liveSheet';
import { liveTexts } from '../../../src/checks/live/liveTexts';
import type { Grid } from '../../../src/sheet/grid/grid';
import { verifiedFunctions } from '../../../src/workbench/host/calculate/verifiedFunctions';
import { seeds } from '../../sampling';
import { catalogue, readGrids } from '../books';
import { calculated } from './hostBook';
import { withPlainResults } from './plainFormulas';
import { randomBook } from './randomBook';
import { differingVerdicts, engineVerdicts, sheetVerdicts } from './verdictWords';

/** Looked at in every run; `npm run bench -- live` looks at a thousand, in LibreOffice. */
const books = seeds('books with live checks', 100, { first: 1 });

const gridOfLive = (grids: readonly Grid[]): Grid => grids.find(({ sheet }) => sheet === liveTexts.sheet.vi)!;

describe('the sheet of live checks', () => {
  it('says of random books what the engine says', () => {
    const tally = { books: 0, verdicts: 0, fails: 0, undecided: 0 };
    for (const seed of books) {
      const { grids, book } = randomBook(seed);
      const live = buildLiveSheet(book, catalogue)!;
      const grid = withPlainResults(grids, live.layout);
      const ours = sheetVerdicts(live, grid);
      expect([seed, differingVerdicts(engineVerdicts(book), ours)]).toEqual([seed, []]);
      tally.books += 1;
      tally.verdicts += live.checks.length;
      for (const word of ours.values()) tally[word === liveTexts.fails.vi ? 'fails' : 'undecided'] += 1;
    }
    console.log(`Live checks: ${JSON.stringify(tally)}`);
    expect(tally.fails).toBeGreaterThan(books.length);
    expect(tally.undecided).toBeGreaterThan(books.length / 10);
  }, 600_000);

  it('has the results that the workbook host calculates', () => {
    for (const seed of [301, 302]) {
      const { grids, book } = randomBook(seed);
      const { layout } = buildLiveSheet(book, catalogue)!;
      const grid = withPlainResults(grids, layout);
      const host = gridOfLive(calculated(grids, [layout]).grids);
      const results = layout.cells.filter(({ content }) => 'formula' in content);
      const differing = results.filter(({ row, column }) => {
        const [one, other] = [grid.values[row]![column]!, host.values[row - host.top]![column - host.left]!];
        return typeof one === 'number' && typeof other === 'number'
          ? Math.abs(one - other) > 1e-12 * Math.max(Math.abs(one), Math.abs(other))
          : one !== other;
      });
      expect([seed, differing]).toEqual([seed, []]);
    }
  });

  it('uses verified functions only, and no formula is longer than Excel takes', () => {
    const live = buildLiveSheet(randomBook(1).book, catalogue)!;
    const formulas = live.layout.cells.flatMap(({ content }) => ('formula' in content ? [content.formula] : []));
    const names = new Set(
      formulas.flatMap((formula) => formula.replace(/"[^"]*"|'[^']*'/g, '').match(/[A-Z]+(?=\()/g) ?? []),
    );
    expect([...names].filter((name) => !(verifiedFunctions as readonly string[]).includes(name))).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8_192);
  });

  it('is known by what it says, and knows when somebody has typed into it', () => {
    const { grids, book } = randomBook(2);
    const live = buildLiveSheet(book, catalogue)!;
    const grid = gridOfLive(calculated(grids, [live.layout]).grids);
    expect(isLiveSheet(grid)).toBe(true);
    expect(isLiveSheet(grids[0]!)).toBe(false);
    expect(isLiveSheetEdited(grid)).toBe(false);
    const typed = grid.formulas.map((row, index) => (index === 12 ? row.map((cell, c) => (c === 6 ? 5 : cell)) : row));
    expect(isLiveSheetEdited({ ...grid, formulas: typed })).toBe(true);
  });

  it('is not made where nothing can be checked', () => {
    expect(buildLiveSheet(readGrids([]), catalogue)).toBeNull();
  });
});
