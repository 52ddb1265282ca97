import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evaluate } from './node';

const initialScripts = (html: string) =>
  evaluate<string[]>('scripts/size.mjs', `module.initialScripts(${JSON.stringify(html)})`);

describe('the size budget', () => {
  it('counts every script the page loads by itself, and not Office.js', () => {
    const html = `
      <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
      <script src="office/office.js"></script>
      <link rel="modulepreload" href="taskpane/a.js" /><link rel="icon" href="icon.png" />
      <script defer src="taskpane/b.js"></script><script defer src='taskpane/c.js'></script>
      <script defer=defer src=taskpane/d.js></script>`;
    expect(initialScripts(html)).toEqual(['taskpane/a.js', 'taskpane/b.js', 'taskpane/c.js', 'taskpane/d.js']);
  });

  it('weighs them as they travel', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'size-'));
    try {
      writeFileSync(path.join(folder, 'taskpane.html'), '<script src="a.js"></script>');
      writeFileSync(path.join(folder, 'a.js'), 'x'.repeat(100_000));
      const [script] = evaluate<{ file: string; bytes: number }[]>(
        'scripts/size.mjs',
        `module.measure(${JSON.stringify(folder)})`,
      );
      expect(script!.file).toBe('a.js');
      expect(script!.bytes).toBeGreaterThan(20);
      expect(script!.bytes).toBeLessThan(300);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
