// The pictures of README and guides: the browser tests take them on their way, so they show what a
// person sees today.
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { binOf, root, runNode } from './tools.mjs';

const tests = ['newcomer', 'paneText', 'paneReview'];
const taken = path.join(root, 'tests/e2e/screenshots/guide');
const images = path.join(root, 'docs/images');

// Every language is gone through: a picture is of the Vietnamese pane, which a sample may leave out.
process.env.CHI_TIEU_TESTS = 'whole';
const build = await runNode(['scripts/build.mjs']);
const run =
  build.code === 0
    ? await runNode([
        binOf('jest'),
        '--selectProjects',
        'e2e',
        '--runInBand',
        '--testPathPatterns',
        `e2e/[a-z]+/(${tests.join('|')})\\.`,
      ])
    : build;
if (run.code === 0) {
  await mkdir(images, { recursive: true });
  for (const name of await readdir(taken)) await copyFile(path.join(taken, name), path.join(images, name));
}
process.exitCode = run.code;
