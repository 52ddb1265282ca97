import { selectCell } from '../../../src/excel/door/select';
import { createExcelSession, type ExcelSession } from '../../../src/excel/door/session';
import { watchWorkbook } from '../../../src/excel/door/watch';
import { setLocks } from '../../../src/excel/marks/lockSheets';
import { countMarks, showMarks, type Mark } from '../../../src/excel/marks/marks';
import { setProtection } from '../../../src/excel/marks/protection';
import { FollowedReading } from '../../../src/excel/read/followedReading';
import { readState, readWorkbook } from '../../../src/excel/read/readSnapshot';
import { lastFinished, takeFinishedBack } from '../../../src/excel/undo/finished';
import { settleUnfinished } from '../../../src/excel/undo/settle';
import { planLive, removeLiveSheets } from '../../../src/excel/write/liveSheets';
import { putInputRule } from '../../../src/excel/write/draw/putInputRule';
import { repairCells } from '../../../src/excel/write/repairCells';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { readBook } from '../../../src/sheet/readBook';
import { layoutBook } from '../../../src/xlsx/edit/layoutBook';
import type { Host } from '../../../src/workbench/host/host';
import { onHost, profile } from '../onHost';
import { fillPlan, lists } from '../sampleFill';
import { laterTest } from '../../sampling';

/** A request and an answer of Excel on the web may have 5 MB; we stay below 4. */
const perTrip = 4_000_000;
const webLimit = 5_000_000;
/** What an edit may cost to be seen. */
const perEdit = 100_000;

const names = Array.from({ length: 34 }, (_, at) => `Tỉnh ${at + 1}`);
const marks: readonly Mark[] = names.flatMap((sheet) => [
  { sheet, severity: 'error', addresses: ['G10'] },
  { sheet, severity: 'warning', addresses: ['E12', 'F14:F16', 'K20'] },
]);
const open = names.map((sheet) => ({ sheet, cells: [{ row: 9, column: 6 }] }));
const [first, last] = [names[0]!, names.at(-1)!];
const [layout] = fillPlan({ grids: [] }).layouts;
const form = (name: string) => ({ ...layout!, name });

/** What operations speak to. */
interface Desk {
  readonly host: Host;
  readonly session: ExcelSession;
  readonly reading: FollowedReading;
}

interface Operation {
  readonly name: string;
  /** What happens before, which is not counted. */
  readonly before?: (desk: Desk) => unknown;
  readonly run: (desk: Desk) => Promise<unknown>;
  /** Round trips beside those that the payload needs. */
  readonly trips: number;
  /** Bytes both ways; without it only the limits of a request hold. */
  readonly bytes?: number;
}

