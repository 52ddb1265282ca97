import { createExcelSession } from '../../../src/excel/door/session';

/** Stands in for the library only where the library itself would never come back. */
function hangingExcel(answer: Promise<void>): void {
  Object.assign(globalThis, {
    Excel: { run: async (work: (context: unknown) => Promise<unknown>) => work({ sync: () => answer }) },
  });
}

describe('a session', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Excel');
    jest.useRealTimers();
  });

  it('gives up on a round trip that never returns, and its work never goes on', async () => {
    jest.useFakeTimers();
    let answerLate: () => void = () => undefined;
    hangingExcel(new Promise((resolve) => (answerLate = resolve)));
    const wentOn = jest.fn();
    const run = createExcelSession({ timeLimit: 1_000 }).run(async (context) => {
      await context.sync();
      wentOn();
    });
    const outcome = expect(run).rejects.toMatchObject({ reason: 'timeout' });
    await jest.advanceTimersByTimeAsync(1_000);
    await outcome;
    answerLate();
    await jest.advanceTimersByTimeAsync(10);
    expect(wentOn).not.toHaveBeenCalled();
  });

  it('leaves a quick answer alone', async () => {
    hangingExcel(Promise.resolve());
    const result = createExcelSession({ timeLimit: 1_000 }).run(async (context) => {
      await context.sync();
      return 7;
    });
    await expect(result).resolves.toBe(7);
  });

  it('reports a missing Excel as a failure like any other', async () => {
    await expect(createExcelSession().run(async () => 1)).rejects.toMatchObject({
      name: 'ExcelFailure',
      reason: 'other',
    });
  });
});
