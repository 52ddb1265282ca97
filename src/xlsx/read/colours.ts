import type { Attributes } from './xml';

/** What letters and grounds are where nothing is said. */
export const black = '000000';
export const white = 'FFFFFF';

/** The first colours of a theme are those of the window, and of the old palette black and white. */
const themeColours: readonly string[] = [white, black];
const indexedColours: Readonly<Record<string, string>> = {
  0: black,
  1: white,
  8: black,
  9: white,
  64: black,
  65: white,
};

/**
 * A colour as a word that is the same for the same colour, whichever way it is named; what a theme
 * calls its colours is not looked up. Source: ECMA-376 part 1, 18.8.3.
 */
export function colourIn({ rgb, theme, indexed, tint }: Attributes, otherwise: string): string {
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const shade = tint === undefined || Number(tint) === 0 ? '' : ` ${Number(tint)}`;
  if (theme !== undefined) return (themeColours[Number(theme)] ?? `theme ${theme}`) + shade;
  if (indexed !== undefined) return (indexedColours[indexed] ?? `indexed ${indexed}`) + shade;
  return otherwise;
}
