import { atOnce } from '../../../src/figures/steps';
import { buildLiveSheet, isLiveSheet, type LiveSheet } from '../../../src/checks/live/liveSheet';
import { liveTexts } from '../../../src/checks/live/liveTexts';
import { showMarks } from '../../../src/excel/marks/marks';
import { setProtection } from '../../../src/excel/marks/protection';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { columns, type ColumnSymbol } from '../../../src/sheet/province/columns';
import type { CellValue } from '../../../src/sheet/grid/grid';
import { buildingLedgerSheet } from '../../../src/sheet/ledger/ledger';
import { buildProvinceSheet } from '../../../src/sheet/province/layout/layout';
import type { Book, SheetReport } from '../../../src/sheet/province/report';
import type { SheetLayout } from '../../../src/sheet/grid/sheetLayout';
import { catalogue, readGrids } from '../../checks/books';
import { randomBook } from '../../checks/live/randomBook';
import { differingVerdicts, engineVerdicts, sheetVerdicts } from '../../checks/live/verdictWords';
import { onHost } from '../../excel/onHost';
import { provinces } from '../../sheet/samples';
import { findLibreOffice } from './libreoffice';
import { opinionOf, type Opinion } from './opinion';
import { attribute, bare, inputRulesOf as inputs, partsOf, rulesOf } from './sheetParts';
import { laterDescribe } from '../../sampling';

const program = findLibreOffice();
if (program === null) console.warn('LibreOffice not found: its opinion on the sheet of live checks was not measured.');
const inputSymbols = columns.filter(({ content }) => content === 'input').map(({ symbol }) => symbol);
const measured = program === null ? it.skip : it;

interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly live: LiveSheet;
  readonly engine: ReadonlyMap<string, string>;
}

/** The layouts of a book that was read, typed values only. */
function layoutsOf({ reports, ledger }: Book): readonly SheetLayout[] {
  const figures = ledger.map(({ figure }) => figure);
  return [
    ...reports.map(provinceLayout),
    ...(figures.length > 0 ? [atOnce(buildingLedgerSheet(figures, { catalogue, provinces }))] : []),
  ];
}

function provinceLayout({ sheet, template, head, rows }: SheetReport): SheetLayout {
  const values = rows.flatMap(({ indicator, cells }): [string, Map<ColumnSymbol, CellValue>][] => {
    if (!indicator) return [];
    const typed = inputSymbols.flatMap((symbol): [ColumnSymbol, CellValue][] => {
      const cell = cells.get(symbol);
      return cell?.formula === null && cell.value !== '' ? [[symbol, cell.value]] : [];
    });
    return [[indicator.id, new Map(typed)]];
  });
  return buildProvinceSheet({
    template: template!,
    catalogue,
    province: head.province!,
    year: head.year!,
    status: head.status!,
    name: sheet,
    values: new Map(values),
  });
}

/**
 * A province's workbook as it goes out of the pane: filled, with the sheet of live checks, marked,
 * locked.
 */
async function madeInPane(seed: number): Promise<Made> {
  const { book: wanted } = randomBook(seed);
  const { host, session } = await onHost();
  await writeSheets(session, [], () => ({ create: layoutsOf(wanted), fill: [], show: null }));
  const book = readGrids(
    host.snapshot().grids,
    wanted.reports.map(({ template }) => template!),
  );
  const live = buildLiveSheet(book, catalogue)!;
  await writeSheets(session, [], () => ({ create: [live.layout], fill: [], show: null }));
  const [{ sheet, rows }] = book.reports as readonly [SheetReport];
  const addresses = rows.slice(0, 3).map(({ cells }) => cells.get('3')!.address);
  await showMarks(session, [
    { sheet, severity: 'error', addresses: addresses.slice(0, 1) },
    { sheet, severity: 'warning', addresses: addresses.slice(1) },
  ]);
  await setProtection(session, [sheet], true);
  host.deleteSheet('Sheet1');
  return { name: `sổ ${seed}`, bytes: await host.save(), live, engine: engineVerdicts(book) };
}

/** One page is what a file says by saying nothing. */
const pagesDown = (sheet: string): string => attribute(sheet, 'pageSetup', 'fitToHeight') ?? '1';

laterDescribe('a workbook with live checks, marks and locked formulas, opened and saved by LibreOffice,', () => {
  const seeds = [1, 5, 9];
  let made: readonly Made[] = [];
  let opinions: readonly Opinion[] = [];
  beforeAll(async () => {
    if (program === null) return;
    for (const seed of seeds) made = [...made, await madeInPane(seed)];
    opinions = await opinionOf(program, made);
  }, 120_000);

  measured('recalculates to the same values and to the engine’s verdicts', () => {
    let words = 0;
    for (const [index, { live, engine }] of made.entries()) {
      const { name, formulas, ours, differences, errors, theirs } = opinions[index]!;
      expect([name, differences, errors]).toEqual([name, [], []]);
      expect(formulas).toBe(ours);
      const grid = theirs.grids.find(isLiveSheet)!;
      expect(grid.sheet).toBe(liveTexts.sheet.vi);
      expect([name, differingVerdicts(engine, sheetVerdicts(live, grid))]).toEqual([name, []]);
      words += engine.size;
      console.log(`${name}: ${formulas} formulas equal, ${live.checks.length} verdicts, ${engine.size} not "Đúng"`);
    }
    expect(words).toBeGreaterThan(seeds.length);
  });

  measured('keeps attainment looks, marks, the rules of input cells and the lock', () => {
    for (const [index, { bytes }] of made.entries()) {
      const [ours, theirs] = [partsOf(bytes).sheets[0]!, partsOf(opinions[index]!.saved).sheets[0]!];
      const rules = rulesOf(ours).map(bare);
      expect(rules.filter((rule) => rule.includes('ChỉTiêu:lỗi'))).toHaveLength(1);
      expect(rules.filter((rule) => rule.includes('ChỉTiêu:cảnhbáo'))).toHaveLength(1);
      expect(rules.length).toBeGreaterThan(2);
      expect(rulesOf(theirs).map(bare).sort()).toEqual([...rules].sort());
      expect(inputs(ours).length).toBeGreaterThan(0);
      expect(inputs(theirs)).toEqual(inputs(ours));
      for (const name of ['errorTitle', 'error', 'errorStyle'])
        expect([name, attribute(theirs, 'dataValidation', name)]).toEqual([
          name,
          attribute(ours, 'dataValidation', name) ?? (name === 'errorStyle' ? 'stop' : undefined),
        ]);
      for (const xml of [ours, theirs]) expect(attribute(xml, 'sheetProtection', 'sheet')).toMatch(/^(1|true)$/);
    }
  });

  measured('keeps the printed page: A4 across, as wide as the paper, heads repeated, pages numbered', () => {
    for (const [index, { bytes }] of made.entries()) {
      const ours = partsOf(bytes);
      // As many pages down as it needs, or one less, so that signatures stay with rows.
      const down = pagesDown(ours.sheets[0]!);
      expect(down).toMatch(/^(999|[1-9])$/);
      for (const { book, sheets } of [ours, partsOf(opinions[index]!.saved)]) {
        expect(attribute(sheets[0]!, 'pageSetup', 'paperSize')).toBe('9');
        expect(attribute(sheets[0]!, 'pageSetup', 'orientation')).toBe('landscape');
        expect(pagesDown(sheets[0]!)).toBe(down);
        expect(sheets[0]).toMatch(/<oddFooter>[^<]*&amp;P/);
        expect(book).toMatch(/_xlnm\.Print_Titles"[^>]*>[^<]*\$6:\$7</);
      }
    }
  });
});
