import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** As many as a person takes in at one look. */
const most = 20;
/** What a run leaves there to be looked at is no part of the house. */
const pictures = join('tests', 'e2e', 'screenshots');

/** Nested by what belongs together: who looks for something reads names, not a long list. */
test.each(['src', 'tests', 'scripts'])('no folder of %s has more files side by side than can be taken in', (top) => {
  expect([...fullerThan(most, top)]).toEqual([]);
});

test('a folder that is too full is seen', () => {
  expect([...fullerThan(0, 'tests')].map(([folder]) => folder)).toContain(join('tests', 'project'));
});

/** Folders with more files than that, each with their number. */
function fullerThan(limit: number, top: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of readdirSync(top, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !entry.parentPath.startsWith(pictures))
      counts.set(entry.parentPath, (counts.get(entry.parentPath) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > limit));
}
