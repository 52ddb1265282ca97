import type { RepairWrite } from '../../../src/checks/finding';
import { findSourceReport } from '../../../src/figures/sourceReports';
import { findProvince } from '../../../src/indicators/provinces/provinces';
import { doAgain, lastFinished, lastUndone, takeFinishedBack } from '../../../src/excel/undo/finished';
import { showMarks, type Mark } from '../../../src/excel/marks/marks';
import { writeLayers } from '../../../src/excel/write/nationalBook';
import { setProtection } from '../../../src/excel/marks/protection';
import { putInputRule } from '../../../src/excel/write/draw/putInputRule';
import { readWorkbook } from '../../../src/excel/read/readSnapshot';
import { repairCells } from '../../../src/excel/write/repairCells';
import { selectCell } from '../../../src/excel/door/select';
import type { ExcelSession } from '../../../src/excel/door/session';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { parseAddress } from '../../../src/sheet/grid/address';
import { addressOf } from '../../../src/sheet/grid/rectangles';
import type { CellWrite } from '../../../src/sheet/grid/cellWrite';
import { planMark } from '../../../src/sheet/entry/markEntry';
import { readBook } from '../../../src/sheet/readBook';
import { readCover } from '../../../src/submission/cover/readCover';
import { verifySeal } from '../../../src/submission/seal/verify';
import { buildFormSheet } from '../../../src/sheet/formSheet/buildFormSheet';
import type { LayoutCell, SheetLayout } from '../../../src/sheet/grid/sheetLayout';
import { enterInSelection } from '../../../src/taskpane/entry/enterInSelection';
import { PreviewOutdated } from '../../../src/taskpane/failures';
import { writeFormSheet } from '../../../src/taskpane/forms/writeFormSheet';
import { tools } from '../../../src/taskpane/marks/tools';
import { planFill, writePlan, type Wanted, type Written } from '../../../src/taskpane/prepare/plan';
import { judge, readSubmit } from '../../../src/taskpane/submit/readSubmit';
import { lock, unlock, writeExplanation, writeSeal, writeSignatures } from '../../../src/taskpane/submit/writeSubmit';
import { Host } from '../../../src/workbench/host/host';
import type { Operation } from './faultMatrix';
import { guardsOf } from './faults';
import { useDeskWorker } from '../../taskpane/deskWorker';
import { onHost } from '../onHost';
import { fillPlan, lists, shortForm } from '../sampleFill';

useDeskWorker();

const sheet = 'Thanh Hóa 2018';

/** A workbook with one sheet of the department's own. */
async function ownBook(): Promise<Uint8Array> {
  const { host } = await onHost();
  host.enter('Sheet1', 0, 0, 'Ghi chú của phòng');
  host.enter('Sheet1', 1, 0, '2890000');
  return host.save();
}

/**
 * The blank form of Thanh Hóa 2018 with a few numbers typed in, beside the department's own sheet.
 */
async function begunBook(): Promise<Uint8Array> {
  const { host, session } = await onHost(await ownBook());
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true, shortForm);
  await writeSheets(session, [], () => ({ create: layouts, fill: [], show: null }));
  host.enter(sheet, 9, 6, '4000');
  host.enter(sheet, 9, 4, '3300');
  host.enter(sheet, 11, 4, '77');
  return host.save();
}

/** What a paste has taken the input rule from. */
const lost = [
  { row: 9, column: 6, rows: 2, columns: 1 },
  { row: 13, column: 4, rows: 1, columns: 1 },
];

async function pastedBook(): Promise<Uint8Array> {
  const host = await Host.open(await begunBook());
  for (const area of lost) host.copyCells('Sheet1', 'A2', sheet, addressOf(area));
  return host.save();
}

/** The cells with an input rule, sheet by sheet. */
function rulesOf(host: Host): string {
  const { grids } = host.snapshot();
  return grids.map((grid) => `${grid.sheet}: ${grid.inputRules!.map(addressOf).join(', ')}`).join('\n');
}

/**
 * A workbook that carries its own short form and a filled sheet of it, so that it may be sealed.
 */
async function ownFormBook(edit: (enter: (address: string, text: string) => void) => void): Promise<Uint8Array> {
  const { host, session } = await onHost(await ownBook());
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true, shortForm);
  const form = buildFormSheet(shortForm, lists.catalogue, 'Mẫu TH-NAM');
  await writeSheets(session, [], () => ({ create: [...layouts, form], fill: [], show: null }));
  edit((address, text) => {
    const { row, column } = parseAddress(address)!;
    host.enter(sheet, row, column, text);
  });
  return host.save();
}

const sealableBook = (): Promise<Uint8Array> =>
  ownFormBook((enter) => {
    enter('G9', '…');
    enter('G10', '3738');
    enter('E10', '3224');
  });

/** Plans that nobody would make: warnings. */
const warnedBook = (): Promise<Uint8Array> =>
  ownFormBook((enter) => {
    enter('G10', '3738');
    enter('E10', '3224');
    enter('F10', '355');
    enter('K10', '300');
  });

