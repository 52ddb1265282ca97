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
  const { sheets, otherSheets } = result;
  const skipped = sheets.flatMap(({ report, notChecked }) =>
    notChecked.map((one) => ({ ...one, sheet: report.sheet })),
  );
  const unused = sheets.flatMap(({ report, notLocated }) => notLocated.map((one) => ({ ...one, sheet: report.sheet })));
  const lists = [
    { ones: skipped, title: say('check.notChecked', { count: skipped.length }) },
    { ones: unused, title: say('check.notLocated', { count: unused.length }) },
  ].filter(({ ones }) => ones.length > 0);
  return (
    <>
      {lists.map(({ ones, title }) => (
        <Disclosure key={title} summary={title}>
          <ul className={styles.list}>
            {ones.map(({ sheet, rule, reason }, index) => (
              <li key={index}>{say('check.notChecked.row', { rule, sheet, reason: reason[language] })}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
      {otherSheets.length > 0 && (
        <span className={styles.quiet}>
          {say('check.otherSheets', { count: otherSheets.length, names: otherSheets.join(', ') })}
        </span>
      )}
    </>
  );
}
