// The add-in in desktop Excel: developer certificates, the https server of webpack, then Excel with the manifest.
// npm run excel -- stop takes it out again.
import { binOf, runNode } from './tools.mjs';

/** Where office-addin-debugging can start Excel. */
const excelPlatforms = ['win32', 'darwin'];

/**
 * @param {NodeJS.Platform} platform
 * @returns {string | null} why Excel cannot be started here, in one line, or null
 */
export function whyNoExcel(platform) {
  if (excelPlatforms.includes(platform)) return null;
  return 'Máy này không có Excel để bàn: hãy chạy `npm start`. / No desktop Excel on this system: run `npm start` instead.';
}

const debugging = 'office-addin-debugging';

/**
 * What `npm run excel -- WISH` runs, one after the other as long as each succeeds: a package and
 * what it is told.
 * @type {Record<string, [name: string, ...args: string[]][]>}
 */
export const commands = {
  start: [
    ['office-addin-dev-certs', 'install'],
    [
      ...[debugging, 'start', 'manifest.xml', 'desktop', '--app', 'excel'],
      ...['--dev-server', 'npx webpack serve', '--dev-server-port', '3000', '--no-debug'],
    ],
  ],
  // Takes the add-in out of Excel again and ends the server that the start has left running.
  stop: [[debugging, 'stop', 'manifest.xml']],
};

/** @param {string[]} options what follows `npm run excel --` */
async function main([wish = 'start', ...others]) {
  if (!Object.hasOwn(commands, wish) || others.length > 0) {
    console.error('npm run excel [-- stop]');
    return 2;
  }
  const refused = whyNoExcel(process.platform);
  if (refused) {
    console.error(refused);
    return 1;
  }
  for (const [name, ...args] of commands[wish]) {
    const { code } = await runNode([binOf(name), ...args]);
    if (code !== 0) return code;
  }
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv.slice(2));
