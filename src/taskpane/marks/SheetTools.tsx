import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useExcel } from '../excelContext';
import { Disclosure } from '../frame/Disclosure';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { Progress } from '../frame/Progress';
import { isWatching, setWatching as switchWatching } from '../memory';
import { useLanguage } from '../messages/language';
import { tools, type SheetFindings } from './tools';
import { useToldTask } from '../undo/useToldTask';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  about: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What a check can put into the workbook on request, and take away again. */
export function SheetTools({ sheets }: { readonly sheets: readonly SheetFindings[] }) {
  const styles = useStyles();
  const { say, language } = useLanguage();
  const session = useExcel();
  const { busy: running, result: told, failure, run } = useToldTask('write');
  const [watching, setWatching] = useState(isWatching);
  const pairs = [
    [
      { label: say('marks.show'), work: () => tools.mark(session, sheets, language) },
      { label: say('marks.clear'), work: () => tools.unmark(session) },
    ],
    [
      { label: say('live.make'), work: () => tools.makeLive(session, sheets) },
      { label: say('live.remove'), work: () => tools.removeLive(session) },
    ],
    [
      { label: say('lock.on'), work: () => tools.lock(session, sheets) },
      { label: say('lock.off'), work: () => tools.unlock(session, sheets) },
    ],
  ];
  return (
    <Disclosure summary={say('marks.title')}>
      <div className={styles.tools}>
        <p className={styles.about}>{say('marks.about')}</p>
        {pairs.map((pair) => (
          <div key={pair[0]!.label} className={styles.row}>
            {pair.map(({ label, work }) => (
              <Button key={label} size="small" disabledFocusable={running} onClick={() => run(work)}>
                {label}
              </Button>
            ))}
          </div>
        ))}
        <Checkbox
          label={say('watch.label')}
          checked={watching}
          onChange={(_, { checked }) => {
            setWatching(checked === true);
            switchWatching(checked === true);
          }}
        />
        <p className={styles.about}>{say('watch.about')}</p>
        {running && <Progress sentence={say('marks.running')} />}
        {told !== null && <Notice intent="success">{told(say)}</Notice>}
        {failure && <FailureNotice failure={failure} />}
      </div>
    </Disclosure>
  );
}
