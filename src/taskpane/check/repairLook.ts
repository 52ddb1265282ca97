import type { Repair, RepairKind } from '../../checks/finding';
import { addressOf } from '../../sheet/grid/rectangles';

/** What the button of each kind of repair says. */
export const repairLook = {
  number: 'repair.number',
  thousandfold: 'repair.thousandfold',
  formula: 'repair.formula',
  swap: 'repair.swap',
  located: 'repair.located',
  value: 'repair.value',
  inputRule: 'repair.inputRule',
} as const satisfies Record<RepairKind, string>;

/** The cells that a repair is about, ranges as such. */
export function repairedPlaces(repair: Repair): readonly string[] {
  return repair.kind === 'inputRule' ? repair.areas.map(addressOf) : repair.writes.map(({ address }) => address);
}
