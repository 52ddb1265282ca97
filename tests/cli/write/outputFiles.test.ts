import { spawn } from 'node:child_process';
import { chmod, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { writeOutput } from '../../../src/cli/write/outputFiles';
import { UserError } from '../../../src/cli/userError';
import { sample } from '../../sampling';
import { useFolder } from '../runTool';

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

describe('a writer that is killed', () => {
  /** Bytes of a write of which the writer lives to see a part only. */
  const size = 300_000;
  const whole = 'x'.repeat(size);

  beforeAll(async () => {
    const { outputFiles } = buildSync({
      stdin: {
        contents: `import { writeOutput } from './src/cli/write/outputFiles'; const [, , folder, force] = process.argv;
          void writeOutput('x'.repeat(${size}), 'goc.txt', folder, { force: force === 'force' });`,
        resolveDir: path.resolve(__dirname, '../../..'),
      },
      bundle: true,
      platform: 'node',
      write: false,
      logLevel: 'silent',
    });
    await writeFile(at('ghi.cjs'), outputFiles[0]!.text);
    await writeFile(at('giet.cjs'), killer);
  });

  /** Runs the writer up to a moment; tells how it ended, and what stands in the folder then. */
  async function writtenUntil(moment: number, force: boolean): Promise<{ signal: string | null; steps: number }> {
    const child = spawn(process.execPath, ['-r', at('giet.cjs'), at('ghi.cjs'), folder(), force ? 'force' : ''], {
      env: { ...process.env, MOMENT: String(moment) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    child.stdout.on('data', (data) => (told += String(data)));
    const signal = await new Promise<string | null>((resolve) => {
      child.once('close', (_, by) => {
        resolve(by);
      });
    });
    return { signal, steps: told.split('\n').length - 1 };
  }

  test.each([
    ['over a file', true],
    ['beside others', false],
  ])(
    'at any step of writing %s leaves the original or the whole new file',
    async (_way, force) => {
      const original = force ? 'gốc' : null;
      const begin = async (): Promise<void> => {
        await rm(at('goc.txt'), { force: true });
        if (original !== null) await writeFile(at('goc.txt'), original);
      };
      await begin();
      const { signal, steps } = await writtenUntil(Infinity, force);
      expect(signal).toBeNull();
      // Three of them are within the bytes; each has a moment before and one after.
      expect(steps).toBeGreaterThan(16);
      const ends = new Set<string | null>();
      const moments = sample('moments at which a writer is killed', [...Array(steps).keys()], (moment) =>
        String(Math.floor((moment * 4) / steps)),
      );
      for (const moment of moments) {
        await begin();
        expect(await writtenUntil(moment, force)).toEqual({ signal: 'SIGKILL', steps: moment + 1 });
        const left = await readFile(at('goc.txt'), 'utf8').catch(() => null);
        expect([moment, left === original || left === whole]).toEqual([moment, true]);
        ends.add(left);
      }
      expect([...ends].map((left) => left === whole).sort()).toEqual([false, true]);
    },
    120_000,
  );
});

/**
 * Ends the process before or after the step of writing that the environment numbers: every call
 * that changes the disk, and every third of the bytes. Each moment that was lived to is told.
 */
const killer = `
  const fs = require('node:fs/promises');
  const { writeSync } = require('node:fs');
  let moment = -1;
  const pass = () => {
    moment += 1;
    writeSync(1, moment + '\\n');
    if (moment === Number(process.env.MOMENT)) {
      process.kill(process.pid, 'SIGKILL');
      for (;;) ;
    }
  };
  const watched = (own) => async (...args) => {
    pass();
    const answer = await own(...args);
    pass();
    return answer;
  };
  for (const name of ['chmod', 'link', 'rename', 'rm']) fs[name] = watched(fs[name]);
  const open = fs.open;
  fs.open = watched(async (...args) => {
    const handle = await open(...args);
    const write = handle.writeFile.bind(handle);
    handle.writeFile = async (text) => {
      const bytes = Buffer.from(text);
      const third = Math.ceil(bytes.length / 3);
      for (let at = 0; at < bytes.length; at += third) {
        await write(bytes.subarray(at, at + third));
        pass();
      }
    };
    handle.sync = watched(handle.sync.bind(handle));
    handle.close = watched(handle.close.bind(handle));
    return handle;
  });
`;
