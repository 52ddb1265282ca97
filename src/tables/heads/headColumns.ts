import type { Column } from '../page/columns';
import type { NameLine } from '../names/nameLine';
import type { TableWords } from '../words/tableWords';
import { headItems } from './headItems';
import { headMeaning, type HeadMeaning, type HeadPlace } from './headMeaning';

/** A column, or a row of a table whose indicators stand across, with what its head says. */
export interface HeadLine {
  readonly index: number;
  readonly text: string;
  readonly meaning: HeadMeaning;
  readonly isHeaded: boolean;
}

/** Tells a text that is a place and nothing else. */
export type PlaceReader = (text: string) => HeadPlace;

/** The heads of columns. */
export function columnHeads(columns: readonly Column[], words: TableWords, placeOf: PlaceReader): readonly HeadLine[] {
  const read = headReader(words);
  return columns.map(({ column, heads, unit, isHeaded }) => {
    const text = heads.join(' ');
    // A percent sign in brackets is no unit of a comparison, it tells its form.
    const whole = unit?.key === '%' ? `${text} %` : text;
    return { index: column, text, meaning: placed(read(whole), placeOf(text)), isHeaded: isHeaded || text !== '' };
  });
}

/** Rows as heads: what they stand under says as much of them as their own label. */
export function rowHeads(lines: readonly NameLine[], words: TableWords, placeOf: PlaceReader): readonly HeadLine[] {
  const read = headReader(words);
  return lines.map(({ index, text, above }) => {
    const whole = [text, ...above.filter(({ isSection }) => isSection).map((one) => one.text)].join(' ');
    return { index, text, meaning: placed(read(whole), placeOf(text)), isHeaded: text !== '' };
  });
}

/** A head that is nothing but a place: the reporting province's own name is its total. */
function placed(meaning: HeadMeaning, place: HeadPlace): HeadMeaning {
  return place === null ? meaning : { ...meaning, place, unknown: meaning.kind === 'none' ? [] : meaning.unknown };
}

/** Heads come again: each text is read once. */
function headReader(words: TableWords): (text: string) => HeadMeaning {
  const known = new Map<string, HeadMeaning>();
  return (text) => {
    let meaning = known.get(text);
    if (!meaning) known.set(text, (meaning = headMeaning(headItems(words.tokens(text), words))));
    return meaning;
  };
}
