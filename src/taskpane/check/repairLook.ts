import type { RepairKind } from '../../checks/finding';

/** What the button of each kind of repair says. */
export const repairLook = {
  number: 'repair.number',
  thousandfold: 'repair.thousandfold',
  formula: 'repair.formula',
  swap: 'repair.swap',
  located: 'repair.located',
  value: 'repair.value',
} as const satisfies Record<RepairKind, string>;
