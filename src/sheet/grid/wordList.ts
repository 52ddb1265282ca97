import type { LocalText } from '../../indicators/text';
import { foldLabel } from './fold';

/** Lists are few and asked often: each is indexed once. */
const readers = new WeakMap<object, (text: string) => string | null>();

/** Reads the words of a closed list in either language; anything else is null. */
export function wordReader<Key extends string>(words: Readonly<Record<Key, LocalText>>): (text: string) => Key | null {
  const known = readers.get(words) as ((text: string) => Key | null) | undefined;
  if (known) return known;
  const reader = makeReader(words);
  readers.set(words, reader);
  return reader;
}

function makeReader<Key extends string>(words: Readonly<Record<Key, LocalText>>): (text: string) => Key | null {
  const byWord = new Map(
    (Object.keys(words) as Key[]).flatMap((key) =>
      Object.values(words[key]).map((word) => [foldLabel(word), key] as const),
    ),
  );
  return (text) => byWord.get(foldLabel(text)) ?? null;
}
