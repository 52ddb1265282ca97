import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, copyFile, cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { paragraph, wordFile } from '../docx/wordFile';
import { useFolder } from './runTool';
import { laterDescribe } from '../sampling';

const root = path.resolve(__dirname, '../..');
const folder = useFolder();
const words = 'Tổng số thuê bao điện thoại đạt 2.980.000 thuê bao.';

/** What `git clone` and `npm ci` give: the sources and the packages, and nothing built. */
let clone = '';
beforeAll(async () => {
  clone = await mkdtemp(path.join(tmpdir(), 'chi-tieu-clone-'));
  const kept = ['bin', 'scripts', 'seeds', 'src', 'package.json', 'package-lock.json'];
  for (const name of [...kept, 'webpack.config.js', 'swc.config.cjs', 'tsconfig.json']) {
    await cp(path.join(root, name), path.join(clone, name), { recursive: true });
  }
  await symlink(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));
});
afterAll(() => rm(clone, { recursive: true, force: true }));

interface Spawned {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/**
 * Runs a line of the shell in the folder; `chi-tieu` in it is the clone's tool, which builds itself
 * first.
 */
function shell(line: string): Promise<Spawned> {
  const tool = `'${process.execPath}' '${path.join(clone, 'bin/chi-tieu.cjs')}'`;
  return new Promise((resolve, reject) => {
    const script = `set -o pipefail; ${line.replaceAll('chi-tieu', tool)}`;
    const child = spawn('bash', ['--norc', '-c', script], { cwd: folder(), env: { PATH: process.env['PATH'] } });
    let [out, error] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, error }));
  });
}

laterDescribe('the built tool', () => {
  it('reads a Word report in a clone without anything built', async () => {
    await writeFile(path.join(folder(), 'x.docx'), wordFile(paragraph(words)));
    expect(existsSync(path.join(clone, 'dist'))).toBe(false);
    const ran = await shell('chi-tieu extract x.docx --province 38 --year 2018');
    expect(ran).toMatchObject({ code: 0, error: expect.stringMatching(/^Đang dựng dòng lệnh.*\n$/) });
    expect(ran.out).toMatch(/VT\.04 .*2\.980\.000/);
    const again = await shell('chi-tieu extract x.docx --province 38 --year 2018');
    expect(again).toEqual({ ...ran, error: '' });
  }, 600_000);

  it('is built again after a source of the command was changed, and of no other', async () => {
    const extract = 'chi-tieu extract x.docx --province 38 --year 2018';
    const change = (name: string): Promise<void> => appendFile(path.join(clone, 'src', name), '\n');
    await change('review/tables.ts');
    expect(await shell(extract)).toMatchObject({ code: 0, error: '' });
    await change('narrative/line/years.ts');
    expect(await shell('chi-tieu --help')).toMatchObject({ code: 0, error: '' });
    expect(await shell(`${extract} --json`)).toMatchObject({ code: 0, error: expect.stringMatching(/^Đang dựng/) });
    expect(await shell(extract)).toMatchObject({ code: 0, error: '' });
  }, 600_000);

  it('runs from another folder and says in one sentence what is wrong', async () => {
    const ran = await shell('chi-tieu check vang.xlsx --lang en');
    expect(ran).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/vang\.xlsx/) });
  });

  it('fills and checks through the genuine Office.js, many files in threads', async () => {
    const filled = await shell('chi-tieu fill --province=38 --year=2018 --report=seeds --out=built.xlsx');
    expect(filled).toMatchObject({ code: 0, out: expect.stringMatching(/"Thanh Hóa 2018"/) });
    const copies = ['built', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.xlsx`);
    const [built, ...others] = copies.map((name) => path.join(folder(), name));
    for (const other of others) await copyFile(built!, other);
    const checked = await shell(`chi-tieu check ${copies.join(' ')} --json`);
    const { workbooks } = JSON.parse(checked.out) as { workbooks: { sheets: { sheet: string }[] }[] };
    expect(workbooks.map(({ sheets }) => sheets[0]!.sheet)).toEqual(copies.map(() => 'Thanh Hóa 2018'));
  });

  const json = 'chi-tieu extract long.txt --province 38 --year 2018 --json';

  it('ends quietly, with its work done, where nobody reads on', async () => {
    // More than a pipe takes in at once.
    await writeFile(path.join(folder(), 'long.txt'), `${words}\n`.repeat(400));
    const whole = await shell(`${json} | wc -c`);
    expect(Number(whole.out)).toBeGreaterThan(100_000);
    expect(await shell(`${json} | head -c 1`)).toEqual({ code: 0, out: '{', error: '' });
  });

  if (existsSync('/dev/full')) {
    it('says that a full disk did not take its result, and ends with 2', async () => {
      const ran = await shell(`${json} --lang en > /dev/full`);
      expect(ran).toMatchObject({
        code: 2,
        out: '',
        error: expect.stringMatching(/^The result .*the disk is full.*\n$/),
      });
    });
  }
});
