/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import type { ExcelSession } from '../../../src/excel/door/session';
import { doAgain, keepFinished, lastUndone, takeFinishedBack, type Finished } from '../../../src/excel/undo/finished';
import { useExcel } from '../../../src/taskpane/excelContext';
import { useSubmit } from '../../../src/taskpane/submit/useSubmit';
import { useText } from '../../../src/taskpane/text/useText';
import { useOnTakenBack } from '../../../src/taskpane/undo/useFinished';
import { render } from './render';

const loop = { look: jest.fn(), request: jest.fn(), edited: jest.fn(), cancel: jest.fn() };
jest.mock('../../../src/taskpane/follow/followWorkbook', () => ({
  followWorkbook: () => ({ loop, unfollow: () => undefined }),
}));

test('what came, went or came again is read again: locks raise no edit, and the list of a text tells what cells hold', async () => {
  const takenBack = jest.fn();
  let session!: ExcelSession;
  function View() {
    session = useExcel();
    useSubmit(true);
    useText(true);
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
    await act(async () => {
      await step();
    });
    // The submission's reading, and that of the text.
    expect(loop.edited).toHaveBeenCalledTimes(2);
  }
  expect(takenBack).toHaveBeenCalledTimes(1);
});
