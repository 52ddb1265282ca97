import { workbenchPane as paneOf } from './paneHtml';

const workbenchPane = (html: string): string =>
  paneOf(html, { scripts: ['office/excel.js', 'bridge.js'], from: '/site/dist', to: '/site/dist/workbench' });

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
