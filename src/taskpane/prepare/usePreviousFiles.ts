import { useState } from 'react';
import type { LocalText } from '../../indicators/text';
import { fileProblem } from '../../xlsx/fileProblems';
import { problemOf } from '../../xlsx/workbookFileError';
import { earlierBooks, setEarlierBooks, useEarlierBooks, type EarlierBook } from '../files/earlierBooks';
import { useAnnounce } from '../frame/announce';
import { useLanguage } from '../messages/language';

/**
 * The workbooks of the year before that a person gave. They are read once and kept in memory,
 * nowhere else.
 */
export interface PreviousFiles {
  readonly read: readonly EarlierBook[];
  /** One sentence for each of the last files that could not be read. */
  readonly refused: readonly LocalText[];
  /** Name of the file that is being read. */
  readonly reading: string | null;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly remove: (name: string) => void;
}

/** @param onChange told when the set of files that were read is another one */
export function usePreviousFiles(onChange: () => void): PreviousFiles {
  const read = useEarlierBooks();
  const [refused, setRefused] = useState<readonly LocalText[]>([]);
  const [reading, setReading] = useState<string | null>(null);
  const announce = useAnnounce();
  const { language, say } = useLanguage();

  const add = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const good: EarlierBook[] = [];
    const bad: LocalText[] = [];
    const { openBookFile } = await import('../files/openBookFile');
    for (const file of files) {
      setReading(file.name);
      try {
        // One after the other: a folder of large workbooks must fit into memory.
        good.push({ name: file.name, snapshot: await openBookFile(file) });
      } catch (error) {
        bad.push(fileProblem(problemOf(error), file.name));
      }
    }
    setReading(null);
    setRefused(bad);
    setEarlierBooks([...earlierBooks().filter(({ name }) => !good.some((one) => one.name === name)), ...good]);
    const told = [
      ...(good.length > 0 ? [say('previous.added', { count: good.length })] : []),
      ...bad.map((text) => text[language]),
    ];
    announce(told.join(' '));
    if (good.length > 0) onChange();
  };

  return {
    read,
    refused,
    reading,
    add,
    remove: (name) => {
      setEarlierBooks(earlierBooks().filter((one) => one.name !== name));
      setRefused([]);
      onChange();
    },
  };
}
