// Draws assets/*.svg as PNG in every size that the manifest names; run it after changing a drawing.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './tools.mjs';

/**
 * Drawing to its sizes in pixels: the ribbon takes 16, 32 and 80, lists of add-ins 32, 64 and 128.
 */
const ribbon = [16, 32, 80];
const drawings = {
  icon: [16, 32, 64, 80, 128],
  prepare: ribbon,
  check: ribbon,
  next: ribbon,
  submit: ribbon,
  review: ribbon,
};

const assets = path.join(root, 'assets');
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(drawings)) {
    const svg = await readFile(path.join(assets, `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(path.join(assets, `${name}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
