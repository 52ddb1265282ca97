import { doAgain, lastFinished, lastUndone, takeFinishedBack } from '../../../src/excel/undo/finished';
import { parseAddress } from '../../../src/sheet/grid/address';
import type { Host } from '../../../src/workbench/host/host';
import { opened, type Operation } from '../faults/faultMatrix';
import { writing } from '../faults/faultOperations';
import { contentsOf, guardsOf } from '../faults/faults';

/** Contents, marks and protection, the names of sheets, and what else the operation is about. */
function pictureOf(host: Host, { beyond }: Operation) {
  return {
    beyond: beyond?.(host),
    cells: Object.fromEntries(contentsOf(host.snapshot())),
    guards: guardsOf(host),
    sheets: host.view().sheets.map(({ name }) => name),
  };
}

describe('taking back any operation', () => {
  const undoable = writing.filter(({ isFinal, replacesDerived }) => !isFinal && !replacesDerived);

  it.each(undoable.map((operation) => [operation.name, operation] as const))(
    '%s: taking it back leaves the workbook as it was, doing it again as it became, and back once more',
    async (_, operation) => {
      const { host, session } = await opened(await operation.book());
      const arranged = await operation.arrange?.(session);
      const before = pictureOf(host, operation);
      const standing = lastFinished(session);
      await operation.run(session, arranged);
      const after = pictureOf(host, operation);
      expect(after).not.toEqual(before);
      await expect(takeFinishedBack(session, lastFinished(session)!)).resolves.toEqual({ cells: [], sheets: [] });
      expect(pictureOf(host, operation)).toEqual(before);
      expect(lastFinished(session)).toBe(standing);

      await expect(doAgain(session, lastUndone(session)!)).resolves.toEqual({ cells: [], sheets: [] });
      expect(pictureOf(host, operation)).toEqual(after);
      expect(lastUndone(session)).toBeNull();

      await takeFinishedBack(session, lastFinished(session)!);
      expect(pictureOf(host, operation)).toEqual(before);
    },
  );

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
