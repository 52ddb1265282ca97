import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const script = pathToFileURL(join(resolve(__dirname, '../../..'), 'scripts/workbench/paneHtml.mjs')).href;

/** The script is an ES module of Node, which Jest does not load: a Node of its own runs it. */
function workbenchPane(html: string): string {
  const code = `import { workbenchPane } from ${JSON.stringify(script)};
    const where = { scripts: ['office/excel.js', 'bridge.js'], from: '/site/dist', to: '/site/dist/workbench' };
    try { process.stdout.write(workbenchPane(${JSON.stringify(html)}, where)); }
    catch (error) { process.stdout.write('refused: ' + error.message); }`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
}

test('Office.js gives way to the local files, wherever it came from', () => {
  for (const from of [
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'office/office.js',
    'office.debug.js',
  ]) {
    const page = workbenchPane(`<head><script src="${from}"></script></head>`);
    expect(page).toMatch(/<script src="office\/excel\.js"><\/script>\s*<script src="bridge\.js"><\/script>/);
    expect(page).not.toContain(from);
  }
});

test('relative addresses are written for the new folder, others stay', () => {
  const page = workbenchPane(
    '<script src="https://a.example/office.js"></script><link href="taskpane/a.css"><script defer src="taskpane/a.js"></script>' +
      '<a href="#top"></a><img src="/icon.png"><img src="data:,"><a href="mailto:x@example.org"></a>',
  );
  expect(page).toContain('href="../taskpane/a.css"');
  expect(page).toContain('src="../taskpane/a.js"');
  for (const kept of ['href="#top"', 'src="/icon.png"', 'src="data:,"', 'href="mailto:x@example.org"']) {
    expect(page).toContain(kept);
  }
});

test('a page without Office.js is refused', () => {
  expect(workbenchPane('<html></html>')).toMatch(/^refused: The pane page loads no Office\.js/);
});
