import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Place } from '../../../excel/door/select';
import type { TextComparison } from '../../../narrative/compare/compareWithText';
import { RuleOf } from '../../finding/RuleOf';
import { CellButtons } from '../../frame/CellButtons';
import { Disclosure } from '../../frame/Disclosure';
import { useLanguage } from '../../messages/language';
import { Sentence } from '../Sentence';
import { verdictLook } from './verdictLook';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 60px',
  },
  line: { justifyContent: 'start', textAlign: 'start', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: '36px',
    // The ground of an open card ends where its text would touch it.
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

export interface ComparisonCardProps {
  readonly comparison: TextComparison;
  readonly text: string;
  /** The sheet the text is compared with. */
  readonly sheet: string;
  readonly open: boolean;
  /** Shows the sentence and selects the first cell. */
  readonly onShow: (comparison: TextComparison) => void;
  readonly onJump: (place: Place) => void;
}

/**
 * One figure beside the sheet: what the text says; shown, its sentence, what the sheet says, and
 * the cells.
 */
export function ComparisonCard({ comparison, text, sheet, open, onShow, onJump }: ComparisonCardProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { figure, verdict, reason, finding, cells } = comparison;
  const { icon: Icon, color } = verdictLook[verdict];
  const said = finding?.message[language] ?? reason?.[language];
  return (
    <li className={mergeClasses(styles.card, open && styles.open)}>
      <Button
        className={styles.line}
        appearance="transparent"
        icon={<Icon color={color} />}
        aria-expanded={open}
        title={say('text.compare.show', { words: figure.printed })}
        onClick={() => onShow(comparison)}
      >
        {figure.printed}
      </Button>
      <div className={styles.body}>
        {said !== undefined && <span>{said}</span>}
        {open && <Sentence text={text} figure={figure} whole />}
        {(open || finding) && cells.length > 0 && <CellButtons cells={cells} sheet={sheet} onJump={onJump} />}
        {open && finding && (
          <Disclosure summary={say('finding.rule', { rule: finding.rule })}>
            <RuleOf id={finding.rule} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}
