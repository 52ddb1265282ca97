import { useState } from 'react';
import type { Repair } from '../../../checks/finding';
import { useExcel } from '../../excelContext';
import { failureOf, type Failure } from '../../failures';
import { useAnnounce } from '../../frame/announce';
import { useLanguage } from '../../messages/language';

/** How far a repair has come. `changed`: the workbook no longer asks for it. */
export type RepairStep =
  { readonly name: 'idle' | 'working' | 'changed' } | { readonly name: 'failed'; readonly failure: Failure };

/**
 * Makes repairs, all or none, and tells who listens; its scripts come when the first one is made.
 */
export function useRepair(onRepaired: () => void): {
  readonly step: RepairStep;
  readonly apply: (repairs: readonly Repair[]) => void;
  readonly forget: () => void;
} {
  const session = useExcel();
  const announce = useAnnounce();
  const { say } = useLanguage();
  const [step, setStep] = useState<RepairStep>({ name: 'idle' });
  const run = async (repairs: readonly Repair[]): Promise<void> => {
    try {
      const [{ applyRepair }, { runCheck }] = await Promise.all([import('./applyRepair'), import('../runCheck')]);
      const done = await applyRepair(session, repairs, runCheck);
      setStep({ name: done ? 'idle' : 'changed' });
      announce(say(done ? 'repair.done' : 'repair.changed'));
      onRepaired();
    } catch (error) {
      setStep({ name: 'failed', failure: failureOf('write', error) });
    }
  };
  return {
    step,
    apply: (repairs) => {
      setStep({ name: 'working' });
      void run(repairs);
    },
    forget: () => setStep({ name: 'idle' }),
  };
}
