import type { Indicator } from './indicator';

type Kind = Pick<Indicator, 'measure' | 'unit'>;

/** Things that are counted one by one: neither in thousands nor measured. */
export function isCounted({ measure, unit }: Kind): boolean {
  return measure === 'count' && unit.scale === 1;
}

/** Numbers without a fraction: things counted one by one, and places in a ranking. */
export function isWhole(indicator: Kind): boolean {
  return isCounted(indicator) || indicator.measure === 'rank';
}