const write = (address: string, value: CellWrite['value'], replaces?: CellWrite['value']): CellWrite => ({
  sheet,
  address,
  ...parseAddress(address)!,
  value,
  numberFormat: null,
  ...(replaces === undefined ? {} : { replaces }),
});

/** Filling as the pane does it: read, plan, look again, write. */
async function fill(session: ExcelSession, change: Partial<Wanted> = {}): Promise<Written> {
  const province = findProvince(2018, 'Thanh Hóa')!;
  const source = findSourceReport(province, 2018);
  const wanted = { province, year: 2018, form: shortForm, status: 'estimate' as const, source, ...change };
  const planned = await planFill(session, wanted);
  return writePlan(session, planned, { signal: new AbortController().signal, onSending: () => undefined });
}

const repair: readonly RepairWrite[] = [
  { address: 'G10', found: 4000, put: { value: 3738 } },
  { address: 'E10', found: 3300, put: { value: 3224 } },
  { address: 'E14', found: '', put: { formula: '=E10/E12' } },
].map(({ address, found, put }) => ({
  sheet,
  address,
  row: 'TH.02',
  column: '3',
  found: { value: found, formula: null },
  put: put as RepairWrite['put'],
  numberFormat: null,
}));

const marks: readonly Mark[] = [
  { sheet, severity: 'error', addresses: ['G10', 'E14'] },
  { sheet: 'Sheet1', severity: 'warning', addresses: ['A2'] },
];
const others: readonly Mark[] = [{ sheet, severity: 'info', addresses: ['E10', 'E11', 'E12'] }];

/** The first warning that waits for an explanation, explained. */
async function explain(session: ExcelSession): Promise<void> {
  const { unexplained } = await judge('standing', null, await readWorkbook(session));
  const words = { reason: 'estimate', text: '=Số ước', by: 'Lê Thị Hạnh', at: '2018-11-20' } as const;
  await writeExplanation(session, [unexplained[0]!.fingerprint], words);
}

const sign = (session: ExcelSession, name = 'Nguyễn Văn Bình'): Promise<void> =>
  writeSignatures(session, [{ role: 'head', name, date: '2018-11-25' }]);
const seal = (session: ExcelSession): Promise<void> =>
  writeSeal(session, 'Nguyễn Văn Bình', '2018-11-25T08:30:00+07:00');
/**
 * Whether a seal was taken whole, instead of its code and the copy of what it was taken from. A
 * sheet that is renamed once the seal has read it breaks the seal, as it would a moment later.
 */
function sealTaken(cells: ReadonlyMap<string, string>, host: Host): ReadonlyMap<string, string> {
  const snapshot = host.snapshot();
  const { copy } = verifySeal(snapshot, readBook(snapshot, lists));
  const codes = (['shortSeal', 'seal'] as const).map((id) => readCover(snapshot)?.fields.get(id)?.position);
  const coded = new Set(codes.map((at) => `Bìa!R${at?.row}C${at?.column}`));
  const hasCopy = snapshot.grids.some(({ sheet: name }) => name === 'Bản niêm phong');
  return new Map([
    ...[...cells].filter(([place]) => !coded.has(place) && !place.startsWith('Bản niêm phong!')),
    ['seal', `copy ${copy}, ${hasCopy ? 'with' : 'without'} its sheet`],
  ]);
}

const lockAll = async (session: ExcelSession): Promise<void> => lock(session, await readSubmit(session));

/** Two province sheets and a roll-up that reads them. */
async function national(session: ExcelSession): Promise<void> {
  const below = ['Thanh Hóa', 'Nghệ An'].map(
    (name) => fillPlan({ grids: [] }, name, 2018, true, shortForm).layouts[0]!,
  );
  const cell = (row: number, content: LayoutCell['content']): LayoutCell => ({
    row,
    column: 0,
    content,
    look: 'text',
    numberFormat: null,
    unlocked: false,
  });
  const sum = below.map(({ name }) => `'${name}'!G10`).join('+');
  const above: SheetLayout = {
    ...below[0]!,
    name: 'Tổng hợp',
    cells: [cell(0, { value: 'Cả nước' }), cell(1, { formula: `=${sum}` })],
    merges: [],
    conditionals: [],
  };
  await writeLayers(session, { below, above: [above] });
}

const onBegun = { book: begunBook, touched: sheet, doing: 'write' } as const;
const onOwn = { book: ownBook, touched: 'Sheet1', doing: 'write' } as const;
const onSealable = { book: sealableBook, touched: sheet, doing: 'write' } as const;

