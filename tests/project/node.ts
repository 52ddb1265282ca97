import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

export interface Done {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Run Node in the checkout, apart from Jest: the project's tools are ES modules, which Jest does
 * not load.
 */
export function runNode(args: readonly string[], input?: string): Done {
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input, maxBuffer: 64e6 });
  return { code: done.status ?? 1, stdout: done.stdout, stderr: done.stderr };
}

/**
 * The value of an expression over a module of the project, through JSON.
 * @param file module, relative to the checkout
 * @param expression JavaScript that sees the module as `module`; may be a promise
 */
export function evaluate<T>(file: string, expression: string): T {
  const url = JSON.stringify(`./${file}`);
  const script = `const module = await import(${url}); console.log(JSON.stringify(await (${expression})));`;
  const { code, stdout, stderr } = runNode(['--input-type=module', '--eval', script]);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}
