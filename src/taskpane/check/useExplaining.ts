import { useCallback, useState } from 'react';
import type { Explanation } from '../../checks/explanation';
import { isUnexplained, unexplainedOf } from '../../submission/notes/explain';
import { useExcel } from '../excelContext';
import type { Explaining } from '../explain/ExplainForm';
import type { CheckResult } from './runCheck';
import type { Check } from './useCheck';

/**
 * Explaining from the list of findings, as the submission does it; its scripts come when something
 * is first written.
 * @param onWritten the workbook says more than the result by then
 */
export function useExplaining(
  { sheets, explanations, explainedBy }: CheckResult,
  onWritten: () => void,
  onFailure: Check['refuse'],
): Explaining {
  const session = useExcel();
  const [busy, setBusy] = useState(false);
  const save = async (fingerprints: readonly string[], explanation: Explanation): Promise<boolean> => {
    setBusy(true);
    try {
      const { writeExplanation } = await import('../submit/writeSubmit');
      await writeExplanation(session, fingerprints, explanation);
      return true;
    } catch (error) {
      onFailure('write', error);
      return false;
    } finally {
      setBusy(false);
      onWritten();
    }
  };
  const waiting = useCallback(
    () =>
      sheets.flatMap(({ report, findings }) =>
        findings.filter(isUnexplained).map((finding) => unexplainedOf(finding, report, explanations)),
      ),
    [sheets, explanations],
  );
  return {
    waiting,
    lastBy: explainedBy,
    busy,
    save,
  };
}
