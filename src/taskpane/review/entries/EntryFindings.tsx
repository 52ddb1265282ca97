import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../checks/finding';
import type { Place } from '../../../excel/door/select';
import type { ReviewEntry } from '../../../review/reviewResult';
import { cardsOf } from '../../finding/cards';
import { FindingCards } from '../../finding/FindingCards';
import { useAnnounce } from '../../frame/announce';
import { useGradual } from '../../frame/steps/useGradual';
import { useLanguage } from '../../messages/language';
import type { ReviewDesk } from '../state/reviewDesk';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

interface EntryFindingsProps {
  readonly entry: ReviewEntry;
  readonly review: Pick<ReviewDesk, 'goTo'>;
}

/**
 * What was found in a province's report, the weightiest first within each severity, on the cards of
 * the check; what is only for reading is left to the report. A number goes to its cell where the
 * workbook is the open one, and says where it stands where it is not.
 */
export function EntryFindings({ entry, review }: EntryFindingsProps) {
  const { findings, sheet, completeness, file } = entry;
  const styles = useStyles();
  const { say } = useLanguage();
  const announce = useAnnounce();
  const [elsewhere, setElsewhere] = useState<Place | null>(null);
  const shown = findings.filter(({ severity }) => severity !== 'info').map((finding) => ({ finding }));
  const { drawn, more } = useGradual(cardsOf(shown), (card) => card.length);
  if (shown.length === 0)
    return <span>{say(completeness.filled === 0 ? 'review.findings.empty' : 'review.findings.none')}</span>;
  const placeOf = (cell: Place): string =>
    say('review.goTo.elsewhere', { address: cell.address, sheet: cell.sheet, file });
  const jump = async (cell: Place): Promise<void> => {
    const isThere = await review.goTo(entry, cell);
    setElsewhere(isThere ? null : cell);
    if (!isThere) announce(placeOf(cell));
  };
  return (
    <section>
      <h3 className={styles.heading}>{say('review.findings', { count: shown.length })}</h3>
      <ul className={styles.list}>
        {drawn.map((card, at) => (
          <FindingCards
            key={at}
            ones={card}
            keyOf={(_, index) => index}
            sheet={sheet}
            onJump={(cell) => void jump(cell)}
            actions={(ones) =>
              elsewhere && ones.some(({ finding }) => isAbout(finding, elsewhere)) ? (
                <Caption1>{placeOf(elsewhere)}</Caption1>
              ) : null
            }
          />
        ))}
      </ul>
      {more}
    </section>
  );
}

/** Whether a number or cell on the finding's card is the one that was pressed. */
function isAbout({ cells, relation }: Finding, pressed: Place): boolean {
  const places: readonly Place[] = [...cells, ...(relation?.operands ?? []).flatMap((operand) => operand.cells)];
  return places.includes(pressed);
}
