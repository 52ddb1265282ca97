import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const script = pathToFileURL(join(resolve(__dirname, '../../..'), 'scripts/workbench/paneHtml.mjs')).href;

interface Where {
  readonly scripts: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** The script is an ES module of Node, which Jest does not load: a Node of its own runs it. */
export function workbenchPane(html: string, where: Where): string {
  const code = `import { workbenchPane } from ${JSON.stringify(script)};
    try { process.stdout.write(workbenchPane(${JSON.stringify(html)}, ${JSON.stringify(where)})); }
    catch (error) { process.stdout.write('refused: ' + error.message); }`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
}
