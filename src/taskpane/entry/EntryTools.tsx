import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { noDataMarks } from '../../indicators/marks';
import { statusWords } from '../../indicators/forms/statuses';
import { dataStatuses, type DataStatus } from '../../indicators/forms/template';
import type { NoDataMark } from '../../indicators/marks';
import type { OpenStatus } from '../../sheet/entry/statusEntry';
import { useExcel } from '../excelContext';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useTask } from '../frame/useTask';
import { useLanguage } from '../messages/language';
import { lastFinished } from '../../excel/undo/finished';
import { tellAs } from '../undo/told';
import { useOnTakenBack } from '../undo/useFinished';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  marks: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
  },
  mark: { minWidth: '40px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Result {
  readonly sentence: string;
  readonly intent: 'success' | 'info';
  readonly open: readonly OpenStatus[];
}

/**
 * Quick entry into the selected cells: the marks in place of numbers, with what they mean, and how
 * final a row's value is.
 */
export function EntryTools() {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const session = useExcel();
  const announce = useAnnounce();
  const { busy, result, failure, run, forget } = useTask<Result | null>('write');
  useOnTakenBack(forget);
  const work = (enter: () => Promise<Result>): void => {
    void run(async () => {
      const before = lastFinished(session);
      const next = await enter();
      announce(next.sentence);
      const operation = lastFinished(session);
      if (operation === null || operation === before) return next;
      tellAs(operation, () => next.sentence);
      // The line that takes it back tells it; what is left open is asked here.
      return next.open.length > 0 ? { ...next, sentence: '' } : null;
    });
  };
  const enterMark = async (mark: NoDataMark['mark']): Promise<Result> => {
    const [{ enterInSelection }, { planMark }] = await Promise.all([
      import('./enterInSelection'),
      import('../../sheet/entry/markEntry'),
    ]);
    const { cells, plan } = await enterInSelection(session, (book, area) => planMark(book, area, mark));
    if (cells === 0)
      return { sentence: say(plan.kept > 0 ? 'entry.mark.onlyKept' : 'entry.mark.none'), intent: 'info', open: [] };
    return {
      sentence:
        plan.kept > 0
          ? say('entry.mark.doneKept', { mark, count: cells, kept: plan.kept })
          : say('entry.mark.done', { mark, count: cells }),
      intent: 'success',
      open: [],
    };
  };
  const appendStatus = async (open: readonly OpenStatus[]): Promise<Result> => {
    const { appendNotes } = await import('./enterInSelection');
    const count = await appendNotes(session, open);
    return { sentence: say('entry.status.appended', { count }), intent: 'success', open: [] };
  };
  const enterStatus = async (status: DataStatus): Promise<Result> => {
    const [{ enterInSelection }, { planStatus }] = await Promise.all([
      import('./enterInSelection'),
      import('../../sheet/entry/statusEntry'),
    ]);
    const { cells, plan } = await enterInSelection(session, (book, area) => planStatus(book, area, status));
    const nothing = cells === 0 && plan.kept === 0 && plan.open.length === 0;
    if (nothing) return { sentence: say('entry.status.none'), intent: 'info', open: [] };
    if (cells === 0 && plan.open.length > 0)
      return { sentence: say('entry.status.open'), intent: 'info', open: plan.open };
    const word = statusWords[status].word;
    return { sentence: say('entry.status.done', { status: word, count: cells }), intent: 'success', open: plan.open };
  };

  return (
    <div className={styles.tools}>
      <Tool label={say('entry.marks')} hint={say('entry.marks.hint')}>
        <div className={styles.marks}>
          {noDataMarks.map(({ mark, meaning }) => (
            <MarkRow
              key={mark}
              mark={mark}
              meaning={meaning[language]}
              busy={busy}
              onEnter={() => work(() => enterMark(mark))}
            />
          ))}
        </div>
      </Tool>
      <Tool label={say('entry.status')} hint={say('entry.status.hint')}>
        <div className={styles.row}>
          {dataStatuses.map((status) => (
            <Button key={status} size="small" disabledFocusable={busy} onClick={() => work(() => enterStatus(status))}>
              {statusWords[status].word[language]}
            </Button>
          ))}
        </div>
      </Tool>
      {result && (
        <Notice
          intent={result.intent}
          {...(result.open.some(({ longer }) => longer)
            ? {
                actions: (
                  <Button size="small" disabledFocusable={busy} onClick={() => work(() => appendStatus(result.open))}>
                    {say('entry.status.append')}
                  </Button>
                ),
              }
            : {})}
        >
          {result.sentence}
          {result.open.map(({ code, address, text }) => (
            <div key={address}>{say('entry.status.add', { code, address, text })}</div>
          ))}
        </Notice>
      )}
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}

function Tool({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}) {
  return (
    <Field label={label} hint={hint}>
      <div role="group" aria-label={label}>
        {children}
      </div>
    </Field>
  );
}

interface MarkRowProps {
  readonly mark: NoDataMark['mark'];
  readonly meaning: string;
  readonly busy: boolean;
  readonly onEnter: () => void;
}

function MarkRow({ mark, meaning, busy, onEnter }: MarkRowProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <>
      <Button
        className={styles.mark}
        size="small"
        aria-label={say('entry.mark.enter', { mark, meaning })}
        disabledFocusable={busy}
        onClick={onEnter}
      >
        {mark}
      </Button>
      <span>{meaning}</span>
    </>
  );
}
