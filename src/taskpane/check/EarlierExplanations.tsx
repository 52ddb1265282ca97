import { makeStyles, tokens } from '@fluentui/react-components';
import { reasonWords } from '../../checks/explanation';
import type { Finding } from '../../checks/finding';
import type { SheetReport } from '../../sheet/province/report';
import { offersFor } from '../../submission/notes/explain';
import type { ExplanationRow } from '../../submission/notes/readNotes';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});

interface EarlierExplanationsProps {
  readonly finding: Finding;
  readonly report: Pick<SheetReport, 'head'>;
  readonly rows: readonly ExplanationRow[];
}

/**
 * What was said of the same place before, in this workbook or in earlier ones: it may serve again,
 * once a person has looked at it.
 */
export function EarlierExplanations({ finding, report, rows }: EarlierExplanationsProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const offers = offersFor(finding, report, rows);
  if (offers.length === 0) return null;
  return (
    <Disclosure summary={say('check.explainedBefore', { count: offers.length })}>
      {offers.map(({ reason, text, by, year }, index) => (
        <p key={index} className={styles.text}>
          {say('check.explainedBefore.row', {
            year: year === null ? '' : String(year),
            reason: reasonWords[reason],
            text,
            by,
          })}
        </p>
      ))}
    </Disclosure>
  );
}
