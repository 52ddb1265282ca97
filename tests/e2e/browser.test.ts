import { launchBrowser } from './browser';

test('a named browser that is not there is told in one sentence, never skipped', async () => {
  const before = process.env['CHROME_PATH'];
  process.env['CHROME_PATH'] = '/no/such/browser';
  try {
    await expect(launchBrowser()).rejects.toThrow('CHROME_PATH names no program: /no/such/browser');
  } finally {
    if (before === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = before;
  }
});
