import { makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../excel/door/select';
import { jumpMark } from '../frame/CellButtons';
import { useLanguage } from '../messages/language';
import type { EquationPart } from './equation';
import { printed } from './printed';

const useStyles = makeStyles({
  line: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  sign: { marginInline: tokens.spacingHorizontalXXS, fontWeight: tokens.fontWeightRegular },
  // A number goes to the next line as a whole.
  plain: { display: 'inline-block', maxWidth: '100%', paddingInline: tokens.spacingHorizontalXXS },
  number: {
    position: 'relative',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    // The address under the number while it is pointed at.
    ':is(:hover, :focus-visible)::after': {
      content: 'attr(data-address)',
      position: 'absolute',
      top: '100%',
      insetInlineStart: 0,
      zIndex: 1,
      padding: `0 ${tokens.spacingHorizontalXS}`,
      whiteSpace: 'nowrap',
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForegroundInverted,
      backgroundColor: tokens.colorNeutralBackgroundInverted,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

interface EquationProps {
  readonly parts: readonly EquationPart[];
  /** The sheet under whose name it stands: cells of others say theirs. */
  readonly sheet: string;
  /** Left out where the workbook is not open: then the numbers lead nowhere. */
  readonly onJump?: (cell: Place) => void;
}

/** What was compared, with its numbers; each leads to its cell. */
export function Equation({ parts, sheet, onJump }: EquationProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  return (
    <div className={styles.line}>
      {parts.map((part, index) => {
        switch (part.kind) {
          case 'operand':
            return <OperandNumber key={index} operand={part.operand} sheet={sheet} {...(onJump && { onJump })} />;
          case 'number':
            return (
              <span key={index} className={styles.plain}>
                {printed(part.value, language)}
              </span>
            );
          case 'sign':
            return (
              <span key={index} className={part.sign === '(' || part.sign === ')' ? undefined : styles.sign}>
                {part.sign}
              </span>
            );
        }
      })}
    </div>
  );
}

interface OperandNumberProps extends Omit<EquationProps, 'parts'> {
  readonly operand: Extract<EquationPart, { kind: 'operand' }>['operand'];
}

function OperandNumber({ operand: { value, printed: said, code, name, cells }, sheet, onJump }: OperandNumberProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const [cell] = cells;
  const text = value === null ? said[language] : printed(value, language);
  const means = `${code} ${name[language]}: ${said[language]}`;
  if (!cell || !onJump || cell.file !== undefined)
    return (
      <span className={styles.plain} title={means}>
        {text}
      </span>
    );
  const address = cell.sheet === sheet ? cell.address : say('cell.other', { ...cell });
  return (
    <button
      type="button"
      className={styles.number}
      title={means}
      aria-label={say('finding.number', { number: text, address })}
      data-address={address}
      {...{ [jumpMark]: cell.address }}
      onClick={() => onJump(cell)}
    >
      {text}
    </button>
  );
}
