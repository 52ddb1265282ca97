import { doAgain, lastFinished, lastUndone, takeFinishedBack } from '../../../src/excel/undo/finished';
import { setLocks } from '../../../src/excel/marks/lockSheets';
import { showMarks } from '../../../src/excel/marks/marks';
import { setProtection } from '../../../src/excel/marks/protection';
import { removeOwnSheets } from '../../../src/excel/write/removeSheet';
import { createExcelSession, type ExcelSession } from '../../../src/excel/door/session';
import { settleUnfinished } from '../../../src/excel/undo/settle';
import { isExcelSupported } from '../../../src/excel/door/support';
import { writeSheets, type WriteResult } from '../../../src/excel/write/writeSheets';
import type { ExcelFailure, FailureReason } from '../../../src/excel/door/excelFailure';
import { parseAddress } from '../../../src/sheet/grid/address';
import { canRetry, failureOf, happened } from '../../../src/taskpane/failures';
import { messages } from '../../../src/taskpane/messages/catalogue';
import { sayIn } from '../../../src/taskpane/messages/say';
import type { Fault } from '../../../src/workbench/host/request/fault';
import { Host } from '../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import type { ModelSheet } from '../../../src/xlsx/edit/model';
import { contentsOf, protectByHand, protectStructureByHand, unprotectByHand } from './faults';
import { onHost, type OnHost } from '../onHost';
import { fillPlan, shortForm } from '../sampleFill';

const sheet = 'Thanh Hóa 2018';

/** The short form, blank, with one number typed in. */
async function form(): Promise<OnHost> {
  const book = await onHost();
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true, shortForm);
  await writeSheets(book.session, [], () => ({ create: layouts.slice(0, 1), fill: [], show: null }));
  book.host.enter(sheet, 9, 4, '3300');
  return { ...book, session: createExcelSession({ timeLimit: 200 }) };
}

/** Fills three cells and makes a sheet. */
function work(session: ExcelSession, name = sheet): Promise<WriteResult> {
  const extra = { ...fillPlan({ grids: [] }, 'Nghệ An', 2018, true, shortForm).layouts[0]! };
  const fill = (['G10', 'G12', 'F10'] as const).map((address, index) => ({
    sheet: name,
    address,
    ...parseAddress(address)!,
    value: 100 + index,
    numberFormat: null,
  }));
  return writeSheets(session, [name], () => ({ create: [extra], fill, show: null }));
}

const failing = async (attempt: Promise<unknown>): Promise<ExcelFailure> =>
  attempt.then(
    () => Promise.reject(new Error('nothing failed')),
    (failure: unknown) => failure as ExcelFailure,
  );

/** What a person reads, in both languages: what happened, why, what to do. */
function expectSentences(failure: ExcelFailure): void {
  const told = failureOf('write', failure);
  for (const language of ['vi', 'en'] as const) {
    const say = sayIn(language, messages);
    const sentences = [say(happened(told)), say(`failure.${told.cause}.why`), say(`failure.${told.cause}.do`)];
    for (const sentence of sentences) expect(sentence.length).toBeGreaterThan(10);
  }
}

interface NamedFault {
  readonly reason: FailureReason;
  /** Done just before the request that writes. */
  readonly strike: (host: Host) => Fault | undefined;
  /** What the sentence asks a person to do. */
  readonly recover?: (host: Host) => void;
  /** What the sheet is called after it. */
  readonly named?: string;
}

const faults: Readonly<Record<string, NamedFault>> = {
  'cell-edit mode': { reason: 'cellEditMode', strike: () => 'InvalidOperationInCellEditMode' },
  'a sheet that is protected': {
    reason: 'protectedSheet',
    strike: (host) => {
      protectByHand(host, sheet);
      return undefined;
    },
    recover: (host) => {
      (host as unknown as { sheet(name: string): { unprotect(): void } }).sheet(sheet).unprotect();
    },
  },
  'a workbook that is protected': {
    reason: 'protectedWorkbook',
    strike: (host) => {
      protectStructureByHand(host);
      return undefined;
    },
    recover: unprotectByHand,
  },
  'a sheet that is renamed': {
    reason: 'sheetGone',
    strike: (host) => {
      host.renameSheet(sheet, 'Đổi tên');
      return undefined;
    },
    named: 'Đổi tên',
  },
  'a sheet of that name that appears': {
    reason: 'sheetExists',
    strike: (host) => {
      host.addSheet('Nghệ An 2018');
      return undefined;
    },
    recover: (host) => {
      host.deleteSheet('Nghệ An 2018');
    },
  },
  'another workbook in front': {
    reason: 'otherWorkbook',
    strike: (host) => {
      host.inFront = false;
      return undefined;
    },
    recover: (host) => {
      host.inFront = true;
    },
  },
  'a request too large': { reason: 'tooLarge', strike: () => 'RequestPayloadSizeLimitExceeded' },
  'an answer too large, after all was done': {
    reason: 'tooLarge',
    strike: () => ({ halfway: 'ResponsePayloadSizeLimitExceeded' }),
  },
  'a batch that fails half-way': { reason: 'other', strike: () => ({ halfway: 'GeneralException' }) },
  'a member that this Excel lacks': { reason: 'notSupported', strike: () => 'ApiNotFound' },
  'an edit of a co-author that Excel puts first': { reason: 'conflict', strike: () => 'Conflict' },
};

