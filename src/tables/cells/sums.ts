import type { HeadPlace } from '../heads/headMeaning';
import type { Printed } from '../heads/arithmetic';

/**
 * Whether a total is denied by its parts: both are there, and they do not add up as printed. Parts
 * that come to twice the total are told twice, by district and by region.
 * @param places of the lines, in their order
 * @param valueAt the number of a line; null where none stands
 */
export function deniedTotals(
  places: readonly HeadPlace[],
  valueAt: (line: number) => Printed | null,
): readonly number[] {
  const totals = places.flatMap((place, at) => (place === 'total' ? [at] : []));
  const parts = places.flatMap((place, at) => (place === 'part' ? [at] : []));
  const [total] = totals;
  if (total === undefined || totals.length > 1 || parts.length < 2) return [];
  const told = valueAt(total);
  const values = parts.map(valueAt);
  if (!told || values.some((value) => value === null)) return [];
  const sum = values.reduce((all, one) => all + one!.value, 0);
  const reach = values.reduce((all, one) => all + one!.half, told.half) * 1.001 + Math.abs(sum) * 1e-9;
  return [1, 2].some((times) => Math.abs(sum - times * told.value) <= times * reach) ? [] : [total];
}
