import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewEntry, ReviewFinding } from '../../review/reviewResult';
import { severityLook } from '../check/severityLook';
import { useGradual } from '../frame/useGradual';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  aside: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/**
 * What was found in a province's report, the weightiest first within each severity; what is only
 * for reading is left to the report.
 */
export function EntryFindings({ entry: { findings } }: { readonly entry: ReviewEntry }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const shown = findings.filter(({ severity }) => severity !== 'info');
  const { drawn, more } = useGradual(shown.length);
  if (shown.length === 0) return <span>{say('review.findings.none')}</span>;
  return (
    <section>
      <h3 className={styles.heading}>{say('review.findings', { count: shown.length })}</h3>
      <ul className={styles.list}>
        {shown.slice(0, drawn).map((finding, index) => (
          <Item key={index} finding={finding} />
        ))}
      </ul>
      {more}
    </section>
  );
}

function Item({ finding: { severity, rule, message, cells, explanation } }: { readonly finding: ReviewFinding }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { icon: Icon, color } = severityLook[severity];
  const addresses = [...new Set(cells.map(({ address }) => address))].join(', ');
  return (
    <li className={styles.item}>
      <Icon aria-hidden color={color} />
      <span>
        {message[language]}
        <span className={styles.aside}>
          {addresses === '' ? rule : say('review.place', { rule, address: addresses })}
        </span>
        {explanation && (
          <span className={styles.aside}>
            {say('review.finding.explained', { by: explanation.by, text: explanation.text })}
          </span>
        )}
      </span>
    </li>
  );
}