describe('each fault of the host has its sentence and its recovery', () => {
  it.each(Object.entries(faults))('%s', async (_, { reason, strike, recover, named = sheet }) => {
    const { host, session } = await form();
    const before = contentsOf(host.snapshot());
    const writes = host.requestCount + 2;
    host.beforeRequest = (number) => (number === writes ? strike(host) : undefined);
    const failure = await failing(work(session));
    host.beforeRequest = null;
    expect(failure.reason).toBe(reason);
    expect(failure.isOpen).toBe(false);
    expectSentences(failure);
    recover?.(host);
    await settleUnfinished(session);
    const renamed = new Map([...before].map(([at, content]) => [at.replace(`${sheet}!`, `${named}!`), content]));
    expect(contentsOf(host.snapshot())).toEqual(renamed);
    const { filled, created } = await work(session, named);
    expect([filled.length, created]).toEqual([3, ['Nghệ An 2018']]);
  });

  it('a host that never answers: nobody knows, and the next contact finds out', async () => {
    for (const fault of ['drop', 'lose'] as const) {
      const { host, session } = await form();
      const writes = host.requestCount + 2;
      host.beforeRequest = (number) => (number === writes ? fault : undefined);
      const failure = await failing(work(session));
      host.beforeRequest = null;
      expect([failure.reason, failure.isOpen]).toEqual(['timeout', true]);
      expectSentences(failure);
      const settled = await settleUnfinished(session);
      expect(settled?.outcome).toBe(fault === 'lose' ? 'finished' : 'takenBack');
      // What had finished after all can be taken back as well.
      expect(lastFinished(session) !== null).toBe(fault === 'lose');
    }
  });

  it('another workbook in front after half of it was done: concluded once this one is in front again', async () => {
    const { host, session } = await form();
    const before = contentsOf(host.snapshot());
    const writes = host.requestCount + 2;
    host.beforeRequest = (number) => {
      // The sheet is there when the person goes to the other workbook.
      if (number > writes) host.inFront = false;
      return number === writes ? { halfway: 'GeneralException' } : undefined;
    };
    const failure = await failing(work(session));
    host.beforeRequest = null;
    expect(failure.isOpen).toBe(true);
    await expect(settleUnfinished(session)).rejects.toMatchObject({ reason: 'otherWorkbook', isOpen: true });
    host.inFront = true;
    expect(await settleUnfinished(session)).toMatchObject({ outcome: 'takenBack' });
    expect(contentsOf(host.snapshot())).toEqual(before);
  });

  it('a sheet that somebody has hidden well goes all the same', async () => {
    const { host, session } = await form();
    await work(session);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem('Nghệ An 2018').visibility = 'VeryHidden';
      await context.sync();
    });
    await takeFinishedBack(session, lastFinished(session)!);
    expect(host.view().sheets.map(({ name }) => name)).not.toContain('Nghệ An 2018');
  });

  it('a file that is open for reading only: nothing is written, and a copy of one’s own takes it', async () => {
    const { host } = await form();
    const bytes = await host.save();
    const closed = await Host.open(bytes, { readOnly: true });
    Object.assign(globalThis, loadOfficeJs(closed));
    const session = createExcelSession();
    const before = closed.snapshot();
    const attempts: readonly (() => Promise<unknown>)[] = [
      () => work(session),
      () => showMarks(session, [{ sheet, severity: 'error', addresses: ['G10'] }]),
      () => setProtection(session, [sheet], true),
      () => setLocks(session, [sheet], [], true),
      () =>
        removeOwnSheets(
          session,
          () => true,
          () => true,
        ),
    ];
    for (const attempt of attempts) {
      const failure = await failing(attempt());
      expect(failure.reason).toBe('readOnly');
      expectSentences(failure);
      expect(canRetry(failureOf('write', failure))).toBe(true);
    }
    expect(closed.snapshot()).toEqual(before);
    const saved = await onHost(await closed.save());
    expect((await work(saved.session)).filled).toHaveLength(3);
  });

  it('a missing requirement set is told before anything is asked of Excel', async () => {
    await onHost();
    expect(isExcelSupported()).toBe(true);
    const { Office: office } = globalThis as unknown as { Office: { context: { requirements: object } } };
    const context = {
      ...office.context,
      requirements: { isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) < 14 },
    };
    Object.assign(globalThis, { Office: Object.create(office, { context: { value: context } }) as unknown });
    expect(isExcelSupported()).toBe(false);
    Object.assign(globalThis, { Office: office });
    for (const language of ['vi', 'en'] as const)
      expect(sayIn(language, messages)('start.tooOld').length).toBeGreaterThan(20);
  });
});

