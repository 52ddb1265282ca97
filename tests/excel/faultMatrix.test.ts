import { lastFinished, takeFinishedBack } from '../../src/excel/finished';
import { parseAddress } from '../../src/sheet/address';
import type { Host } from '../../src/workbench/host/host';
import { contentsOf, guardsOf, waysToFail } from './faults';
import { opened, tryAllFaults, type Combination } from './faultMatrix';
import { takingBack, writing } from './faultOperations';

const named = (operations: typeof writing) => operations.map((operation) => [operation.name, operation] as const);

describe('the fault matrix', () => {
  const all: Combination[] = [];

  it.each(named([...writing, ...takingBack]))(
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
      `Fault matrix: ${all.length} combinations of ${writing.length + takingBack.length} operations, request and fault; ` +
        `${count('as before')} left the workbook as before, ${count('complete')} complete; losses: ${count('lost')}.`,
    );
  });
});

/** Contents, marks and protection, and the names of sheets. */
function pictureOf(host: Host) {
  return {
    cells: Object.fromEntries(contentsOf(host.snapshot())),
    guards: guardsOf(host),
    sheets: host.view().sheets.map(({ name }) => name),
  };
}

describe('without a fault', () => {
  const undoable = writing.filter(({ isFinal, replacesDerived }) => !isFinal && !replacesDerived);

  it.each(named(undoable))('%s: taking it back leaves the workbook as it was', async (_, operation) => {
    const { host, session } = await opened(await operation.book());
    const arranged = await operation.arrange?.(session);
    const before = pictureOf(host);
    const standing = lastFinished(session);
    await operation.run(session, arranged);
    expect(pictureOf(host)).not.toEqual(before);
    await expect(takeFinishedBack(session, lastFinished(session)!)).resolves.toEqual({ cells: [], sheets: [] });
    expect(pictureOf(host)).toEqual(before);
    expect(lastFinished(session)).toBe(standing);
  });

  it('spares a cell that was edited after each operation that fills cells, and names it', async () => {
    const filling = undoable.filter(
      ({ editable }) => editable?.sheet === 'Thanh Hóa 2018' && editable.address !== 'F11',
    );
    for (const { book, arrange, run, editable } of filling) {
      const { host, session } = await opened(await book());
      await run(session, await arrange?.(session));
      const { sheet, address } = editable!;
      const { row, column } = parseAddress(address)!;
      host.enter(sheet, row, column, '987654');
      const spared = await takeFinishedBack(session, lastFinished(session)!);
      expect(spared.cells).toContainEqual({ sheet, address });
      expect(host.cellView(sheet, row, column)?.value).toBe(987_654);
    }
  });
});
