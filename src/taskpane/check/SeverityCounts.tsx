import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { printNumber } from '../../figures/print';
import { severities, type Severity } from '../../checks/finding';
import { spokenOnly } from '../frame/spoken';
import { useLanguage } from '../messages/language';
import { countFindings } from './findingGroups';
import type { CheckResult } from './runCheck';
import { severityLook } from '../finding/severityLook';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // A number by itself says nothing to whoever does not see the symbol beside it.
  spoken: spokenOnly,
  count: { position: 'relative', minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

/** The element that a severity's findings stand in. */
export function groupId(severity: Severity): string {
  return `findings-${severity}`;
}

/** How many findings there are of each severity; each count leads to its group. */
export function SeverityCounts({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const counts = countFindings(result);
  const found = severities.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return null;
  return (
    <div className={styles.counts} role="group" aria-label={say('check.counts')}>
      {found.map((severity) => {
        const count = counts[severity];
        const { icon: Icon, color, heading } = severityLook[severity];
        return (
          <Button
            key={severity}
            className={styles.count}
            appearance="subtle"
            size="small"
            icon={<Icon color={color} />}
            onClick={() => {
              document.getElementById(groupId(severity))?.scrollIntoView({ block: 'start' });
            }}
          >
            <span aria-hidden="true">{printNumber(count, language)}</span>
            <span className={styles.spoken}>{say(heading, { count })}</span>
          </Button>
        );
      })}
    </div>
  );
}
