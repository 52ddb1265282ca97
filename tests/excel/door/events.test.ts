import { selectCell, showSheet } from '../../../src/excel/door/select';
import { isExcelSupported, isSetSupported } from '../../../src/excel/door/support';
import { watchWorkbook, type ChangeHint } from '../../../src/excel/door/watch';
import { onHost, profile } from '../onHost';

const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe('watchWorkbook', () => {
  it('tells of edits, new sheets and removed ones, until it is stopped', async () => {
    const { host, session, trips } = await onHost();
    const hints: ChangeHint[] = [];
    const watch = await watchWorkbook(session, (hint) => hints.push(hint));
    host.enter('Sheet1', 4, 6, '12');
    await delivered();
    expect(hints).toEqual([expect.objectContaining({ kind: 'cells', sheet: 'Sheet1', address: 'G5', remote: false })]);

    host.addSheet('Nghệ An 2013');
    host.deleteSheet('Nghệ An 2013');
    await delivered();
    expect(hints.slice(1).map(({ kind }) => kind)).toEqual(['sheetAdded', 'sheetRemoved']);

    hints.length = 0;
    expect(await trips(() => watch.stop())).toBeLessThanOrEqual(1);
    await watch.stop();
    host.enter('Sheet1', 4, 6, '13');
    await delivered();
    expect(hints).toEqual([]);
  });

  it('tells of another author’s edit as of any other', async () => {
    const { host, session } = await onHost();
    const hints: ChangeHint[] = [];
    const watch = await watchWorkbook(session, (hint) => hints.push(hint));
    // The host has one author: her edit is delivered once more as somebody else's.
    const client = Reflect.get(globalThis, 'OfficeExtension') as unknown as {
      readonly _testTriggerRichApiMessageEvent: (message: { readonly entries: readonly unknown[] }) => void;
    };
    const forget = host.onEvent((entries) => {
      const remote = JSON.parse(JSON.stringify(entries).replaceAll('Local', 'Remote')) as readonly unknown[];
      client._testTriggerRichApiMessageEvent({ entries: remote });
    });
    host.enter('Sheet1', 4, 6, '12');
    await delivered();
    forget();
    expect(hints.filter(({ remote }) => remote)).toEqual([
      expect.objectContaining({ kind: 'cells', sheet: 'Sheet1', address: 'G5', remote: true }),
    ]);
    await watch.stop();
  });

  it('can be started again after it was stopped', async () => {
    const { host, session } = await onHost();
    const first = await watchWorkbook(session, () => undefined);
    await first.stop();
    const hints: ChangeHint[] = [];
    const second = await watchWorkbook(session, (hint) => hints.push(hint));
    host.enter('Sheet1', 0, 0, '1');
    await delivered();
    expect(hints).toHaveLength(1);
    await second.stop();
  });
});

describe('going to a cell', () => {
  it('shows the sheet and selects the cell in one round trip', async () => {
    const { host, session, trips } = await onHost();
    host.addSheet('Thanh Hóa 2018');
    host.activate('Sheet1');
    expect(await trips(() => selectCell(session, 'Thanh Hóa 2018', 'G12'))).toBe(1);
    expect(host.view().active).toBe('Thanh Hóa 2018');
    expect(host.selection('Thanh Hóa 2018')).toMatchObject({ top: 11, left: 6 });
  });

  it('shows a sheet', async () => {
    const { host, session, trips } = await onHost();
    host.addSheet('Thanh Hóa 2018');
    expect(await trips(() => showSheet(session, 'Sheet1'))).toBe(1);
    expect(host.view().active).toBe('Sheet1');
  });

  it('says when the sheet is gone', async () => {
    const { session } = await onHost();
    await expect(selectCell(session, 'Thanh Hóa 2018', 'G12')).rejects.toMatchObject({ reason: 'sheetGone' });
    await expect(showSheet(session, 'Thanh Hóa 2018')).rejects.toMatchObject({ reason: 'sheetGone' });
  });
});

describe('what Excel must offer', () => {
  it('is the requirement set of the manifest, and nothing newer is taken for granted', async () => {
    await onHost();
    expect(isExcelSupported()).toBe(true);
    expect(isSetSupported('ExcelApi', '1.18')).toBe(profile.excelApi === '1.18');
  });

  it('is missing outside Office', () => {
    const office: unknown = Reflect.get(globalThis, 'Office');
    Reflect.deleteProperty(globalThis, 'Office');
    expect(isExcelSupported()).toBe(false);
    Object.assign(globalThis, { Office: {} });
    expect(isExcelSupported()).toBe(false);
    Object.assign(globalThis, { Office: office });
  });
});
