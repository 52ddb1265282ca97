// Writes docs/rules.vi.md and docs/rules.en.md from the rules; run it after changing a rule.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { ruleSources } from './ruleSources.mjs';
import { root } from './tools.mjs';

const folder = await mkdtemp(path.join(tmpdir(), 'rulebook-'));
try {
  const outfile = path.join(folder, 'rulebook.mjs');
  await build({
    stdin: {
      contents: `
        export { ruleBook } from './checks/rulebook/rulebook';
        export { rulesVersion } from './checks/rules';
        export { bookRules } from './narrative/compare/bookRules';`,
      resolveDir: path.join(root, 'src'),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  const { ruleBook, bookRules, rulesVersion } = await import(pathToFileURL(outfile).href);
  const book = { rules: bookRules, version: rulesVersion, sources: await ruleSources(root) };
  for (const language of ['vi', 'en']) {
    const file = path.join(root, 'docs', `rules.${language}.md`);
    const options = { ...(await resolveConfig(file)), parser: 'markdown' };
    await writeFile(file, await format(ruleBook(book, language), options));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
