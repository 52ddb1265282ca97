import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Settled } from '../../excel/undo/settle';
import { useExcel } from '../excelContext';
import { useAnnounce } from '../frame/announce';
import { Notice } from '../frame/Notice';
import type { PlainKey } from '../messages/catalogue';
import { useLanguage } from '../messages/language';
import type { Say } from '../messages/say';
import { sparedSentences } from './sparedText';

/** Asks Excel what became of an interrupted write. */
export type Settle = () => void;

const SettleContext = createContext<Settle | null>(null);

const useStyles = makeStyles({ notice: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` } });

/**
 * Looks at the start, and whenever a write has lost its answer, for what was left unfinished, and
 * tells in one sentence how it ended. Excel answers when it can again: until then the question
 * waits.
 */
export function SettleProvider({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const session = useExcel();
  const announce = useAnnounce();
  const { say } = useLanguage();
  const [settled, setSettled] = useState<Settled | null>(null);
  const settle = useCallback(() => {
    // Loaded when wanted: the pane shows first.
    import('../../excel/undo/settle')
      .then(({ settleUnfinished }) => settleUnfinished(session))
      .then((found) => {
        if (found) setSettled(found);
      })
      // Excel is still busy; the next write looks again before it writes.
      .catch(() => undefined);
  }, [session]);
  useEffect(settle, [settle]);
  const sentence = useMemo(() => (settled ? settledSentences(settled, say).join(' ') : ''), [settled, say]);
  useEffect(() => {
    if (sentence !== '') announce(sentence);
  }, [announce, sentence]);
  return (
    <SettleContext.Provider value={settle}>
      {settled && (
        <div className={styles.notice}>
          <Notice
            intent={settled.outcome === 'finished' ? 'success' : 'warning'}
            actions={
              <Button size="small" onClick={() => setSettled(null)}>
                {say('frame.dismiss')}
              </Button>
            }
          >
            {sentence}
          </Notice>
        </div>
      )}
      {children}
    </SettleContext.Provider>
  );
}

/** The way to ask; null outside a pane that stands beside a workbook. */
export function useSettle(): Settle | null {
  return useContext(SettleContext);
}

const outcomeSentences = {
  finished: 'settle.finished',
  takenBack: 'settle.takenBack',
  leftovers: 'settle.leftovers',
} as const satisfies Record<Settled['outcome'], PlainKey>;

/** How an interrupted write ended, one whole sentence each. */
export function settledSentences({ outcome, spared }: Settled, say: Say): readonly string[] {
  if (outcome === 'leftovers' && spared.sheets.length > 0) {
    return [say('settle.leftovers.kept', { sheets: spared.sheets.join(', ') })];
  }
  return [say(outcomeSentences[outcome]), ...(outcome === 'takenBack' ? sparedSentences(spared, say) : [])];
}
