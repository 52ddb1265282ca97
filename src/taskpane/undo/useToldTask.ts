import { lastFinished } from '../../excel/undo/finished';
import { useExcel } from '../excelContext';
import type { Doing } from '../failures';
import { useAnnounce } from '../frame/announce';
import { useTask, type Task } from '../frame/useTask';
import { useLanguage } from '../messages/language';
import { tellAs, type Telling } from './told';
import { useOnTakenBack } from './useFinished';

/** A task that writes; its result is what is still to be told where it was asked for. */
export interface ToldTask extends Omit<Task<Telling>, 'run'> {
  /** Starts it; what came of it is told once. */
  readonly run: (work: () => Promise<Telling>) => void;
}

/**
 * A task that writes and tells once what it did: on the line that takes it back where there is
 * something to take back, else where it was asked for; aloud in either case. What was taken back is
 * told no more.
 */
export function useToldTask(doing: Doing): ToldTask {
  const session = useExcel();
  const announce = useAnnounce();
  const { say } = useLanguage();
  const { busy, result, failure, run, forget } = useTask<Telling | null>(doing);
  useOnTakenBack(forget);
  return {
    ...{ busy, result, failure, forget },
    run: (work) => {
      void run(async () => {
        const before = lastFinished(session);
        const telling = await work();
        announce(telling(say));
        const operation = lastFinished(session);
        if (operation === null || operation === before) return telling;
        tellAs(operation, telling);
        return null;
      });
    },
  };
}
