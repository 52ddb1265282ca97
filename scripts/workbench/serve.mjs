import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

const root = fileURLToPath(new URL('../../', import.meta.url));
const firstPort = 3100;
const portsTried = 50;

/** Files whose name changes with their content: a browser that has one need not ask again. */
const hashed = /[.-](?:[0-9a-f]{8}|[0-9A-Z]{8})\.(?:js|css)$/;

/**
 * The page may load its own files and nothing else; no network call leaves it, by fetch or
 * otherwise.
 */
export const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Serves a folder that holds `workbench/`, on this computer only.
 * @param {{ dist?: string, port?: number }} [options] the folder, `dist` when left out; the first
 *   port to try
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} where the page is, and how to
 *   stop
 */
export async function serveWorkbench({ dist = path.join(root, 'dist'), port = firstPort } = {}) {
  const files = sirv(dist, {
    dev: true,
    etag: true,
    setHeaders: (response, name) => {
      if (hashed.test(name)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  const server = http.createServer((request, response) => {
    response.setHeader('Content-Security-Policy', contentPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-cache');
    if (request.url === '/') {
      response.writeHead(302, { Location: '/workbench/' }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    });
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}/workbench/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function listen(server, first) {
  for (let port = first; port < first + portsTried; port += 1) {
    try {
      server.listen(port, 'localhost');
      await once(server, 'listening');
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${first} and ${first + portsTried - 1}.`);
}

/**
 * Asks the desktop to show an address; a machine without one is no error, the address is printed
 * anyway.
 */
export function openInBrowser(address) {
  const [command, ...rest] = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
  }[process.platform] ?? ['xdg-open', address];
  const opener = spawn(command, rest, { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}

/**
 * Serves until the program is stopped.
 * @param {string[]} flags `--no-open`, `--port=N` (0 takes any free one), `--dist=FOLDER`
 */
export async function runServer(flags) {
  const value = (name) => flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
  const port = Number(value('port') ?? firstPort);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('--port must be a number up to 65535.');
  const dist = value('dist');
  const { address } = await serveWorkbench({ port, ...(dist ? { dist: path.resolve(dist) } : {}) });
  console.log(`Chỉ Tiêu: ${address}  (Ctrl+C: dừng / stop)`);
  if (!process.env.CI && !flags.includes('--no-open')) openInBrowser(address);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await runServer(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
