import { KeptPart } from '../keptPart';
import { readXml, type Attributes } from '../xml';

/** What letters and grounds are where nothing is said. */
export const black: Attributes = { rgb: '000000' };
export const white: Attributes = { rgb: 'FFFFFF' };

/** Colours of a theme in the order in which cells number them, as the element names of its part. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
/** Those of a workbook without a theme. */
const plainTheme: readonly string[] = ['FFFFFF', '000000'];
/** The old palette as far as black and white go; its first eight colours stand in it twice. */
const plainPalette: Readonly<Record<number, string>> = { 0: '000000', 1: 'FFFFFF', 8: '000000', 9: 'FFFFFF' };
const windowText = 64;
const windowGround = 65;

/**
 * Letters are lost on a ground that is about as light and of about the same colour: contrast as Web
 * Content Accessibility Guidelines 2.1 work it out, where 1 is none, and steps of 256 of a channel.
 * Grey letters on white (`D9D9D9`, contrast 1.4) are seen.
 */
const leastContrast = 1.35;
const leastStep = 64;

type Channels = readonly [red: number, green: number, blue: number];

/**
 * The colours of a workbook: what its theme and its palette call them. Source: ECMA-376 part 1,
 * 18.8.3, 18.8.27 and 20.1.6.2.
 */
export class Palette {
  constructor(
    private readonly theme: ThemeColours = plainTheme,
    private readonly indexed: readonly string[] = [],
  ) {}

  /**
   * Whether letters can be seen on a ground; a colour that nobody can look up is taken to differ
   * from every other but itself.
   */
  tellsApart(letters: Attributes, ground: Attributes): boolean {
    const [one, other] = [this.channels(letters), this.channels(ground)];
    if (one === null || other === null) return JSON.stringify(letters) !== JSON.stringify(ground);
    return contrast(one, other) >= leastContrast || one.some((at, of) => Math.abs(at - other[of]!) >= leastStep);
  }

  private channels({ rgb, theme, indexed, tint = '0' }: Attributes): Channels | null {
    const named = rgb ?? (theme === undefined ? this.indexedColour(Number(indexed)) : this.theme[Number(theme)]);
    if (named === undefined || !/^[\dA-F]{6,8}$/i.test(named)) return null;
    const digits = named.slice(-6);
    const channel = (at: number): number => tinted(parseInt(digits.slice(at, at + 2), 16), Number(tint) || 0);
    return [channel(0), channel(2), channel(4)];
  }

  private indexedColour(index: number): string | undefined {
    if (index === windowText) return '000000';
    if (index === windowGround) return 'FFFFFF';
    return this.indexed[index] ?? plainPalette[index];
  }
}

function contrast(one: Channels, other: Channels): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** A share towards white, or towards black where it is negative; of greys this is exact. */
function tinted(channel: number, tint: number): number {
  return tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
}

/** In the order of the theme; undefined for a colour that it does not name. */
export type ThemeColours = readonly (string | undefined)[];

/** Reads the colours of a theme's part, of which nothing behind them is parsed. */
export const themePart = new KeptPart((source, part): ThemeColours => {
  const found = new Map<string, string>();
  let within = '';
  let hasAll = false;
  readXml(source, part, {
    open: (name, { val, lastClr }) => {
      if (themeOrder.includes(name)) within = name;
      const colour = name === 'srgbClr' ? val : name === 'sysClr' ? lastClr : undefined;
      if (within !== '' && colour !== undefined && !found.has(within)) found.set(within, colour);
    },
    close: (name) => {
      if (name === within) within = '';
      hasAll ||= name === 'clrScheme';
    },
    hasAll: () => hasAll,
  });
  return themeOrder.map((name, at) => found.get(name) ?? plainTheme[at]);
});
