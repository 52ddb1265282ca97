import { inputRoles } from '../sheet/province/formulas';
import { symbolOf } from '../sheet/province/columns';

/** The columns that hold the departments' numbers: last year, plan, result, next plan. */
export const inputSymbols = inputRoles.map(symbolOf) as readonly InputSymbol[];
export type InputSymbol = '1' | '2' | '3' | '7';
