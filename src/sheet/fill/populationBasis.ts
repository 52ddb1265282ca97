import { foldName } from '../../indicators/names';
import { populationBases, type PopulationBasis } from '../../indicators/provinces/populations';
import type { LocalText } from '../../indicators/text';

/** The row that densities divide by. */
export const populationIndicator = 'population-average';

interface BasisWord {
  readonly word: LocalText;
  /** Other words by which a note can name it. */
  readonly spellings: readonly string[];
}

/** What each basis of a population is called in column 9. */
export const basisWords: Readonly<Record<PopulationBasis, BasisWord>> = {
  average: {
    word: { vi: 'dân số trung bình năm', en: 'average population of the year' },
    spellings: ['dân số trung bình', 'trung bình năm', 'average population'],
  },
  census: {
    word: { vi: 'dân số theo tổng điều tra', en: 'population by census' },
    spellings: ['tổng điều tra', 'census'],
  },
  yearEnd: {
    word: { vi: 'dân số cuối năm', en: 'population at the end of the year' },
    spellings: ['cuối năm', 'thời điểm 31/12', 'end of the year'],
  },
  register: {
    word: { vi: 'dân số theo đăng ký cư trú', en: 'registered residents' },
    spellings: ['đăng ký cư trú', 'thường trú', 'tạm trú', 'registered'],
  },
};

/**
 * The basis that a note names; null where it names none, or more than one. What stands in brackets
 * is a source and names nothing.
 */
export function basisInNote(note: string): PopulationBasis | null {
  const words = note.replace(/\([^()]*\)/g, ' ').replace(/[.,;:“”"]/g, ' ');
  const folded = foldName(words);
  const named = populationBases.filter((basis) => {
    const { word, spellings } = basisWords[basis];
    return [word.vi, word.en, ...spellings].some((text) => folded.includes(foldName(text)));
  });
  return named.length === 1 ? named[0]! : null;
}