/** Every operation of the pane that changes the workbook. */
export const writing: readonly Operation[] = [
  { ...onOwn, name: 'create and fill', editable: { sheet, address: 'G10' }, run: (session) => fill(session) },
  { ...onBegun, name: 'fill again', editable: { sheet, address: 'F10' }, run: (session) => fill(session) },
  {
    ...onBegun,
    name: 'fill from a report text',
    editable: { sheet, address: 'F10' },
    run: (session) => fill(session, { sourceOnly: true }),
  },
  {
    ...onBegun,
    name: 'write over chosen cells',
    editable: { sheet, address: 'G10' },
    run: (session) =>
      writeSheets(session, [sheet], () => ({
        create: [],
        fill: [write('G10', 3738, 4000), write('E10', 3224, 3300), write('E14', 12)],
        show: null,
      })),
  },
  {
    ...onBegun,
    name: 'repair',
    editable: { sheet, address: 'G10' },
    run: async (session) => {
      const changed = await repairCells(session, repair);
      // The pane has a sentence for it: the cells hold something else by now.
      if (changed.length > 0) throw new Error('changed', { cause: new PreviewOutdated() });
    },
  },
  {
    ...onBegun,
    name: 'put the input rule back',
    book: pastedBook,
    beyond: rulesOf,
    run: async (session) => {
      const done = await putInputRule(session, { kind: 'inputRule', sheet, areas: lost });
      if (!done) throw new Error('changed', { cause: new PreviewOutdated() });
    },
  },
  {
    ...onBegun,
    name: 'enter marks in the selection',
    editable: { sheet, address: 'F11' },
    arrange: (session) => selectCell(session, sheet, 'F10:F12'),
    run: (session) => enterInSelection(session, (book, area) => planMark(book, area, '…')),
  },
  { ...onOwn, name: 'national book', editable: { sheet, address: 'G10' }, run: national },
  { ...onOwn, name: 'form as a sheet', run: (session) => writeFormSheet(session, shortForm, lists.catalogue) },
  { ...onBegun, name: 'explain', book: warnedBook, run: explain },
  { ...onSealable, name: 'sign', touched: 'Sheet1', run: (session) => sign(session) },
  {
    ...onSealable,
    name: 'sign again',
    touched: 'Bìa',
    arrange: (session) => sign(session, 'Lê Thị Hạnh'),
    run: (session) => sign(session),
  },
  {
    ...onSealable,
    name: 'seal',
    touched: 'Sheet1',
    compared: sealTaken,
    arrange: (session) => sign(session),
    run: seal,
  },
  { ...onSealable, name: 'lock all', beyond: guardsOf, run: lockAll },
  {
    ...onSealable,
    name: 'unlock all',
    beyond: guardsOf,
    arrange: lockAll,
    run: async (session) => unlock(session, await readSubmit(session)),
  },
  {
    ...onBegun,
    name: 'mark',
    beyond: guardsOf,
    arrange: (session) => showMarks(session, others),
    run: (session) => showMarks(session, marks),
  },
  {
    ...onBegun,
    name: 'clear the marks',
    beyond: guardsOf,
    arrange: (session) => showMarks(session, marks),
    run: (session) => showMarks(session, []),
  },
  { ...onBegun, name: 'sheet of live checks', beyond: guardsOf, run: (session) => tools.makeLive(session, []) },
  {
    ...onBegun,
    name: 'sheet of live checks again',
    beyond: guardsOf,
    replacesDerived: true,
    arrange: (session) => tools.makeLive(session, []),
    run: (session) => tools.makeLive(session, []),
  },
  {
    ...onBegun,
    name: 'remove the sheet of live checks',
    beyond: guardsOf,
    isFinal: true,
    arrange: (session) => tools.makeLive(session, []),
    run: (session) => tools.removeLive(session),
  },
  {
    ...onBegun,
    name: 'lock formulas',
    beyond: guardsOf,
    run: (session) => setProtection(session, [sheet, 'Sheet1'], true),
  },
  {
    ...onBegun,
    name: 'unlock formulas',
    beyond: guardsOf,
    arrange: (session) => setProtection(session, [sheet, 'Sheet1'], true),
    run: (session) => setProtection(session, [sheet, 'Sheet1'], false),
  },
];

/** Taking back each of them, but for those that are made again with a button of their own. */
export const takingBack: readonly Operation[] = writing
  .filter(({ isFinal }) => !isFinal)
  .map((operation) => ({
    ...operation,
    name: `take back: ${operation.name}`,
    doing: 'back',
    arrange: async (session) => {
      await operation.run(session, await operation.arrange?.(session));
      return lastFinished(session);
    },
    run: (session, arranged) => takeFinishedBack(session, arranged as NonNullable<ReturnType<typeof lastFinished>>),
  }));

/** Doing again what was taken back, of each kind one. */
const again = ['create and fill', 'fill again', 'put the input rule back', 'lock all', 'mark'];
export const doingAgain: readonly Operation[] = takingBack
  .filter(({ name }) => again.includes(name.replace('take back: ', '')))
  .map((operation) => ({
    ...operation,
    name: operation.name.replace('take back', 'do again'),
    doing: 'again',
    arrange: async (session) => {
      await operation.run(session, await operation.arrange?.(session));
      return lastUndone(session);
    },
    run: (session, arranged) => doAgain(session, arranged as NonNullable<ReturnType<typeof lastUndone>>),
  }));
