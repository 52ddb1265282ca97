import type { CellWrite } from '../../src/sheet/cellWrite';
import { parseAddress } from '../../src/sheet/address';
import { findProvince } from '../../src/indicators/provinces';
import { findSourceReport } from '../../src/figures/sourceReports';
import { planFill, writePlan, type Written } from '../../src/taskpane/prepare/plan';
import type { ExcelSession } from '../../src/excel/session';
import { takeBack } from '../../src/excel/takeBack';
import { showMarks, type Mark } from '../../src/excel/marks';
import { setProtection } from '../../src/excel/protection';
import { tools } from '../../src/taskpane/marks/tools';
import { messages } from '../../src/taskpane/messages/catalogue';
import { sayIn } from '../../src/taskpane/messages/say';
import { writeSheets } from '../../src/excel/writeSheets';
import { tryAllFaults, type Combination, type Operation } from './faultMatrix';
import { guardsOf, waysToFail } from './faults';
import { onHost } from './onHost';
import { fillPlan, shortForm } from './sampleFill';

const sheet = 'Thanh Hóa 2018';

/** A workbook with one sheet of the department's own. */
async function ownBook(): Promise<Uint8Array> {
  const { host } = await onHost();
  host.enter('Sheet1', 0, 0, 'Ghi chú của phòng');
  host.enter('Sheet1', 1, 0, '2890000');
  return host.save();
}

/** The blank form of Thanh Hóa 2018 with a few numbers typed in, beside the department's own sheet. */
async function begunBook(): Promise<Uint8Array> {
  const { host, session } = await onHost(await ownBook());
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true, shortForm);
  await writeSheets(session, [], () => ({ create: layouts, fill: [], show: null }));
  host.enter(sheet, 9, 6, '4000');
  host.enter(sheet, 9, 4, '3300');
  host.enter(sheet, 11, 4, '77');
  return host.save();
}

const write = (address: string, value: CellWrite['value'], replaces?: CellWrite['value']): CellWrite => ({
  sheet,
  address,
  ...parseAddress(address)!,
  value,
  numberFormat: null,
  ...(replaces === undefined ? {} : { replaces }),
});

/** Filling as the pane does it: read, plan, look again, write. */
async function fill(session: ExcelSession): Promise<Written> {
  const province = findProvince(2018, 'Thanh Hóa')!;
  const source = findSourceReport(province, 2018);
  const planned = await planFill(session, { province, year: 2018, form: shortForm, status: 'estimate', source });
  return writePlan(session, planned, { signal: new AbortController().signal, onSending: () => undefined });
}

const operations: readonly Operation[] = [
  {
    name: 'create and fill',
    doing: 'write',
    book: ownBook,
    touched: 'Sheet1',
    editable: { sheet, address: 'G10' },
    run: fill,
  },
  {
    name: 'fill again',
    doing: 'write',
    book: begunBook,
    touched: sheet,
    editable: { sheet, address: 'F10' },
    run: fill,
  },
  {
    name: 'write over chosen cells',
    doing: 'write',
    book: begunBook,
    touched: sheet,
    editable: { sheet, address: 'G10' },
    run: (session) =>
      writeSheets(session, [sheet], () => ({
        create: [],
        fill: [write('G10', 3738, 4000), write('E10', 3224, 3300), write('E14', 12)],
        show: null,
      })),
  },
  {
    name: 'take a new sheet back',
    doing: 'back',
    book: ownBook,
    touched: 'Sheet1',
    editable: { sheet, address: 'G10' },
    arrange: fill,
    run: (session, arranged) => takeBack(session, (arranged as Written).written),
  },
  {
    name: 'take a fill back',
    doing: 'back',
    book: begunBook,
    touched: sheet,
    editable: { sheet, address: 'F10' },
    arrange: fill,
    run: (session, arranged) => takeBack(session, (arranged as Written).written),
  },
];

const say = sayIn('vi', messages);
const marks: readonly Mark[] = [
  { sheet, severity: 'error', addresses: ['G10', 'E14'] },
  { sheet: 'Sheet1', severity: 'warning', addresses: ['A2'] },
];
const others: readonly Mark[] = [{ sheet, severity: 'info', addresses: ['E10', 'E11', 'E12'] }];

const besides: readonly Operation[] = [
  {
    name: 'mark',
    doing: 'write',
    book: begunBook,
    touched: sheet,
    beyond: guardsOf,
    arrange: (session) => showMarks(session, others),
    run: (session) => showMarks(session, marks),
  },
  {
    name: 'clear the marks',
    doing: 'write',
    book: begunBook,
    touched: sheet,
    beyond: guardsOf,
    arrange: (session) => showMarks(session, marks),
    run: (session) => showMarks(session, []),
  },
  {
    name: 'make the sheet of live checks',
    doing: 'write',
    book: begunBook,
    touched: sheet,
    beyond: guardsOf,
    run: (session) => tools.makeLive(session, say),
  },
  {
    name: 'remove the sheet of live checks',
    doing: 'write',
    book: begunBook,
    touched: sheet,
    beyond: guardsOf,
    arrange: (session) => tools.makeLive(session, say),
    run: (session) => tools.removeLive(session, say),
  },
  {
    name: 'lock formulas',
    doing: 'write',
    book: begunBook,
    touched: sheet,
    beyond: guardsOf,
    run: (session) => setProtection(session, [sheet, 'Sheet1'], true),
  },
  {
    name: 'unlock formulas',
    doing: 'write',
    book: begunBook,
    touched: sheet,
    beyond: guardsOf,
    arrange: (session) => setProtection(session, [sheet, 'Sheet1'], true),
    run: (session) => setProtection(session, [sheet, 'Sheet1'], false),
  },
];

describe('the fault matrix', () => {
  const all: Combination[] = [];

  it.each([...operations, ...besides].map((operation) => [operation.name, operation] as const))(
    '%s: whatever fails, the workbook is as before or the operation complete',
    async (_, operation) => {
      const combinations = await tryAllFaults(operation, waysToFail(operation.touched));
      all.push(...combinations);
      expect(combinations.filter(({ outcome }) => outcome === 'lost')).toEqual([]);
      expect(combinations.length).toBeGreaterThanOrEqual(16);
    },
    180_000,
  );

  afterAll(() => {
    const count = (outcome: Combination['outcome']): number => all.filter((one) => one.outcome === outcome).length;
    console.log(
      `Fault matrix: ${all.length} combinations of operation, request and fault; ` +
        `${count('as before')} left the workbook as before, ${count('complete')} complete; losses: ${count('lost')}.`,
    );
  });
});
