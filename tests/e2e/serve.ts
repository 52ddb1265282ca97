import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The checkout: tests and measurements are started from it. */
const root = process.cwd();
const buildTime = 120_000;

/** Runs one of the page's scripts to its end. @throws Error with what it printed. */
export function runScript(script: string, ...flags: readonly string[]): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(root, script), ...flags], { cwd: root, timeout: buildTime });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += String(text)));
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done(printed);
      else failed(new Error(`${script} ended with ${String(code)}: ${printed}`));
    });
  });
}

/** Starts the page's own server. */
export function serve(dist: string, ...flags: readonly string[]): Promise<{ address: string; server: ChildProcess }> {
  return new Promise((done, failed) => {
    const script = join(root, 'scripts/workbench/serve.mjs');
    const server = spawn(process.execPath, [script, '--no-open', `--dist=${dist}`, ...flags], { cwd: root });
    let printed = '';
    const listen = (text: Buffer) => {
      printed += String(text);
      const address = /http:\/\/\S+/.exec(printed)?.[0];
      if (address) done({ address, server });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('error', failed);
    server.on('close', () => {
      failed(new Error(`The server ended: ${printed}`));
    });
  });
}
