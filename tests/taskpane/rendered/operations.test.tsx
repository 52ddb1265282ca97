/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import type { ExcelSession } from '../../../src/excel/door/session';
import { doAgain, keepFinished, lastUndone, takeFinishedBack, type Finished } from '../../../src/excel/undo/finished';
import { useExcel } from '../../../src/taskpane/excelContext';
import { useSubmit } from '../../../src/taskpane/submit/useSubmit';
import { useFill } from '../../../src/taskpane/text/fill/useFill';
import { useOnTakenBack } from '../../../src/taskpane/undo/useFinished';
import { render } from './render';

const loop = { look: jest.fn(), request: jest.fn(), edited: jest.fn(), cancel: jest.fn() };
jest.mock('../../../src/taskpane/follow/followWorkbook', () => ({
  followWorkbook: () => ({ loop, unfollow: () => undefined }),
}));

test('what came, went or came again is read again: locks raise no edit, and the list of a text tells what cells hold', async () => {
  const [takenBack, look] = [jest.fn(), jest.fn()];
  let session!: ExcelSession;
  function View() {
    session = useExcel();
    useSubmit(true);
    useFill(
      { targets: null, target: null, read: null, title: '', readings: null },
      { onFailed: jest.fn(), onWritten: look },
    );
    useOnTakenBack(takenBack);
    return null;
  }
  render(<View />);
  const nothing = { cells: [], sheets: [] };
  const operation: Finished = {
    deed: { kind: 'sealedAndLocked' },
    takeBack: (taken) => {
      taken();
      return Promise.resolve(nothing);
    },
    again: () => {
      keepFinished(session, operation);
      return Promise.resolve(nothing);
    },
  };
  const steps = [
    () => keepFinished(session, operation),
    () => takeFinishedBack(session, operation),
    () => doAgain(session, lastUndone(session)!),
  ];
  for (const step of steps) {
    loop.edited.mockClear();
    look.mockClear();
    await act(async () => {
      await step();
    });
    expect(loop.edited).toHaveBeenCalled();
    expect(look).toHaveBeenCalled();
  }
  expect(takenBack).toHaveBeenCalledTimes(1);
});
