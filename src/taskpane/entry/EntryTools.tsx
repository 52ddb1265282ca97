import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { noDataMarks } from '../../indicators/marks';
import { statusWords } from '../../indicators/forms/statuses';
import { dataStatuses, type DataStatus } from '../../indicators/forms/template';
import type { NoDataMark } from '../../indicators/marks';
import type { OpenStatus } from '../../sheet/entry/statusEntry';
import { useExcel } from '../excelContext';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { Telling } from '../undo/told';
import { useOnTakenBack } from '../undo/useFinished';
import { useToldTask } from '../undo/useToldTask';

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

interface Entry {
  readonly telling: Telling;
  /** What is left open, to be asked. */
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
  const { busy, result, failure, run } = useToldTask('write');
  const [open, setOpen] = useState<readonly OpenStatus[]>([]);
  useOnTakenBack(() => setOpen([]));
  const work = (enter: () => Promise<Entry>): void => {
    run(async () => {
      setOpen([]);
      const entry = await enter();
      setOpen(entry.open);
      return entry.telling;
    });
  };
  const enterMark = async (mark: NoDataMark['mark']): Promise<Entry> => {
    const [{ enterInSelection }, { planMark }] = await Promise.all([
      import('./enterInSelection'),
      import('../../sheet/entry/markEntry'),
    ]);
    const { cells, plan } = await enterInSelection(session, (book, area) => planMark(book, area, mark));
    const { kept } = plan;
    const telling: Telling = (told) => {
      if (cells === 0) return told(kept > 0 ? 'entry.mark.onlyKept' : 'entry.mark.none');
      return kept > 0
        ? told('entry.mark.doneKept', { mark, count: cells, kept })
        : told('entry.mark.done', { mark, count: cells });
    };
    return { telling, open: [] };
  };
  const appendStatus = async (asked: readonly OpenStatus[]): Promise<Entry> => {
    const { appendNotes } = await import('./enterInSelection');
    const count = await appendNotes(session, asked);
    return { telling: (told) => told('entry.status.appended', { count }), open: [] };
  };
  const enterStatus = async (status: DataStatus): Promise<Entry> => {
    const [{ enterInSelection }, { planStatus }] = await Promise.all([
      import('./enterInSelection'),
      import('../../sheet/entry/statusEntry'),
    ]);
    const { cells, plan } = await enterInSelection(session, (book, area) => planStatus(book, area, status));
    const telling: Telling = (told) => {
      if (cells === 0 && plan.open.length > 0) return told('entry.status.open');
      if (cells === 0 && plan.kept === 0) return told('entry.status.none');
      return told('entry.status.done', { status: statusWords[status].word, count: cells });
    };
    return { telling, open: plan.open };
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
      {(result !== null || open.length > 0) && (
        <Notice
          intent="info"
          {...(open.some(({ longer }) => longer)
            ? {
                actions: (
                  <Button size="small" disabledFocusable={busy} onClick={() => work(() => appendStatus(open))}>
                    {say('entry.status.append')}
                  </Button>
                ),
              }
            : {})}
        >
          {result?.(say)}
          {open.map(({ code, address, text }) => (
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
