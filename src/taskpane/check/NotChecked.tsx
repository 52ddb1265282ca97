import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../messages/language';
import type { CheckResult } from './runCheck';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What the check did not cover, so that its silence means something. */
export function NotChecked({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const skipped = result.sheets.flatMap(({ report, notChecked }) =>
    notChecked.map(({ rule, reason }) => ({ sheet: report.sheet, rule, reason })),
  );
  const unused = result.sheets.flatMap(({ report, notLocated }) =>
    notLocated.map(({ rule, reason }) => ({ sheet: report.sheet, rule, reason })),
  );
  const { otherSheets } = result;
  return (
    <>
      {skipped.length > 0 && (
        <Disclosure summary={say('check.notChecked', { count: skipped.length })}>
          <ul className={styles.list}>
            {skipped.map(({ sheet, rule, reason }, index) => (
              <li key={index}>{say('check.notChecked.row', { rule, sheet, reason: reason[language] })}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {unused.length > 0 && (
        <Disclosure summary={say('check.notLocated', { count: unused.length })}>
          <ul className={styles.list}>
            {unused.map(({ sheet, rule, reason }, index) => (
              <li key={index}>{say('check.notChecked.row', { rule, sheet, reason: reason[language] })}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {otherSheets.length > 0 && (
        <span className={styles.quiet}>
          {say('check.otherSheets', { count: otherSheets.length, names: otherSheets.join(', ') })}
        </span>
      )}
    </>
  );
}
