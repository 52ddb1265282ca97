import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runScript, serve } from './serve';

const dist = resolve(__dirname, '../../out/e2e/server');
const running: { kill: () => void }[] = [];

beforeAll(() => {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, 'workbench'), { recursive: true });
  writeFileSync(join(dist, 'workbench/index.html'), '<!doctype html><title>Chỉ Tiêu</title>');
});

afterEach(() => {
  for (const server of running.splice(0)) server.kill();
});

async function start(...flags: readonly string[]): Promise<string> {
  const { address, server } = await serve(dist, ...flags);
  running.push(server);
  return address;
}

test('every answer carries the policy that lets nothing out, the page and its folder alike', async () => {
  const address = await start('--port=0');
  for (const path of ['', 'index.html', 'missing.js']) {
    const { headers } = await fetch(address + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
  }
});

test('the bare address leads to the page, a missing file is a plain 404', async () => {
  const address = await start('--port=0');
  const front = await fetch(new URL('/', address));
  expect(front.url).toBe(address);
  expect(await front.text()).toContain('Chỉ Tiêu');
  expect((await fetch(`${address}missing.js`)).status).toBe(404);
  expect((await fetch(new URL('/..%2f..%2fpackage.json', address))).status).toBe(404);
});

test('a taken port is passed over', async () => {
  const first = await start('--port=0');
  const taken = Number(new URL(first).port);
  const second = await start(`--port=${String(taken)}`);
  expect(Number(new URL(second).port)).toBeGreaterThan(taken);
});

test('a port that is none, and a pane that is not built, end in one sentence', async () => {
  await expect(runScript('scripts/workbench/serve.mjs', '--no-open', '--port=abc')).rejects.toThrow(
    '--port must be a number up to 65535.\n',
  );
  await expect(runScript('scripts/workbench/build.mjs', `--dist=${dist}`)).rejects.toThrow(
    /The pane is not built yet: .*taskpane\.html is missing\.\n$/,
  );
});
