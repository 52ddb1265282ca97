import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewEntry } from '../../../review/reviewResult';
import { cardsOf } from '../../finding/cards';
import { FindingCards } from '../../finding/FindingCards';
import { useGradual } from '../../frame/steps/useGradual';
import { useLanguage } from '../../messages/language';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/**
 * What was found in a province's report, the weightiest first within each severity, on the cards of
 * the check; what is only for reading is left to the report.
 */
export function EntryFindings({ entry: { findings, sheet, completeness } }: { readonly entry: ReviewEntry }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const shown = findings.filter(({ severity }) => severity !== 'info').map((finding) => ({ finding }));
  const cards = cardsOf(shown);
  const { drawn, more } = useGradual(cards.length);
  if (shown.length === 0)
    return <span>{say(completeness.filled === 0 ? 'review.findings.empty' : 'review.findings.none')}</span>;
  return (
    <section>
      <h3 className={styles.heading}>{say('review.findings', { count: shown.length })}</h3>
      <ul className={styles.list}>
        {cards.slice(0, drawn).map((card, at) => (
          <FindingCards key={at} ones={card} keyOf={(_, index) => index} sheet={sheet} />
        ))}
      </ul>
      {more}
    </section>
  );
}
