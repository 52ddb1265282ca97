import { sectionTexts } from '../../../submission/concealed/formatSections';
import type { Palette } from './colours';
import type { Attributes } from '../xml';

/** Colours that a number format calls by name (ECMA-376 part 1, 18.8.31). */
const named: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '00FF00',
  blue: '0000FF',
  yellow: 'FFFF00',
  magenta: 'FF00FF',
  cyan: '00FFFF',
};
const colour = new RegExp(`\\[(?:(${Object.keys(named).join('|')})|colou?r ?(\\d+))\\]`, 'i');
/** `[Color 1]` is the ninth of the palette, whose first eight stand in it twice. */
const firstOfPalette = 7;
const condition = /\[[<>=][^\]]*\]/;
const texts = /"[^"]*"?|[\\!]./gsu;

/**
 * What a number format leaves to be seen on a ground: the same with nothing in the sections whose
 * letters it gives the ground's own colour; null where it gives none.
 */
export function seenFormat(format: string, ground: readonly Attributes[], palette: Palette): string | null {
  if (!colour.test(format)) return null;
  const sections = sectionTexts(format);
  const seen = sections.map((section) => {
    const letters = colourOf(section);
    const isLost = letters !== null && ground.length > 0 && ground.every((one) => !palette.tellsApart(letters, one));
    return isLost ? (condition.exec(section)?.[0] ?? '') : section;
  });
  return seen.some((section, at) => section !== sections[at]) ? seen.join(';') : null;
}

function colourOf(section: string): Attributes | null {
  const [, name, number] = colour.exec(section.replace(texts, '')) ?? [];
  if (name !== undefined) return { rgb: named[name.toLowerCase()]! };
  return number === undefined ? null : { indexed: String(Number(number) + firstOfPalette) };
}
