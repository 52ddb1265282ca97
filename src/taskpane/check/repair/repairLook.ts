import type { Repair, RepairKind } from '../../../checks/finding';
import type { Language } from '../../../indicators/text';
import { addressOf } from '../../../sheet/grid/rectangles';
import { printed } from '../../finding/printed';
import type { Say } from '../../messages/say';

/** What the button of each kind of repair says. */
const repairLook = {
  number: 'repair.number',
  thousandfold: 'repair.thousandfold',
  formula: 'repair.formula',
  swap: 'repair.swap',
  located: 'repair.located',
  value: 'repair.value',
  inputRule: 'repair.inputRule',
} as const satisfies Record<RepairKind, string>;

/** Cells that a button names; more are told by their number. */
const cellsNamed = 3;

/** The cells that a repair is about, ranges as such. */
export function repairedPlaces(repair: Repair): readonly string[] {
  return repair.kind === 'inputRule' ? repair.areas.map(addressOf) : repair.writes.map(({ address }) => address);
}

/** What the button of repairs says: the cell and its new number, or what is done to which cells. */
export function repairLabel(repairs: readonly Repair[], language: Language, say: Say): string {
  const [first] = repairs as readonly [Repair];
  const places = repairs.flatMap(repairedPlaces);
  if (first.kind === 'inputRule') return say(repairLook.inputRule, { cells: places.join(', ') });
  const [write] = first.writes;
  if (places.length === 1 && write && 'value' in write.put)
    return say('repair.to', { address: write.address, value: printed(write.put.value, language) });
  return places.length > cellsNamed
    ? say('repair.all', { count: places.length })
    : say(repairLook[first.kind], { cells: places.join(', ') });
}
