import { spawn } from 'node:child_process';
import path from 'node:path';
import { createRequire } from 'node:module';

/** The checkout's own folder, wherever a script was started from. */
export const root = path.resolve(import.meta.dirname, '..');

const require = createRequire(import.meta.url);

/**
 * The file behind a command of an installed package, so that it runs without a shell on every
 * system.
 * @param {string} name package name
 * @param {string} [bin] command of the package; its own name when left out
 */
export function binOf(name, bin = name) {
  const file = require.resolve(`${name}/package.json`);
  const { bin: bins } = require(file);
  return path.join(path.dirname(file), typeof bins === 'string' ? bins : bins[bin]);
}

/**
 * Run a Node script in the checkout.
 * @param {string[]} args script and arguments
 * @param {{ collect?: boolean, env?: Record<string, string> }} [how] `collect` keeps the output
 *   instead of showing it; `env` is added to the surroundings
 * @returns {Promise<{ code: number, output: string }>} exit code (1 when killed), and what was
 *   collected
 */
export function runNode(args, { collect = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: collect ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    // Whoever stops this script stops what it started.
    const stop = () => child.kill();
    process.once('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      resolve({ code: code ?? 1, output });
    });
  });
}
