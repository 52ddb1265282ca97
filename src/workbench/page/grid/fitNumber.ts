/** A number to be shown in a cell, with the room there is. */
export interface NumberToFit {
  /** As wide as it needs: `1.234,56`. */
  readonly text: string;
  /** General may lose decimals to fit; every other format shows all of its digits or none. */
  readonly isGeneral: boolean;
  /** Pixels. */
  readonly room: number;
  readonly measure: (text: string) => number;
}

/**
 * The number as a cell of some width shows it. Digits are never cut off: a number that has lost
 * some reads as another number, so hash signs stand where it has no room, as in Excel.
 */
export function fitNumber({ text, isGeneral, room, measure }: NumberToFit): string {
  if (measure(text) <= room) return text;
  const shorter = isGeneral ? fewerDecimals(text, (candidate) => measure(candidate) <= room) : null;
  return shorter ?? '#'.repeat(Math.max(1, Math.floor(room / measure('#'))));
}

/**
 * The text with as many decimals as fit, rounded half away from zero; null when not even the whole
 * part fits.
 */
function fewerDecimals(text: string, fits: (candidate: string) => boolean): string | null {
  const match = /^(-?)(\d+)([.,])(\d+)$/.exec(text);
  if (!match) return null;
  const [, sign, whole, mark, decimals] = match as unknown as readonly [string, string, string, string, string];
  for (let kept = decimals.length - 1; kept >= 0; kept -= 1) {
    const rounded = roundedDigits(whole + decimals, decimals.length - kept).padStart(kept + 1, '0');
    const cut = rounded.length - kept;
    const part = rounded.slice(cut).replace(/0+$/, '');
    const candidate = `${sign}${rounded.slice(0, cut)}${part === '' ? '' : mark + part}`;
    if (fits(candidate)) return candidate;
  }
  return null;
}

/** A row of digits without its last ones, rounded by them. */
function roundedDigits(digits: string, drop: number): string {
  const kept = BigInt(digits.slice(0, -drop) || '0');
  const up = Number(digits.at(-drop)) >= 5 ? 1n : 0n;
  return String(kept + up);
}
