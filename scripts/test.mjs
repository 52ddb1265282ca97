// Everything a clean clone can prove, cheapest first; stops at the first step that fails.
// The last line is always `N passed, N failed`: tests, and a failed step as one more failure.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { binOf, runNode } from './tools.mjs';

const npm = process.env.npm_execpath;
if (!npm) throw new Error('Run the tests with `npm test`.');

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Scripts of package.json; those of one row run side by side. */
const steps = [['typecheck', 'lint'], ['build'], ['size']];

/** Half of the machine, and both cores of a small one: Jest itself would leave one of two idle. */
const workers = Math.max(2, Math.floor(availableParallelism() / 2));

/** Jest runs: browsers and office programs one file at a time, so that they do not starve each other. */
const suites = [
  { name: 'unit', args: [`--maxWorkers=${workers}`] },
  { name: 'e2e', args: ['--runInBand'] },
];

async function runStep(name) {
  const since = Date.now();
  const { code, output } = await runNode([npm, 'run', '--silent', name], { collect: true });
  const ok = code === 0;
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds(since)})`);
  if (!ok || name === 'size') console.log(output.trimEnd());
  return ok;
}

async function runSteps() {
  for (const row of steps) {
    const results = await Promise.all(row.map(runStep));
    const failed = results.filter((ok) => !ok).length;
    if (failed > 0) return failed;
  }
  return 0;
}

/** @returns {Promise<{ passed: number, failed: number, skipped: number }>} a file that cannot run counts as one failure */
async function runSuite({ name, args }, folder) {
  const outputFile = path.join(folder, `${name}.json`);
  const options = ['--selectProjects', name, '--json', '--outputFile', outputFile, ...args];
  const { code } = await runNode([binOf('jest'), ...options]);
  const result = JSON.parse(await readFile(outputFile, 'utf8').catch(() => 'null'));
  if (result === null) return { passed: 0, failed: 1, skipped: 0 };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

const since = Date.now();
const total = { passed: 0, failed: await runSteps(), skipped: 0 };
if (total.failed === 0) {
  const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-test-'));
  for (const suite of suites) {
    const result = await runSuite(suite, folder);
    for (const key of Object.keys(total)) total[key] += result[key];
  }
  await rm(folder, { recursive: true, force: true });
}
console.log(`\nAll of it took ${seconds(since)}.${total.skipped > 0 ? ` Skipped: ${total.skipped}.` : ''}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
