/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import type { ExcelSession } from '../../../src/excel/door/session';
import { doAgain, keepFinished, lastUndone, takeFinishedBack, type Finished } from '../../../src/excel/undo/finished';
import { useExcel } from '../../../src/taskpane/excelContext';
import { useSubmit } from '../../../src/taskpane/submit/useSubmit';
import { useOnTakenBack } from '../../../src/taskpane/undo/useFinished';
import { render } from './render';

const loop = { look: jest.fn(), request: jest.fn(), edited: jest.fn(), cancel: jest.fn() };
jest.mock('../../../src/taskpane/follow/followWorkbook', () => ({
  followWorkbook: () => ({ loop, unfollow: () => undefined }),
}));

test('the submission is read again when locks came, went, or came again: they raise no edit', async () => {
  const takenBack = jest.fn();
  let session!: ExcelSession;
  function View() {
    session = useExcel();
    useSubmit(true);
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
    expect(loop.edited).toHaveBeenCalled();
  }
  expect(takenBack).toHaveBeenCalledTimes(1);
});
