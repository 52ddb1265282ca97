/** Advance widths of Times, thousandths of its size, as its public metrics (AFM) have them. */
const widths: Readonly<Record<string, number>> = {
  ...each('ijlt/:;', 278),
  ...each('fr()-I', 333),
  ...each('sJ', 389),
  ...each('acez', 444),
  ...each('bdghknopquvxy0123456789', 500),
  ...each('FPS', 556),
  ...each('+−', 564),
  ...each('ELTZ', 611),
  ...each('BCR', 667),
  ...each('ADGHKNOQUVXYw', 722),
  ...{ m: 778, '%': 833, M: 889, W: 944 },
};
const other = 250;

function each(letters: string, width: number): Readonly<Record<string, number>> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}

/** A letter is as wide with marks as without. */
function widthOf(text: string, pixels: number): number {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return ([...plain].reduce((sum, letter) => sum + (widths[letter] ?? other), 0) / 1000) * pixels;
}

/** Excel keeps so many pixels of a cell free. */
const padding = 5;

/**
 * Lines that a text takes in Times of so many points, in a column of so many digits of Calibri 11.
 * Bold letters are a twentieth wider.
 */
export function timesLines(text: string, columnWidth: number, points: number, isBold = false): number {
  const room = Math.round(columnWidth * 7 + 5) - padding;
  const pixels = ((points * 4) / 3) * (isBold ? 1.05 : 1);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const own = widthOf(word, pixels);
    const needed = used === 0 ? own : used + (other / 1000) * pixels + own;
    if (needed > room && used > 0) [lines, used] = [lines + 1, own];
    else used = needed;
  }
  return lines;
}
