// What becomes of every workbook of a folder:
//   npm run read-folder -- FOLDER [--list]
// Runs check, verify and explain over each file and counts how they end. The files are not ours and
// are not kept: point it at the test files of other projects, or at what departments send. --list
// prints each file that is not clean.
import { fork } from 'node:child_process';
import { readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLine } from './commandLine.cjs';

const workbook = /\.(?:xls[xmb]?|xlt[xm]?|ods|csv|tsv|html?)$/i;
const commands = ['check', 'verify', 'explain'];
/**
 * Seconds are those of the processor: other work of the machine does not count against a file. By
 * the clock it may take twelve times as many.
 */
const limits = { seconds: 10, patience: 120, megabytes: 600 };
/** Parts of a second that /proc counts in (`getconf CLK_TCK`). */
const ticks = 100;
/** A reader is begun anew before what it has kept could be taken for what a file needs. */
const restingMegabytes = 250;

/** How a run ended, from the best to the worst. */
const outcomes = ['clean', 'no province sheet', 'refused', 'fault of ours', 'crash', 'over 10 s', 'over 600 MB'];

if (process.send) await serve();
else await count(process.argv.slice(2));

/** The child: runs one command after the other in one process, as they are asked for. */
async function serve() {
  const { main } = await commandLine();
  const output = path.join(tmpdir(), `chi-tieu-read-folder-${process.pid}.xlsx`);
  process.on('message', async ({ command, file }) => {
    const said = [];
    const args = command === 'explain' ? ['--out', output, '--force'] : [];
    const around = { print: () => undefined, complain: (line) => said.push(line), folder: '/', environment: {} };
    const code = await main([command, file, ...args], around);
    await rm(output, { force: true });
    process.send({ code, said });
  });
  process.send({ ready: true });
}

async function count(args) {
  const folders = args.filter((arg) => !arg.startsWith('--'));
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((name) => path.resolve(folder, name)),
    ),
  );
  const files = found
    .flat()
    .filter((file) => workbook.test(file))
    .sort();
  const counts = Object.fromEntries(commands.map((command) => [command, new Map()]));
  const sentences = new Map();
  let child = null;
  for (const file of files) {
    for (const command of commands) {
      child ??= await start();
      const { outcome, said } = await run(child, command, file);
      counts[command].set(outcome, (counts[command].get(outcome) ?? 0) + 1);
      if (outcome === 'refused' && command === 'verify') {
        const kind = said.replaceAll(file, '…').replace(/\([^)]*\)/g, '(…)');
        sentences.set(kind, (sentences.get(kind) ?? 0) + 1);
      }
      if (args.includes('--list') && !['clean', 'no province sheet'].includes(outcome))
        console.log(`${command}\t${outcome}\t${path.basename(file)}\t${said.replaceAll(file, '…')}`);
      if (!child.connected || (await megabytes(child)) > restingMegabytes) {
        child.kill('SIGKILL');
        child = null;
      }
    }
  }
  child?.kill();
  console.log(`${files.length} files`);
  for (const command of commands) {
    const parts = outcomes.flatMap((outcome) =>
      counts[command].has(outcome) ? [`${outcome} ${counts[command].get(outcome)}`] : [],
    );
    console.log(`${command}: ${parts.join(', ')}`);
  }
  for (const [sentence, times] of [...sentences].sort((one, other) => other[1] - one[1]))
    console.log(`${String(times).padStart(5)} ${sentence}`);
}

/** Built before it is measured: a build takes more memory than any file may. */
async function start() {
  await commandLine();
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.once('message', () => resolve(child));
  });
}

/** One command on one file, with the time and memory that it takes watched from outside. */
function run(child, command, file) {
  const before = seconds(child);
  return new Promise((resolve) => {
    let timer = null;
    const watch = setInterval(async () => {
      if ((await megabytes(child)) > limits.megabytes) end({ outcome: 'over 600 MB', said: '' }, true);
      else if ((await seconds(child)) - (await before) > limits.seconds) end({ outcome: 'over 10 s', said: '' }, true);
    }, 50);
    const end = (answer, kill = false) => {
      clearTimeout(timer);
      clearInterval(watch);
      child.removeAllListeners('message');
      child.removeAllListeners('exit');
      if (kill) {
        child.kill('SIGKILL');
        child.disconnect();
      }
      resolve(answer);
    };
    timer = setTimeout(() => end({ outcome: 'over 10 s', said: '' }, true), limits.patience * 1000);
    child.once('exit', () => end({ outcome: 'crash', said: '' }));
    child.once('message', ({ code, said }) => end({ outcome: outcomeOf(code, said), said: said.join(' | ') }));
    child.send({ command, file });
  });
}

function outcomeOf(code, said) {
  const words = said.join('\n');
  if (/lỗi của chính mình|\n\s+at |undefined|\[object/.test(words)) return 'fault of ours';
  if (code !== 2) return 'clean';
  return /không có trang tính báo cáo tỉnh|không phải biểu của Chỉ Tiêu/.test(words) ? 'no province sheet' : 'refused';
}

async function megabytes({ pid }) {
  const status = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '0 0');
  return (Number(status.split(' ')[1]) * 4096) / 1e6;
}

/** Time of the processor that a process has taken, its threads' too (proc(5), stat, fields 14 and 15). */
async function seconds({ pid }) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticks;
}