describe('an edit of a co-author between reading and writing', () => {
  /** Lets `edit` happen just before the request that writes. */
  async function meanwhile(edit: (host: Host) => void | Promise<void>) {
    const book = await form();
    const writes = book.host.requestCount + 2;
    book.host.beforeRequest = (number) => {
      if (number === writes) void edit(book.host);
      return undefined;
    };
    const result = await work(book.session);
    book.host.beforeRequest = null;
    const at = (address: string): unknown => {
      const { row, column } = parseAddress(address)!;
      return book.host.cellView(sheet, row, column)?.value ?? '';
    };
    return { ...book, result, at };
  }

  it.each([
    ['a number', '77', 77],
    ['a mark that looks like a formula', "'-", '-'],
    ['a formula', '=E10*2', 6600],
  ])('%s stays where it was put, and is told as kept', async (_, typed, shown) => {
    const { at, result, host, session } = await meanwhile((one) => void one.enter(sheet, 9, 6, typed));
    expect(at('G10')).toBe(shown);
    expect(result.kept.map(({ address }) => address)).toEqual(['G10']);
    expect(result.filled.map(({ address }) => address)).toEqual(['G12', 'F10']);
    await takeFinishedBack(session, lastFinished(session)!);
    expect([at('G10'), at('G12'), at('F10')]).toEqual([shown, '', '']);
    expect(host.view().sheets.map(({ name }) => name)).not.toContain('Nghệ An 2018');
  });

  it('is not lost either when giving it back is not answered: the next contact does it', async () => {
    for (const fault of ['drop', 'lose'] as const) {
      const { host, session } = await form();
      const from = host.requestCount;
      host.beforeRequest = (number) => {
        if (number === from + 2) host.enter(sheet, 9, 6, '77');
        return number === from + 3 ? fault : undefined;
      };
      const failure = await failing(work(session));
      expect(failure.isOpen).toBe(true);
      host.beforeRequest = null;
      await settleUnfinished(session);
      expect(host.cellView(sheet, 9, 6)?.value).toBe(77);
      expect(host.cellView(sheet, 9, 4)?.value).toBe(3300);
    }
  });

  it('rows that moved in that moment get back what they held', async () => {
    const { host, session } = await form();
    const shift = (): void => {
      (host as unknown as { sheet(name: string): ModelSheet }).sheet(sheet).insertRow(10, []);
    };
    const writes = host.requestCount + 2;
    host.beforeRequest = (number) => {
      if (number === writes) shift();
      return undefined;
    };
    const { filled, kept } = await work(session);
    host.beforeRequest = null;
    expect([filled.length, kept.length]).toEqual([0, 3]);
    expect(host.cellView(sheet, 9, 6)?.value ?? '').toBe('');
    expect(host.cellView(sheet, 10, 4)?.value).toBe(3300);
  });

  it('taking back meets it too: it stays and is named', async () => {
    const { host, session } = await form();
    await work(session);
    const from = host.requestCount;
    host.beforeRequest = (number) => {
      if (number === from + 3) host.enter(sheet, 9, 6, '77');
      return undefined;
    };
    const spared = await takeFinishedBack(session, lastFinished(session)!);
    host.beforeRequest = null;
    expect(spared.cells).toEqual([{ sheet, address: 'G10' }]);
    expect(host.cellView(sheet, 9, 6)?.value).toBe(77);
    expect(host.cellView(sheet, 11, 6)?.value ?? '').toBe('');
  });

  it('a sheet renamed while its filling is done again stops all of it; once more does all of it', async () => {
    const { host, session } = await form();
    await work(session);
    await takeFinishedBack(session, lastFinished(session)!);
    const before = contentsOf(host.snapshot());
    const undone = lastUndone(session)!;
    const from = host.requestCount;
    host.beforeRequest = (number) => {
      if (number === from + 3) host.renameSheet(sheet, 'Thanh Hóa');
      return undefined;
    };
    expect((await failing(doAgain(session, undone))).reason).toBe('sheetGone');
    host.beforeRequest = null;
    expect(contentsOf(host.snapshot()).size).toBe(before.size);
    await doAgain(session, undone);
    expect(host.cellView('Thanh Hóa', 9, 6)?.value).toBe(100);
    expect(host.view().sheets.map(({ name }) => name)).toContain('Nghệ An 2018');
  });
});
