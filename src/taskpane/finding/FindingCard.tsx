import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { accusedCell, type Finding } from '../../checks/finding';
import type { Place } from '../../excel/door/select';
import { CellButtons } from '../frame/CellButtons';
import { spokenOnly } from '../frame/spoken';
import { useLanguage } from '../messages/language';
import { actionsStyle, Card } from './Card';
import { Equation } from './Equation';
import { comparisonOf } from './equation';
import { Gap } from './Gap';
import { printed } from './printed';
import { RuleOf } from './RuleOf';

const useStyles = makeStyles({
  compared: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  // The name is whole once the card is unfolded.
  line: {
    display: 'flex',
    whiteSpace: 'pre',
    '& > :first-child': { overflow: 'hidden', textOverflow: 'ellipsis' },
    '& > :last-child': { flexShrink: 0 },
  },
  aside: { color: tokens.colorNeutralForeground3 },
  spoken: spokenOnly,
  // The sentence of what has no equation; the rest of it unfolds.
  short: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden' },
  actions: actionsStyle,
});

export interface FindingCardProps {
  readonly finding: Finding;
  /** The sheet that the finding is of. */
  readonly sheet: string;
  /** Selects a cell; left out where the workbook is not open. */
  readonly onJump?: (cell: Place) => void;
  /** The one or two things that can be done. */
  readonly actions?: ReactNode;
  /** What else belongs to the finding, unfolded. */
  readonly children?: ReactNode;
}

/**
 * One finding, the same wherever findings are shown: what is wrong, of which row, the numbers as an
 * equation, the gap, and what can be done. The whole sentence, the cells and the rule unfold.
 */
export function FindingCard({ finding, sheet, onJump, actions, children }: FindingCardProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { title, subject, message, waiver, explanation, suspects, suggestion } = finding;
  // Cells of another workbook are named in the sentence; nothing here leads to them.
  const cells = finding.cells.filter(({ file }) => file === undefined);
  const sentence = message[language];
  const comparison = comparisonOf(finding);
  return (
    <Card
      severity={finding.severity}
      rule={finding.rule}
      title={title[language]}
      first={accusedCell(finding)}
      more={() => (
        <>
          {comparison && <span>{sentence}</span>}
          {comparison && onJump && <CellButtons cells={cells} sheet={sheet} onJump={onJump} />}
          {suspects && <span>{suspects.text[language]}</span>}
          {suggestion && (
            <span>
              {say('finding.suggestion', {
                address: suggestion.address,
                value: suggestion.value === '' ? say('finding.leftBlank') : printed(suggestion.value, language),
              })}
            </span>
          )}
          {children}
          <RuleOf id={finding.rule} />
        </>
      )}
    >
      {(isOpen) => (
        <>
          <Caption1 className={mergeClasses(styles.aside, !isOpen && styles.line)}>
            <span>{subject ? `${subject.code} ${subject.name[language]}` : finding.rule}</span>
            <span>{` · ${sheet}`}</span>
          </Caption1>
          {comparison ? (
            <>
              <div className={styles.compared}>
                <Equation parts={comparison.parts} sheet={sheet} {...(onJump && { onJump })} />
                <Gap {...comparison} />
              </div>
              {!isOpen && <span className={styles.spoken}>{sentence}</span>}
            </>
          ) : (
            <span className={isOpen ? undefined : styles.short}>{sentence}</span>
          )}
          {waiver && <Caption1>{say('finding.waived', { by: waiver.by, text: waiver.text })}</Caption1>}
          {explanation && (
            <Caption1>{say('finding.explained', { by: explanation.by, text: explanation.text })}</Caption1>
          )}
          <div className={styles.actions}>
            {!comparison && onJump && <CellButtons cells={cells} sheet={sheet} onJump={onJump} />}
            {actions}
          </div>
        </>
      )}
    </Card>
  );
}
