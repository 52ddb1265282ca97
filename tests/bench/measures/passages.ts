import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const wordsOfPage = 500;

/** The passages of the first set, as texts; the held-out ones are for counting only. */
export function passageTexts(): readonly string[] {
  return ['first-a.txt', 'first-b.txt'].flatMap((file) =>
    readFileSync(join(process.cwd(), 'tests/fixtures/passages', file), 'utf8')
      .split(/^= .*$/mu)
      .slice(1)
      .map((block) =>
        block
          .trim()
          .split('\n')
          .filter((line) => !/^[>~!] /.test(line))
          .join('\n'),
      ),
  );
}

/** A report of so many pages, of the passages over and over. */
export function reportOf(passages: readonly string[], pages: number): string {
  const parts: string[] = [];
  for (let words = 0, at = 0; words < pages * wordsOfPage; at += 1) {
    const passage = passages[at % passages.length]!;
    parts.push(passage);
    words += passage.split(/\s+/).length;
  }
  return parts.join('\n');
}
