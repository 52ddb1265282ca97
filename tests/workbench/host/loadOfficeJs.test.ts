import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Host } from '../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import { verifiedFunctions } from '../../../src/workbench/host/calculate/verifiedFunctions';
import { connect } from '../../../src/workbench/host/session';
import type { Answering, ClientRuntime } from '../../../src/workbench/host/session';

const firstName = (library: ReturnType<typeof loadOfficeJs>) =>
  library.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });

test('one library serves the host it was last loaded for; a fresh one keeps its own', async () => {
  const [one, two] = [Host.create(), Host.create()];
  one.renameSheet('Sheet1', 'Một');
  two.renameSheet('Sheet1', 'Hai');
  const shared = loadOfficeJs(one);
  const fresh = loadOfficeJs(two, { fresh: true });
  expect(await firstName(shared)).toBe('Một');
  expect(await firstName(fresh)).toBe('Hai');
  expect(loadOfficeJs(two)).toBe(shared);
  expect(await firstName(shared)).toBe('Hai');
});

test('the requirement set is 1.14 and nothing else', () => {
  const { Office } = loadOfficeJs(Host.create());
  const { requirements } = Office.context;
  const asked: [string, string?][] = [
    ['ExcelApi', '1.1'],
    ['ExcelApi', '1.9'],
    ['ExcelApi', '1.14'],
    ['ExcelApi'],
    ['ExcelApi', '1.15'],
    ['ExcelApi', '1.18'],
    ['ExcelApiOnline', '1.1'],
    ['SharedRuntime', '1.1'],
  ];
  expect(asked.map(([name, version]) => requirements.isSetSupported(name, version))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a library file that is not there is an error, even after another was read', () => {
  expect(() => loadOfficeJs(Host.create(), { fresh: true, file: path.join(__dirname, 'missing.js') })).toThrow(
    /missing\.js/,
  );
});

test('a host in another frame is reached through JSON copies', async () => {
  const host = Host.create();
  const library = loadOfficeJs(Host.create(), { fresh: true });
  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  const caller: Answering = {
    request: async (message) => copy(await host.request(copy(message))),
    onEvent: (listener) => host.onEvent((entries) => listener(copy(entries))),
  };
  const stop = connect(library.OfficeExtension as unknown as ClientRuntime, caller);
  const heard: string[] = [];
  await library.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add(async ({ address }) => void heard.push(address));
    sheet.getRange('A1:B1').formulas = [[2, '=A1*2']];
    await context.sync();
  });
  expect(host.cellView('Sheet1', 0, 1)?.value).toBe(4);
  host.enter('Sheet1', 4, 4, '1');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).toContain('E5');
  stop();
  host.enter('Sheet1', 5, 5, '1');
  expect(heard).not.toContain('F6');
});

test('the page on fidelity points to what is really there', () => {
  const page = readFileSync(path.join(__dirname, '../../../src/workbench/FIDELITY.md'), 'utf8');
  for (const file of page.matchAll(/`(host\/[\w/]+\.ts)`/g)) {
    expect(() => readFileSync(path.join(__dirname, '../../../src/workbench', file[1]!))).not.toThrow();
  }
  expect([...verifiedFunctions]).toEqual([...verifiedFunctions].sort());
});
