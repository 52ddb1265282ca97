import { foldName } from '../../indicators/names';
import { signText, type Token } from './tokenizer';

/** A word, number or sign of a phrase, as it is compared; `upper` where it is an abbreviation. */
export type PhraseWord = Pick<Token, 'kind' | 'text' | 'upper'>;

/** Cuts phrases of the lexicon into the words that a text has for them. */
export interface PhraseCutter {
  /** The first word alone, which costs less than all of them. */
  readonly firstWord: (phrase: string) => string;
  readonly words: (phrase: string) => readonly PhraseWord[];
}

/**
 * Letters, digits with single dots and commas between them, or one sign: as the tokenizer cuts. The
 * lexicon's letters are Latin; a class of Unicode would cost more than the cutting.
 */
const piece = /[A-Za-zÀ-ÖØ-öø-ɏẠ-ỹ]+|[0-9]+(?:[.,][0-9]+)*|\S/g;
const opensWord = /^[A-Za-zÀ-ÖØ-öø-ɏẠ-ỹ]/;
const opensNumber = /^[0-9]/;

/** What stands between two blanks: the phrases of the lexicon share a few thousand of them. */
const known = new Map<string, readonly PhraseWord[]>();

function cut(chunk: string): readonly PhraseWord[] {
  let words = known.get(chunk);
  if (words) return words;
  words = plain.test(chunk) ? [{ kind: 'word', text: chunk, upper: false }] : (chunk.match(piece) ?? []).map(wordOf);
  known.set(chunk, words);
  return words;
}

/** A word that folds to itself. */
const plain = /^[a-z]+$/;

function wordOf(raw: string): PhraseWord {
  if (opensNumber.test(raw)) return { kind: 'number', text: raw, upper: false };
  if (!opensWord.test(raw)) return { kind: 'mark', text: signText(raw), upper: false };
  return { kind: 'word', text: foldName(raw), upper: raw.length > 1 && raw === raw.toUpperCase() };
}

/** Cuts phrases as they are written, without regard to abbreviations. */
export const plainCutter: PhraseCutter = {
  firstWord: (phrase) => {
    const end = phrase.indexOf(' ');
    return cut(end === -1 ? phrase : phrase.slice(0, end))[0]?.text ?? '';
  },
  words: (phrase) => {
    const words: PhraseWord[] = [];
    for (const chunk of phrase.split(' ')) words.push(...cut(chunk));
    return words;
  },
};
