import { entryFaults, formulaFaults } from './entries';
import type { FaultKind } from './fault';
import { ledgerFaults } from './ledger';
import { numberFaults } from './numbers';
import { headFaults, noteFaults, structureFaults, unitFaults } from './papers';

/** Every kind of fault by its name. */
export const faultKinds: Readonly<Record<string, FaultKind>> = {
  ...numberFaults,
  ...entryFaults,
  ...formulaFaults,
  ...structureFaults,
  ...headFaults,
  ...unitFaults,
  ...noteFaults,
  ...ledgerFaults,
};
