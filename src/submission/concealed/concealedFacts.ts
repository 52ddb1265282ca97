import type { LocalText } from '../../indicators/text';
import { fillMessage } from '../../checks/message';
import type { Grid, Snapshot } from '../../sheet/grid/grid';
import { ledgerTable } from '../../sheet/ledger/ledgerColumns';
import type { Book, SheetReport } from '../../sheet/province/report';
import { readCover } from '../cover/readCover';
import { trickyFormats } from '../seal/canonical';
import { submissionSheets } from '../submissionSheets';
import { concealedWords, type ConcealedKind } from './concealedWords';
import { addressesOf, cellFacts, gridAddresses, lookFacts, type SheetFact } from './lookFacts';
import { sealedTable } from './sealedPart';
import { lookOfName } from './sheetNames';
import { formatTrick } from './shownFormat';
import {
  exchangedHeads,
  exchangedSigners,
  figureCells,
  figuresIn,
  multipliedFigures,
  staleResults,
  uncodedFigures,
  type Place,
} from './tableFacts';

/** Something of a workbook that whoever looks at it does not see, or sees otherwise than it is. */
export interface ConcealedFact extends SheetFact {
  readonly sheet: string;
  readonly text: LocalText;
}

/**
 * What is concealed: hidden rows, columns and sheets, names that look alike, formats, conditions,
 * colours and views that show another figure or none, merged cells, exchanged headings, figures
 * that nothing reads, results that were not calculated anew, figures that are not printed or only
 * said in notes, macros; and what the file's format did not let be looked at. Pure; nothing of what
 * the reading did not ask.
 */
export function concealedFacts(snapshot: Snapshot, { reports }: Pick<Book, 'reports'>): readonly ConcealedFact[] {
  const {
    sheets = [],
    hasMacros = false,
    hidesTabs = false,
    roundsAsShown = false,
    lettersNotLookedAt = false,
  } = snapshot;
  const withReport = new Set(reports.map(({ sheet }) => sheet));
  const hidden = sheets.flatMap(({ name, visibility }) => {
    if (visibility === 'visible') return [];
    const isReport = withReport.has(name);
    return [factOf(name, { kind: isReport ? `${visibility}Report` : visibility, cells: '', differs: isReport })];
  });
  return [
    ...(hasMacros ? [factOf('', { kind: 'macros', cells: '', differs: false })] : []),
    ...(lettersNotLookedAt && reports.length > 0
      ? [factOf('', { kind: 'lettersNotLookedAt', cells: '', differs: false })]
      : []),
    ...(hidesTabs ? [factOf('', { kind: 'tabs', cells: '', differs: false })] : []),
    ...(roundsAsShown ? [factOf('', { kind: 'precision', cells: '', differs: true })] : []),
    ...hidden,
    ...lookAlikes(sheets.map(({ name }) => name)),
    ...reports.flatMap((report) => sheetFacts(report).map((one) => factOf(report.sheet, one))),
    ...ownTables(snapshot, reports).flatMap((grid) =>
      cellFacts(grid, sealedTable(grid)).map((one) => factOf(grid.sheet, one)),
    ),
    ...formats(snapshot, reports),
    ...days(snapshot, reports),
  ];
}

function factOf(sheet: string, { kind, cells, differs }: SheetFact): ConcealedFact {
  return { kind, sheet, cells, differs, text: fillMessage(concealedWords[kind], { sheet, cells }) };
}

function sheetFacts(report: SheetReport): readonly SheetFact[] {
  const told = (kind: ConcealedKind, places: readonly Place[], differs: boolean): readonly SheetFact[] =>
    places.length === 0 ? [] : [{ kind, cells: gridAddresses(report.grid, places), differs }];
  const cells = figureCells(report);
  const found = figuresIn(report.grid, cells);
  return [
    ...lookFacts(report, found),
    ...told('heads', exchangedHeads(report), true),
    ...told('words', multipliedFigures(report, found), true),
    ...told('signers', exchangedSigners(report), true),
    ...told('stale', staleResults(report.grid, cells), true),
    ...told('uncoded', uncodedFigures(report), false),
  ];
}

/** Sheets whose names cannot be told apart by eye, each after the first. */
function lookAlikes(names: readonly string[]): readonly ConcealedFact[] {
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const look = lookOfName(name);
    const other = first.get(look);
    if (other === undefined) first.set(look, name);
    return other === undefined ? [] : [factOf(name, { kind: 'lookAlike', cells: other, differs: true })];
  });
}

/** Number formats of everything that is sealed, each kind of a sheet once. */
function formats(snapshot: Snapshot, reports: readonly SheetReport[]): readonly ConcealedFact[] {
  const tricky = trickyFormats({ snapshot, book: { reports }, cover: readCover(snapshot) });
  const kinds = new Map(tricky.map((one) => [`${one.trick}\t${one.sheet}`, one]));
  return [...kinds.values()].map(({ sheet, trick }) => {
    const same = tricky.filter((one) => one.sheet === sheet && one.trick === trick);
    return factOf(sheet, { kind: trick, cells: addressesOf(same), differs: true });
  });
}

/** Ledger, cover and explanations: what is sealed besides the province sheets. */
function ownTables(snapshot: Snapshot, reports: readonly SheetReport[]): readonly Grid[] {
  const own = new Set(submissionSheets(snapshot));
  const withReport = new Set(reports.map(({ sheet }) => sheet));
  return snapshot.grids.filter(
    (grid) => !withReport.has(grid.sheet) && (own.has(grid.sheet) || ledgerTable.find(grid) !== null),
  );
}

/** Days of the workbook's own sheets, where it counts them otherwise than usual. */
function days(snapshot: Snapshot, reports: readonly SheetReport[]): readonly ConcealedFact[] {
  if (snapshot.countsFrom1904 !== true) return [];
  return [...reports.map(({ grid }) => grid), ...ownTables(snapshot, reports)].flatMap((grid) => {
    const places = grid.values.flatMap((values, row) =>
      values.flatMap((value, column) =>
        typeof value === 'number' && formatTrick(grid.numberFormats[row]![column]!, value) === 'date'
          ? [{ row, column }]
          : [],
      ),
    );
    return places.length === 0
      ? []
      : [factOf(grid.sheet, { kind: 'days', cells: gridAddresses(grid, places), differs: true })];
  });
}
