// The three loops, cheapest step first; a loop stops at the first step that fails. CONTRIBUTING.md tells when to use which.
//   node scripts/test.mjs quick         types, cached lint, the pure folders
//   node scripts/test.mjs               everything, with a sample of what can be repeated without end
//   node scripts/test.mjs deep          everything, all of it
//   node scripts/test.mjs deep --rest   what the last `npm test` only sampled; its other tests are counted in
// The last line is always `N passed, N failed`: tests, and a failed step as one more failure.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pureFolders } from '../eslint.boundaries.mjs';
import { readSamples, tellSamples } from './samples.mjs';
import { binOf, root, runNode } from './tools.mjs';

const npm = process.env.npm_execpath;
if (!npm) throw new Error('Run the tests with `npm test`.');

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Half of the machine, and both cores of a small one: Jest itself would leave one of two idle. */
const workers = Math.max(2, Math.floor(availableParallelism() / 2));

/**
 * Every Excel of the supported range, as far as they differ. Each test file has one of its own;
 * the deep run goes through all of them besides, with a sample of the matrices, since the whole of
 * them five times over would take longer than everything else together.
 */
const excels = JSON.parse(await readFile(path.join(root, 'src/workbench/host/profiles.json'), 'utf8'));

const pure = [...pureFolders, 'seeds'].join('|');
/** Jest runs. Two browsers or office programs at a time: more of them starve each other. */
const suites = {
  ...Object.fromEntries(
    excels.map(({ name }) => [
      `excel as ${name}`,
      {
        project: 'unit',
        args: [`--maxWorkers=${workers}`, '--testPathPatterns', 'tests/excel/'],
        env: { CHI_TIEU_EXCEL: name, CHI_TIEU_TESTS: 'tenth' },
        label: name,
      },
    ]),
  ),
  pure: { project: 'unit', args: [`--maxWorkers=${workers}`, '--testPathPatterns', `tests/(?:${pure})/`] },
  unit: { project: 'unit', args: [`--maxWorkers=${workers}`] },
  e2e: { project: 'e2e', args: ['--maxWorkers=2'] },
};

/**
 * Scripts of package.json, those of one row side by side; then the Jest runs. How code is set is
 * looked at where it is written (quick, which remembers what it has seen) and in the deep run.
 */
const everything = { steps: [['typecheck', 'lint:quick', 'build'], ['size']], suites: ['unit', 'e2e'] };
const slowSteps = ['lint:deep', 'format:check'];
const loops = {
  quick: { steps: [['typecheck', 'lint:quick', 'format:check']], suites: ['pure'] },
  test: everything,
  deep: {
    steps: [...everything.steps, slowSteps],
    restOfSteps: [slowSteps],
    suites: [...everything.suites, ...excels.map(({ name }) => `excel as ${name}`)],
    share: 'whole',
  },
};

/** What the last `npm test` proved: passed tests of each file, and the files that sampled. */
const proven = path.join(root, 'out', 'proven.json');
/** How long the quick loop took when nothing was cached. */
const coldTime = path.join(root, 'node_modules', '.cache', 'quick-cold.txt');

async function runStep(name) {
  const since = Date.now();
  const { code, output } = await runNode([npm, 'run', '--silent', name], { collect: true });
  const ok = code === 0;
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds(since)})`);
  if (!ok || name === 'size') console.log(output.trimEnd());
  return ok;
}

async function runSteps(steps) {
  for (const row of steps) {
    const results = await Promise.all(row.map(runStep));
    const failed = results.filter((ok) => !ok).length;
    if (failed > 0) return failed;
  }
  return 0;
}

/**
 * @returns {Promise<{ passed: Record<string, number>, failed: number, skipped: number,
 *   skipping: string[] }>} passed tests of each file, and the files that skipped some; a file that
 *   cannot run counts as one failure
 */
async function runSuite({ project, args, env: own, label }, { folder, files, env }) {
  const since = Date.now();
  const outputFile = path.join(folder, `${project}.json`);
  const options = ['--selectProjects', project, '--json', '--outputFile', outputFile, ...args];
  if (files && !label) options.push('--passWithNoTests', '--runTestsByPath', ...files);
  const { code } = await runNode([binOf('jest'), ...options], { env: { ...env, ...own } });
  const result = JSON.parse(await readFile(outputFile, 'utf8').catch(() => 'null'));
  const told = label ? `${project}, Excel as ${label}` : project;
  console.log(`${code === 0 ? '✓' : '✗'} ${told} (${seconds(since)})\n`);
  if (result === null) return { passed: {}, failed: 1, skipped: 0, skipping: [] };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: Object.fromEntries(
      result.testResults.map(({ name, assertionResults }) => [
        label ? `${path.relative(root, name)} (${label})` : path.relative(root, name),
        assertionResults.filter(({ status }) => status === 'passed').length,
      ]),
    ),
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
    skipping: result.testResults
      .filter(({ assertionResults }) => assertionResults.some(({ status }) => status === 'pending'))
      .map(({ name }) => path.relative(root, name)),
  };
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

async function readProven() {
  const read = await readFile(proven, 'utf8').catch(() => null);
  if (read === null) throw new Error('Nothing is proven yet: run `npm test` before the rest.');
  return JSON.parse(read);
}

async function run(name, isRest) {
  const since = Date.now();
  const before = isRest ? await readProven() : { passed: {}, sampled: null };
  const isCold = name === 'quick' && !existsSync(coldTime);
  if (name === 'test') await rm(proven, { force: true });
  const { steps, restOfSteps, suites: chosen, share } = loops[name];
  let failed = await runSteps(isRest ? restOfSteps : steps);
  let skipped = 0;
  const skipping = [];
  const passed = { ...before.passed };
  const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-test-'));
  const list = path.join(folder, 'sampled.jsonl');
  const env = { CHI_TIEU_SAMPLED: list, ...(share && { CHI_TIEU_TESTS: share }) };
  for (const suite of failed === 0 ? chosen : []) {
    const result = await runSuite(suites[suite], { folder, files: before.sampled, env });
    Object.assign(passed, result.passed);
    failed += result.failed;
    skipped += result.skipped;
    skipping.push(...result.skipping);
  }
  const samples = await readSamples(list);
  await rm(folder, { recursive: true, force: true });
  if (share !== 'whole') console.log(tellSamples(samples));
  if (isRest) console.log(`${before.sampled.length} files had been sampled and were run again, with more.`);
  const count = sum(Object.values(passed));
  if (name === 'test' && failed === 0) {
    await mkdir(path.dirname(proven), { recursive: true });
    await writeFile(proven, JSON.stringify({ passed, sampled: [...new Set([...samples.sampledFiles, ...skipping])] }));
  }
  if (isCold && failed === 0) await writeFile(coldTime, seconds(since));
  const cold = name === 'quick' && !isCold ? await readFile(coldTime, 'utf8').catch(() => null) : null;
  const notes = [
    cold && ` With cold caches it took ${cold}.`,
    skipped > 0 && ` Tests that were left out: ${skipped}.`,
  ].filter(Boolean);
  console.log(`\nAll of it took ${seconds(since)}.${notes.join('')}`);
  console.log(`${count} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const [name = 'test', flag] = process.argv.slice(2);
process.exitCode = await run(name, flag === '--rest');
