const shape = /([0#?][0#?,]*)?(\s+)?([?#0]+)\s*\/\s*([?#0]+|[1-9]\d*)/;

/**
 * A number under a fraction format (`# ?/?`, `?/8`), without the blanks that line fractions up in a
 * column.
 */
export function fractionText(value: number, numberFormat: string): string {
  const [, whole, space, , denominator] = shape.exec(numberFormat) ?? [];
  const size = Math.abs(value);
  const withWhole = whole !== undefined && space !== undefined;
  const wanted = withWhole ? size - Math.floor(size) : size;
  const [top, bottom] = nearest(wanted, denominator ?? '?');
  const integer = (withWhole ? Math.floor(size) : 0) + (withWhole && top === bottom ? 1 : 0);
  const part = top === 0 || (withWhole && top === bottom) ? '' : `${top}/${bottom}`;
  const text = withWhole
    ? [integer === 0 && part !== '' ? '' : String(integer), part].filter(Boolean).join(' ')
    : part || '0';
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/**
 * The nearest fraction whose denominator is the given one, or has as many digits as there are
 * places for it.
 */
function nearest(value: number, denominator: string): readonly [number, number] {
  const fixed = Number(denominator);
  if (Number.isInteger(fixed) && fixed > 0) return [Math.round(value * fixed), fixed];
  const most = 10 ** Math.min(denominator.length, 4) - 1;
  let best: readonly [number, number] = [Math.round(value), 1];
  for (let bottom = 2; bottom <= most; bottom += 1) {
    const top = Math.round(value * bottom);
    if (Math.abs(top / bottom - value) < Math.abs(best[0] / best[1] - value) - 1e-15) best = [top, bottom];
  }
  return best;
}
