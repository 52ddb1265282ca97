import { guardMessages } from '../messages/guard';

export { FormulaGuard as View } from './FormulaGuard';

/** What looking after the formulas says. */
export const words = { ...guardMessages } as const;
