import { spawn } from 'node:child_process';
import { chmod, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { writeOutput } from '../../src/cli/write/outputFiles';
import { UserError } from '../../src/cli/userError';
import { useFolder } from './runTool';

const folder = useFolder();
const at = (name: string): string => path.join(folder(), name);

test('of two who write at once one is refused, and the file is that of the other', async () => {
  const texts = ['một', 'hai', 'ba'];
  const ends = await Promise.allSettled(texts.map((text) => writeOutput(text, 'cung.txt', folder())));
  const won = ends.findIndex(({ status }) => status === 'fulfilled');
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const end of ends) if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(UserError);
  expect(await readFile(at('cung.txt'), 'utf8')).toBe(texts[won]);
  await writeOutput('bốn', 'cung.txt', folder(), { force: true });
  expect(await readFile(at('cung.txt'), 'utf8')).toBe('bốn');
});

test('a file that is written over keeps its mode, a new one has that of what it came from', async () => {
  await writeFile(at('kin.txt'), 'a');
  await chmod(at('kin.txt'), 0o600);
  await writeOutput('b', 'kin.txt', folder(), { force: true });
  await writeOutput('c', 'kin-2.txt', folder(), { like: 'kin.txt' });
  for (const name of ['kin.txt', 'kin-2.txt']) expect((await stat(at(name))).mode & 0o777).toBe(0o600);
});

test('a link keeps leading where it led', async () => {
  await mkdir(at('xa'));
  await writeFile(at('xa/that.txt'), 'a');
  await symlink('xa/that.txt', at('lien-ket.txt'));
  await writeOutput('b', 'lien-ket.txt', folder(), { force: true });
  expect(await readFile(at('xa/that.txt'), 'utf8')).toBe('b');
});

test('a writer that is killed at any moment leaves the original or the whole new file', async () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { writeOutput } from './src/cli/outputFiles'; const [, , folder] = process.argv;
        const big = 'x'.repeat(20_000_000); (async () => { for (;;) await writeOutput(big, 'goc.txt', folder, { force: true }); })();`,
      resolveDir: path.resolve(__dirname, '../..'),
    },
    bundle: true,
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  await writeFile(at('ghi.cjs'), outputFiles[0]!.text);
  const whole = ['x'.repeat(20_000_000), 'gốc'];
  for (let round = 0; round < 8; round += 1) {
    await writeFile(at('goc.txt'), 'gốc');
    const child = spawn(process.execPath, [at('ghi.cjs'), folder()], { stdio: 'ignore' });
    await new Promise((resolve) => setTimeout(resolve, 60 + round * 35));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(whole).toContain(await readFile(at('goc.txt'), 'utf8'));
  }
  expect((await readdir(folder())).filter((name) => name === 'goc.txt')).toHaveLength(1);
}, 60_000);
