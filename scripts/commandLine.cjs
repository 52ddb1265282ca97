// The built command line: built first when it is missing or older than its sources, and loaded with
// its code cache. What a start must not pay for is loaded only when it is needed.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const root = path.resolve(__dirname, '..');
const dist = path.join(root, 'dist');
const built = path.join(dist, 'cli.cjs');
/** What it was made of: a line for each command, `start` for none and `all` for any. */
const inputs = path.join(dist, 'cli.inputs');

const extract = 'extract a.txt --province 38 --year 2018';
const help = ['--help', 'check --help'];
/**
 * What is run before a code cache is kept, so that it holds what such a start runs, and little
 * else: what it holds costs time at each start. `all` stands for every command that has none of
 * its own.
 */
const warmUps = { start: help, extract: [extract], all: [...help, extract, 'check a.xlsx'] };

/**
 * V8 takes a cache back only from its own version; it would refuse another one, and compile as
 * without.
 */
const cacheOf = (part) => path.join(dist, `cli.${part}.${process.version}-${process.arch}.cache`);

/** When a file was last changed (milliseconds); 0 when it is missing. */
const changedAt = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether a file was changed after a time (milliseconds). */
const isNewer = (file, time) => changedAt(file) > time;

/**
 * What the command of a start may load, as far as nothing of it was changed since it was built.
 * Each start asks that of every source of its own command, and of no other.
 * @param args what follows the tool's name; null for whoever runs several commands
 * @returns the command, `start` where none is named, or null when something was changed
 */
function freshPart(args) {
  const time = changedAt(built);
  if (time === 0 || !fs.existsSync(inputs)) return null;
  const lines = fs.readFileSync(inputs, 'latin1').split('\n');
  const lists = new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]));
  const named = args?.find((arg) => lists.has(arg));
  const part = named ?? (args?.every((arg) => arg.startsWith('-')) ? 'start' : 'all');
  const list = lists.get(part);
  if (list === undefined) return null;
  const fresh = list
    .split('\t')
    .slice(1)
    .every((name) => {
      const changed = changedAt(`${root}/${name}`);
      return changed > 0 && changed <= time;
    });
  return fresh ? part : null;
}

/**
 * Builds beside the finished file and moves it in place last, so that two starts at once do no
 * harm.
 */
async function build() {
  const webpack = require('webpack');
  const [config] = (await require('../webpack.config.js')()).filter(({ name }) => name === 'cli');
  const folder = path.join(dist, `.cli-${process.pid}`);
  const since = new Date();
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  try {
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    await new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
    for (const file of [inputs, built]) fs.renameSync(path.join(folder, path.basename(file)), file);
    // A source that is changed while this builds is newer than what was built.
    fs.utimesSync(built, since, since);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} [cache] a code cache to load it with
 * @returns {{ exports: object, script: vm.Script }} what the built file exports, and its compiled
 * script
 */
function load(cache) {
  const cachedData = cache && isNewer(cache, changedAt(built)) ? fs.readFileSync(cache) : undefined;
  const script = new vm.Script(fs.readFileSync(built, 'latin1'), { filename: built, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, built, dist);
  return { exports: module.exports, script };
}

/** Keeps what V8 has compiled so far; without it the next start is slower, and nothing else. */
function keepCache(script, cache) {
  const beside = `${cache}.${process.pid}`;
  try {
    fs.writeFileSync(beside, script.createCachedData());
    fs.renameSync(beside, cache);
  } catch {
    fs.rmSync(beside, { force: true });
  }
}

/**
 * Runs what such starts run, in a process of its own, so that the cache holds it; what makes the
 * workbook for it is no part of that.
 */
function warmUp(part) {
  const { spawnSync } = require('node:child_process');
  const folder = fs.mkdtempSync(path.join(require('node:os').tmpdir(), 'chi-tieu-'));
  const steps = part === 'all' ? ['--warm-up-book', '--warm-up'] : ['--warm-up'];
  for (const step of steps) spawnSync(process.execPath, [__filename, step, folder, part], { stdio: 'ignore' });
  fs.rmSync(folder, { recursive: true, force: true });
}

/**
 * The built command line, built first when it is missing or older than its sources.
 * @param {string[] | null} [args] what follows the tool's name; without, any command may be run
 * @returns {Promise<{ main: (args: string[]) => Promise<number> }>}
 * @throws when it cannot be built; the message says why
 */
async function commandLine(args = null) {
  let part = freshPart(args);
  if (part === null) {
    process.stderr.write('Đang dựng dòng lệnh, chỉ lần đầu… / Building the command line, this time only…\n');
    await build();
    part = freshPart(args) ?? 'all';
  }
  const warmed = part in warmUps ? part : 'all';
  const cache = cacheOf(warmed);
  if (!isNewer(cache, changedAt(built))) warmUp(warmed);
  return load(cache).exports;
}

/** Runs commands in a folder, as a start of the tool does, and prints nothing. */
async function runAll({ exports }, folder, commands) {
  const silent = { print: () => {}, complain: () => {}, folder, environment: {} };
  for (const command of commands) await exports.main(command.split(' '), silent);
}

async function makeCache(folder, part) {
  const loaded = load();
  fs.writeFileSync(path.join(folder, 'a.txt'), 'Tổng số thuê bao điện thoại đạt 2.980.000 thuê bao, tăng 3,5%.');
  await runAll(loaded, folder, warmUps[part]);
  keepCache(loaded.script, cacheOf(part));
}

module.exports = { commandLine };
if (process.argv[1] === __filename) {
  const [, , step, folder, part] = process.argv;
  if (step === '--warm-up') void makeCache(folder, part);
  if (step === '--warm-up-book')
    void runAll(load(), folder, ['fill --province 38 --year 2018 --report seeds --out a.xlsx']);
}