const takeBack = ({ session }: Desk): Promise<unknown> => takeFinishedBack(session, lastFinished(session)!);
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** In this order, each on what the one before has left. */
const operations: readonly Operation[] = [
  {
    name: 'two sheets made and filled',
    run: ({ session }) => writeSheets(session, [], () => ({ create: [first, last].map(form), fill: [], show: null })),
    trips: 2,
  },
  { name: 'looked for an interrupted write', run: ({ session }) => settleUnfinished(session), trips: 1, bytes: 10_000 },
  { name: 'everything read', run: ({ session }) => readWorkbook(session), trips: 1 },
  {
    name: 'followed from now on',
    run: ({ session, reading }) => watchWorkbook(session, (hint) => reading.noticed(hint)),
    trips: 1,
    bytes: 10_000,
  },
  { name: 'first reading of the followed', run: ({ session, reading }) => reading.read(session), trips: 1 },
  {
    name: 'an edit read',
    before: ({ host }) => host.enter(last, 9, 6, '4000'),
    run: ({ session, reading }) => reading.read(session),
    trips: 1,
    bytes: perEdit,
  },
  {
    name: 'an edit read that another sheet follows',
    before: async ({ host, session, reading }) => {
      host.enter(last, 9, 5, `='${first}'!G10*2`);
      await delivered();
      await reading.read(session);
      host.enter(first, 9, 6, '4321');
    },
    run: ({ session, reading }) => reading.read(session),
    trips: 1,
    bytes: perEdit,
  },
  { name: 'a cell shown', run: ({ session }) => selectCell(session, last, 'G10'), trips: 1, bytes: 10_000 },
  {
    name: 'a cell repaired',
    run: ({ session }) => {
      const place = { sheet: first, address: 'G10', row: 'TH.02', column: '3' };
      const found = { value: 4321, formula: null };
      return repairCells(session, [{ ...place, found, put: { value: 3738 }, numberFormat: null }]);
    },
    trips: 2,
    bytes: 200_000,
  },
  { name: 'the repair taken back', run: takeBack, trips: 2 },
  {
    name: 'an input rule put back',
    // A paste takes the rule away.
    before: ({ host }) => host.copyCells(names[5]!, 'A1', first, 'G10'),
    run: ({ session }) =>
      putInputRule(session, { sheet: first, areas: [{ row: 9, column: 6, rows: 1, columns: 1 }] } as never),
    trips: 2,
    bytes: 100_000,
  },
  { name: 'cells marked on 34 sheets', run: ({ session }) => showMarks(session, marks), trips: 5, bytes: 2_000_000 },
  { name: 'marks counted', run: ({ session }) => countMarks(session), trips: 4, bytes: 2_000_000 },
  { name: 'marks taken away', run: ({ session }) => showMarks(session, []), trips: 5, bytes: 2_000_000 },
  { name: '34 sheets locked', run: ({ session }) => setProtection(session, names, true), trips: 2, bytes: 100_000 },
  { name: '34 sheets opened', run: ({ session }) => setProtection(session, names, false), trips: 2, bytes: 100_000 },
  {
    name: '34 sheets locked for the seal',
    run: ({ session }) => setLocks(session, names, open, true),
    trips: 3,
    bytes: 200_000,
  },
  {
    name: '34 sheets opened again',
    run: ({ session }) => setLocks(session, names, open, false),
    trips: 3,
    bytes: 200_000,
  },
  {
    name: 'live checks made',
    run: ({ host, session }) => {
      const grids = host.snapshot().grids.filter(({ sheet }) => sheet === first || sheet === last);
      const book = readBook({ grids }, lists);
      return writeSheets(session, [], (state) => planLive(state, book, lists.catalogue));
    },
    trips: 2,
  },
  { name: 'live checks removed', run: ({ session }) => removeLiveSheets(session), trips: 2 },
  { name: 'one sheet read for a write', run: ({ session }) => readState(session, [first]), trips: 1, bytes: perEdit },
];

interface Measured {
  readonly trips: number;
  readonly sent: number;
  readonly answered: number;
  readonly largest: number;
}

async function measure(desk: Desk, { before, run }: Operation): Promise<Measured> {
  await before?.(desk);
  await delivered();
  const from = desk.host.payloadSizes.length;
  await run(desk);
  const sizes = desk.host.payloadSizes.slice(from);
  const sum = (of: readonly number[]): number => of.reduce((total, size) => total + size, 0);
  const [sent, answered] = [sizes.map(({ request }) => request), sizes.map(({ response }) => response)];
  return {
    trips: sizes.length,
    sent: sum(sent),
    answered: sum(answered),
    largest: Math.max(0, ...sent, ...answered),
  };
}

const table: string[] = [];
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);

describe(`round trips and payload in ${profile.name}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    // Most come by file, which is quick; how much 34 cost to be made stands in roundTrips.
    const others = names.filter((name) => name !== first && name !== last);
    const { host } = await onHost(await layoutBook(others.map(form)));
    desk = { host, session: createExcelSession(), reading: new FollowedReading() };
  });

  laterTest.each(operations.map((operation) => [operation.name, operation] as const))('%s', async (name, operation) => {
    const { trips, sent, answered, largest } = await measure(desk, operation);
    table.push(`${profile.name} | ${name} | ${trips} | ${kilobytes(sent)} | ${kilobytes(answered)}`);
    const payload = sent + answered;
    const { bytes } = operation;
    expect(trips).toBeGreaterThan(0);
    // Small operations need no round trip for their payload.
    const needed = bytes === undefined ? Math.ceil(payload / perTrip) : 0;
    expect(trips).toBeLessThanOrEqual(operation.trips + needed);
    expect(payload).toBeLessThanOrEqual(bytes ?? Infinity);
    expect(largest).toBeLessThan(webLimit);
  });
});

afterAll(() => {
  console.log(['profile | operation | round trips | KB sent | KB answered', ...table].join('\n'));
});
