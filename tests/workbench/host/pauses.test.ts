import { onNewBook } from './onHost';

/** Lets the host pause once; gives the way to go on, and tells when it waits. */
function onePause() {
  let goOn: () => void = () => undefined;
  let waits: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    waits = resolve;
  });
  let paused = false;
  const pause = (): Promise<void> | null => {
    if (paused) return null;
    paused = true;
    waits();
    return new Promise((resolve) => {
      goOn = resolve;
    });
  };
  return { pause, waiting, goOn: () => goOn() };
}

test('an edit that comes while a request pauses finds it finished', async () => {
  const { pause, waiting, goOn } = onePause();
  const { host, run } = onNewBook({ pause });
  const writing = run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['first']];
    sheet.getRange('A2').values = [['second']];
    await context.sync();
  });
  await waiting;
  expect(host.enter('Sheet1', 0, 0, 'typed')).toEqual({ done: true });
  expect(host.cellView('Sheet1', 1, 0)?.value).toBe('second');
  goOn();
  await writing;
  expect(host.cellView('Sheet1', 0, 0)?.value).toBe('typed');
});

test('a reading that pauses answers what stood there when it was asked', async () => {
  const { pause, waiting, goOn } = onePause();
  const { host, run } = onNewBook({ pause });
  host.enter('Sheet1', 0, 0, '1');
  host.enter('Sheet1', 1, 0, '2');
  const reading = run(async (context) => {
    const ranges = ['A1', 'A2'].map((address) => context.workbook.worksheets.getItem('Sheet1').getRange(address));
    for (const range of ranges) range.load('values');
    await context.sync();
    return ranges.map((range) => (range.values as unknown[][])[0]![0]);
  });
  await waiting;
  host.enter('Sheet1', 1, 0, '3');
  goOn();
  expect(await reading).toEqual([1, 2]);
  expect(host.cellView('Sheet1', 1, 0)?.value).toBe(3);
});
