import { checkSheet } from '../../../src/checks/engine';
import type { LiveNumber } from '../../../src/checks/live/liveChecks';
import type { LiveSheet } from '../../../src/checks/live/liveSheet';
import { liveTexts } from '../../../src/checks/live/liveTexts';
import { rules } from '../../../src/checks/rules';
import type { Grid } from '../../../src/sheet/grid/grid';
import type { Book } from '../../../src/sheet/province/report';
import { catalogue } from '../books';

const certain = rules.filter(({ id }) => ['CT-401', 'CT-402', 'CT-403'].includes(id));

/** Parts that may only be a way of speaking are no certain rule, and not on the sheet. */
const uncertainPairs = new Set(
  catalogue
    .relationsOfKind('atMost')
    .filter((relation) => !relation.certain)
    .map(({ part, whole }) =>
      [part, whole]
        .map((id) => catalogue.byId(id)!.code)
        .sort()
        .join(' '),
    ),
);

/** Findings by rule and the cells that take part. */
export function engineVerdicts(book: Book): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const report of book.reports) {
    for (const { rule, cells, outcome } of checkSheet(report, book, { catalogue, rules: certain }).findings) {
      if (
        rule === 'CT-402' &&
        uncertainPairs.has(
          cells
            .filter(({ led }) => !led)
            .map(({ row }) => row)
            .sort()
            .join(' '),
        )
      )
        continue;
      const key = `${rule} ${cells
        .filter(({ led }) => !led)
        .map(({ sheet, address }) => `${sheet}!${address}`)
        .sort()
        .join(' ')}`;
      found.set(key, liveTexts[outcome].vi);
    }
  }
  return found;
}

function cellsIn(number: LiveNumber): readonly string[] {
  switch (number.kind) {
    case 'typed':
      return [`${number.cell.sheet}!${number.cell.address}`];
    case 'stated':
      return [`${number.row.sheet}!${number.row.address}`];
    case 'sum':
      return 'cell' in number.of
        ? [`${number.of.cell.sheet}!${number.of.cell.address}`]
        : number.parts.flatMap(cellsIn);
    case 'scaled':
      return cellsIn(number.number);
    case 'quotient':
      return 'cell' in number.of
        ? [`${number.of.cell.sheet}!${number.of.cell.address}`]
        : [...cellsIn(number.numerator), ...cellsIn(number.denominator)];
  }
}

/**
 * Verdicts of the sheet that a person would see, in the same terms; what holds or lacks a number is
 * left out.
 */
export function sheetVerdicts({ checks, firstRow }: LiveSheet, grid: Grid): ReadonlyMap<string, string> {
  return new Map(
    checks.flatMap((check, index): [string, string][] => {
      const word = String(grid.values[firstRow + index - grid.top]![9 - grid.left]);
      const key = `${check.rule} ${[...cellsIn(check.left), ...cellsIn(check.right)].sort().join(' ')}`;
      return word === liveTexts.holds.vi || word === '' ? [] : [[key, word]];
    }),
  );
}

/**
 * Where sheet and engine do not say the same of a book: the cells, the engine's word, the sheet's.
 */
export function differingVerdicts(
  engine: ReadonlyMap<string, string>,
  sheet: ReadonlyMap<string, string>,
): readonly (readonly [string, string | undefined, string | undefined])[] {
  return [...new Set([...engine.keys(), ...sheet.keys()])]
    .filter((key) => engine.get(key) !== sheet.get(key))
    .map((key) => [key, engine.get(key), sheet.get(key)]);
}
