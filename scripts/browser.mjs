import { existsSync } from 'node:fs';

/** Where a Chromium usually stands, by system; `CHROMIUM_PATH` comes before all of them. */
const places = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Arguments for a browser that shows local pages only, also as root in a container. */
export const browserArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * A browser of this computer that playwright-core can drive.
 * @returns {string} path of the program
 * @throws when there is none; the message says what to install
 */
export function findBrowser() {
  const candidates = [process.env.CHROMIUM_PATH, ...(places[process.platform] ?? [])];
  const found = candidates.find((file) => file && existsSync(file));
  if (found) return found;
  throw new Error(
    'Không thấy Chromium: hãy cài (Debian: apt-get install chromium) hoặc đặt CHROMIUM_PATH. / No Chromium found: install it or set CHROMIUM_PATH.',
  );
}
