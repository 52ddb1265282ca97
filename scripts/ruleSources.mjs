// Where each rule is written and where its examples stand, for the links of the rule book.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Rule id to `{ code, examples }`, as paths from the project's root with forward slashes. */
export async function ruleSources(root) {
  const sources = new Map();
  const known = (id) => {
    if (!sources.has(id)) sources.set(id, { code: '', examples: [] });
    return sources.get(id);
  };
  for (const [file, text] of await typescript(root, ['src/checks', 'src/narrative'])) {
    for (const [, id] of text.matchAll(/^ {2,4}id: '(CT-\d{3})',$/gm)) known(id).code = file;
  }
  for (const [file, text] of await typescript(root, ['tests/checks/fixtures', 'tests/narrative'])) {
    for (const id of new Set([...text.matchAll(/'(CT-\d{3})'/g)].map(([, found]) => found)))
      known(id).examples.push(file);
  }
  return new Map([...sources].filter(([, { code }]) => code !== ''));
}

async function typescript(root, folders) {
  const files = [];
  for (const folder of folders) {
    for (const name of await readdir(path.join(root, folder), { recursive: true })) {
      if (name.endsWith('.ts')) files.push(path.posix.join(folder, name.split(path.sep).join('/')));
    }
  }
  files.sort();
  return Promise.all(files.map(async (file) => [file, await readFile(path.join(root, file), 'utf8')]));
}
