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

async function startExcel() {
  const certificates = await runNode([binOf('office-addin-dev-certs'), 'install']);
  if (certificates.code !== 0) return certificates.code;
  const debugging = [binOf('office-addin-debugging'), 'start', 'manifest.xml', 'desktop'];
  const { code } = await runNode([
    ...debugging,
    ...['--app', 'excel', '--dev-server', 'npx webpack serve', '--dev-server-port', '3000', '--no-debug'],
  ]);
  return code;
}

/** Takes the add-in out of Excel again and ends the server that `npm run excel` has started. */
async function stopExcel() {
  const { code } = await runNode([binOf('office-addin-debugging'), 'stop', 'manifest.xml']);
  return code;
}

const commands = { start: startExcel, stop: stopExcel };

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
  return commands[wish]();
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv.slice(2));
