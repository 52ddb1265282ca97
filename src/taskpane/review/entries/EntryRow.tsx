import { makeStyles, tokens } from '@fluentui/react-components';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { completenessText } from '../../../submission/completenessWords';
import { isFilled } from '../../../review/questions/reminders';
import { sealStateWords } from '../../../submission/submissionWords';
import type { ReviewEntry, ReviewResult } from '../../../review/reviewResult';
import { severityLook } from '../../finding/severityLook';
import { useLanguage } from '../../messages/language';
import type { Say } from '../../messages/say';
import { weightText, type WeightText } from './weightText';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    // The same words stand within sentences elsewhere.
    '&::first-letter': { textTransform: 'uppercase' },
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface EntryRowProps {
  readonly entry: ReviewEntry;
  readonly result: ReviewResult;
  readonly isAccepted: boolean;
  readonly onOpen: () => void;
}

/** One report: province, how many errors and warnings, weight and seal. */
export function EntryRow({ entry, result, isAccepted, onOpen }: EntryRowProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { province, form, counts, seal, completeness } = entry;
  const filled = isFilled(entry);
  const severity = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : null;
  return (
    <li>
      <button type="button" className={styles.row} onClick={onOpen}>
        <Mark severity={severity} isFilled={filled} />
        <span>
          <span className={styles.name}>{province.name[language]}</span> {form.id}
          <span className={styles.facts}>{countsText(counts, weightText(entry, result, language), say)}</span>
          <span className={styles.facts}>{completenessText(completeness)[language]}</span>
          <span className={styles.facts}>
            {isAccepted ? say('review.accepted') : sealStateWords[seal.state][language]}
          </span>
        </span>
      </button>
    </li>
  );
}

function countsText(counts: ReviewEntry['counts'], weight: WeightText | null, say: Say): string {
  const values = { errors: counts.error, warnings: counts.warning };
  if (!weight) return say('review.entry.plain', values);
  const { value, received } = weight;
  return received === null
    ? say('review.entry', { ...values, weight: value })
    : say('review.entry.partial', { ...values, weight: value, received });
}

interface MarkProps {
  readonly severity: 'error' | 'warning' | null;
  readonly isFilled: boolean;
}

/** Nothing found in what is not filled in is no praise: only a report that is gets the tick. */
function Mark({ severity, isFilled }: MarkProps) {
  if (!severity && !isFilled) return <Circle20Regular aria-hidden color={tokens.colorNeutralForeground3} />;
  if (!severity) return <CheckmarkCircle20Filled aria-hidden color={tokens.colorStatusSuccessForeground1} />;
  const { icon: Icon, color } = severityLook[severity];
  return <Icon aria-hidden color={color} />;
}
