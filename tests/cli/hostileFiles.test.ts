import fs, { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { quickWorkbook } from '../review/quickWorkbook';
import { provinces } from '../review/provinces';
import { hostileFiles, locked } from './hostileFiles';
import { sample } from '../sampling';
import { runTool, systemError, useFolder } from './runTool';

const folder = useFolder();
const good = 'tốt.xlsx';
const text = 'báo cáo.txt';
const out = 'ra.xlsx';

/** Every command, with the file in each place that takes one. */
const commands: Readonly<Record<string, (file: string) => readonly string[]>> = {
  check: (file) => ['check', file],
  'check --previous': (file) => ['check', good, '--previous', file],
  'check --forms': (file) => ['check', good, '--forms', file],
  'check --text': (file) => ['check', good, '--text', file],
  'check --reading': (file) => ['check', good, '--text', text, '--reading', file],
  'check --live': (file) => ['check', file, '--live', out],
  review: (file) => ['review', file],
  'review --count': (file) => ['review', good, file, '--count', file],
  'review --since': (file) => ['review', good, '--since', file],
  'review --previous': (file) => ['review', good, '--previous', file],
  verify: (file) => ['verify', file],
  explain: (file) => ['explain', file, '--out', out],
  seal: (file) => ['seal', file, '--by', 'A', '--out', out],
  form: (file) => ['form', file],
  'form --upgrade': (file) => ['form', file, '--upgrade', '--out', out],
  extract: (file) => ['extract', file, '--province', '38', '--year', '2018'],
  'extract --reading': (file) => ['extract', text, '--province', '38', '--year', '2018', '--reading', file],
  'fill --report': (file) => ['fill', '--province', '38', '--year', '2018', '--report', file, '--out', out],
  'fill --forms': (file) => ['fill', '--province', '38', '--year', '2018', '--forms', file, '--out', out],
  'fill --previous': (file) => ['fill', '--province', '38', '--year', '2018', '--previous', file, '--out', out],
};

/** Words of a machine, and what it prints where there is no word. */
const machine =
  /\n\s+at |\bundefined\b|\bnull\b|\bNaN\b|\[object|Error\b|lỗi của chính mình|\bE[A-Z]{3,}\b|Cannot|Unexpected|offset|node:/;

/** A name as it is printed: with its line break to be seen. */
const shown = (name: string): string => name.replaceAll('\n', '\\u000a');

const isOfMany = /^(?:check|review)/;

let before: readonly string[];

beforeAll(async () => {
  writeFileSync(path.join(folder(), good), await quickWorkbook(provinces[0]!, 0));
  writeFileSync(path.join(folder(), text), 'Tổng số thuê bao điện thoại đạt 2.980.000 thuê bao.');
  mkdirSync(path.join(folder(), 'lạ'));
  const bytes = await quickWorkbook(provinces[1]!, 1);
  for (const { name, make } of hostileFiles) make(path.join(folder(), 'lạ', name), bytes);
  before = readdirSync(folder(), { recursive: true }) as string[];
  // Whoever runs the tests as root may read everything.
  const { readFileSync: read } = fs;
  jest.spyOn(fs, 'readFileSync').mockImplementation(((...args: Parameters<typeof read>) => {
    if (String(args[0]).endsWith(locked)) throw systemError('EACCES');
    return read(...args);
  }) as typeof read);
}, 60_000);

afterEach(() => {
  rmSync(path.join(folder(), out), { force: true });
});

const runs = hostileFiles.flatMap((file) =>
  Object.entries(commands).map(([command, argumentsFor]) => ({ ...file, command, argumentsFor })),
);

test.each(sample('commands given hostile files', runs, ({ name }) => name))(
  '$command given $name',
  async ({ name, isReadable = false, command, argumentsFor }) => {
    const { code, complained, printed } = await runTool(folder(), argumentsFor(path.join('lạ', name)));
    const told = complained.join('\n');
    expect(told.replaceAll(shown(name), '')).not.toMatch(machine);
    for (const line of complained) expect(line).toMatch(/[.…)”"]$/u);
    expect(new Set(complained).size).toBe(complained.length);
    if (isReadable) return;
    // Of several workbooks the others are told, too.
    expect({ code, printed: isOfMany.test(command) ? [] : printed }).toEqual({ code: 2, printed: [] });
    expect(told).toContain(shown(name));
    expect(existsSync(path.join(folder(), out))).toBe(false);
  },
  // Each is bounded to ten seconds of an idle machine.
  60_000,
);

test('nothing is left behind, half written or whole', () => {
  const after = readdirSync(folder(), { recursive: true }) as string[];
  expect(after.filter((one) => !before.includes(one))).toEqual([]);
});

/** A folder can be made there, or is there. */
const mayBeFolder = /^(?:không có|thư mục)\.xlsx$/;

test.each(hostileFiles.filter(({ name }) => !mayBeFolder.test(name)))(
  'a demonstration is not written into $name',
  async ({ name }) => {
    const { code, complained, printed } = await runTool(folder(), ['demo', '--out', path.join('lạ', name)]);
    expect({ code, printed }).toEqual({ code: 2, printed: [] });
    expect(complained).toEqual([expect.stringContaining(shown(name))]);
    expect(complained[0]!.replaceAll(shown(name), '')).not.toMatch(machine);
  },
);

/** Where a review may begin to write down what it has read. */
const blank = /^(?:không có|rỗng)/;

test.each(hostileFiles.filter(({ name }) => !blank.test(name)))(
  '$name is not taken for a stopped review',
  async ({ name }) => {
    const target = path.join(folder(), 'lạ', name);
    const isFile = existsSync(target) && lstatSync(target).isFile() && name !== 'to.xlsx';
    const bytes = isFile ? readFileSync(target) : null;
    const { code, complained } = await runTool(folder(), ['review', good, '--resume', path.join('lạ', name)]);
    expect(complained).toEqual([expect.stringContaining(shown(name))]);
    expect(complained[0]!.replaceAll(shown(name), '')).not.toMatch(machine);
    expect(code).toBe(2);
    if (bytes) expect(readFileSync(target).equals(bytes)).toBe(true);
  },
);
