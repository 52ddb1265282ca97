/** Of a letter on average, over its size; rather too much, since the typeface is not known. */
const letterWidth = 0.56;

/** Pixels that a text takes at most, roughly. */
export function textWidth(text: string, size: number): number {
  return text.length * size * letterWidth;
}

/** A text in lines that fit into so many pixels; a longer word stays whole. */
export function linesOf(text: string, room: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= room) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** A text that fits, cut where it does not. */
export function cutText(text: string, room: number, size: number): string {
  const most = Math.floor(room / (size * letterWidth));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** Before and behind the word of an entry. */
const markRoom = 15;
const gap = 12;

/** Where the entries of a legend stand when they flow into lines of so many pixels. */
export function flowed(
  words: readonly string[],
  room: number,
  size: number,
): readonly { readonly x: number; readonly line: number }[] {
  let x = 0;
  let line = 0;
  return words.map((word) => {
    const width = markRoom + textWidth(word, size);
    if (x > 0 && x + width > room) [x, line] = [0, line + 1];
    const place = { x, line };
    x += width + gap;
    return place;
  });
}
