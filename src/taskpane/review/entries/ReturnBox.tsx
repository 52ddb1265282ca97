import { makeStyles, tokens } from '@fluentui/react-components';
import { printedWhole } from '../../finding/printed';
import { answers, type Answer, type ReturnComparison } from '../../../review/questions/compareReturn';
import type { CellValue } from '../../../sheet/grid/grid';
import { Disclosure } from '../../frame/Disclosure';
import { useLanguage } from '../../messages/language';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontVariantNumeric: 'tabular-nums' },
});

/**
 * What a re-submission changed and answered; nothing where the province was not reviewed before.
 */
export function ReturnBox({ comparison }: { readonly comparison: ReturnComparison | null }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  if (!comparison) return null;
  const { questions, added, changed } = comparison;
  const counts = Object.fromEntries(
    answers.map((answer) => [answer, questions.filter((one) => one.answer === answer).length]),
  ) as Record<Answer, number>;
  const shown = (value: CellValue): string =>
    value === '' ? say('review.return.blank') : printedWhole(value, language);
  return (
    <section>
      <h3 className={styles.heading}>{say('review.return')}</h3>
      {say('review.return.answers', { ...counts, added: added.length })}
      {changed.length > 0 && (
        <Disclosure summary={say('review.return.changed', { count: changed.length })}>
          <ul className={styles.list}>
            {changed.map(({ indicator, symbol, first, second }) => (
              <li key={`${indicator.id} ${symbol}`}>
                {say('review.return.cell', {
                  code: indicator.code,
                  symbol,
                  before: shown(first.value),
                  after: shown(second.value),
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
