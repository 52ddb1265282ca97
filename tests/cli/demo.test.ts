import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { loadSourceReports } from '../../src/figures/sourceReports';
import { runTool, useFolder } from './runTool';

const folder = useFolder();

describe('demo', () => {
  it('fills and checks every report and prints one line each', async () => {
    const ran = await runTool(folder(), ['demo', '--out', '.']);
    expect(ran).toMatchObject({ code: 0, complained: [] });
    const [, , ...lines] = ran.printed;
    expect(lines).toHaveLength(loadSourceReports().length);
    for (const line of lines) expect(line).toMatch(/^\S.*\s20\d\d(\s+\d+){6}$/);
    expect(await readdir(folder())).toEqual(
      loadSourceReports()
        .map(({ id }) => `${id}.xlsx`)
        .sort(),
    );
  }, 60_000);
});

describe('the built tool', () => {
  it('runs from another folder and says in one sentence what is wrong', async () => {
    const ran = await spawned(['check', 'vang.xlsx', '--lang', 'en']);
    expect(ran).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/vang\.xlsx/) });
  }, 180_000);

  it('fills and checks through the genuine Office.js', async () => {
    const filled = await spawned(['fill', '--province=38', '--year=2018', '--report=seeds', '--out=built.xlsx']);
    expect(filled).toMatchObject({ code: 0, out: expect.stringMatching(/"Thanh Hóa 2018"/) });
    const checked = await spawned(['check', 'built.xlsx', '--json']);
    expect(JSON.parse(checked.out).workbooks[0].sheets[0].sheet).toBe('Thanh Hóa 2018');
  }, 180_000);
});

/** Runs `bin/chi-tieu.cjs`, which builds itself when it is older than its sources. */
function spawned(args: readonly string[]): Promise<{ code: number | null; out: string; error: string }> {
  const bin = path.resolve(__dirname, '../../bin/chi-tieu.cjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder(), env: { PATH: process.env['PATH'] } });
    let [out, error] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, error }));
  });
}
