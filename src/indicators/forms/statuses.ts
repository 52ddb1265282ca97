import { foldName } from '../names';
import { dataStatuses, type DataStatus } from './template';
import type { LocalText } from '../text';

interface StatusWord {
  readonly word: LocalText;
  /** Other words that mean the same on sheets and in papers. */
  readonly spellings: readonly string[];
}

/** What each data status is called; sheets use the Vietnamese word. */
export const statusWords: Readonly<Record<DataStatus, StatusWord>> = {
  estimate: {
    word: { vi: 'Ước tính', en: 'Estimate' },
    spellings: ['ước', 'ước đạt', 'ước thực hiện', 'số ước tính', 'số liệu ước tính', 'estimated'],
  },
  preliminary: { word: { vi: 'Sơ bộ', en: 'Preliminary' }, spellings: ['số sơ bộ', 'số liệu sơ bộ'] },
  final: {
    word: { vi: 'Chính thức', en: 'Final' },
    spellings: ['số chính thức', 'số liệu chính thức', 'thực hiện', 'official'],
  },
};

/** The data status that a word names, in either language, or null. */
export function parseStatus(text: string): DataStatus | null {
  const wanted = foldName(text);
  const known = (status: DataStatus) => {
    const { word, spellings } = statusWords[status];
    return [word.vi, word.en, ...spellings].some((one) => foldName(one) === wanted);
  };
  return dataStatuses.find(known) ?? null;
}
