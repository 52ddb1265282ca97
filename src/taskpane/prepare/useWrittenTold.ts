import { useEffect } from 'react';
import { lastFinished } from '../../excel/undo/finished';
import { useExcel } from '../excelContext';
import { useAnnounce } from '../frame/announce';
import { useLanguage } from '../messages/language';
import type { Say } from '../messages/say';
import { tellAs } from '../undo/told';
import type { Planned, Written } from './plan';

/** A plan that was carried out, and what came of it. */
export interface Outcome {
  readonly planned: Planned;
  readonly written: Written;
}

/**
 * Tells once what was written: on the line that takes it back for those who look, and aloud for
 * those who listen.
 */
export function useWrittenTold(outcome: Outcome | null): void {
  const session = useExcel();
  const announce = useAnnounce();
  const { say } = useLanguage();
  const { planned, written } = outcome ?? {};
  useEffect(() => {
    if (!planned || !written) return;
    const telling = (told: Say): string => resultSentences({ planned, written }, told).join(' ');
    announce(telling(say));
    const operation = lastFinished(session);
    if (operation) tellAs(operation, telling);
    // The language alone changes nothing that would have to be told again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [session, announce, planned, written]);
}

/** What was done, one whole sentence each. */
function resultSentences({ planned: { plan }, written }: Outcome, say: Say): readonly string[] {
  const { sheet, cells, notes, ledgerRows, kept, unfinished } = written;
  const isBlankForm = plan.existing === null && cells === 0;
  return [
    isBlankForm ? say('write.done.blank', { sheet }) : say('write.done', { count: cells, sheet }),
    ...(notes > 0 ? [say('write.done.notes', { count: notes })] : []),
    ...(ledgerRows > 0 ? [say('write.done.ledger', { count: ledgerRows, sheet: plan.ledger.sheet })] : []),
    ...(plan.memory && plan.memory.added > 0
      ? [say('write.done.memory', { count: plan.memory.added, sheet: plan.memory.sheet })]
      : []),
    ...(kept > 0 ? [say('write.done.kept', { count: kept })] : []),
    ...(unfinished ? [say('write.done.unfinished')] : []),
  ];
}
