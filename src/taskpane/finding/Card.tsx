import { makeStyles, tokens, type GriffelStyle } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, useState, type ReactNode } from 'react';
import type { Severity } from '../../checks/finding';
import type { Place } from '../../excel/door/select';
import { severityLook } from './severityLook';
import { findingMark, unfoldMark } from './walk';

/** What can be done, side by side; nothing where there is nothing. */
export const actionsStyle: GriffelStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  // An address beside an open repair keeps its height.
  alignItems: 'flex-start',
  gap: tokens.spacingHorizontalXS,
  marginTop: tokens.spacingVerticalXXS,
  '&:empty': { display: 'none' },
};

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  body: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: 'inherit' },
  title: {
    display: 'flex',
    width: '100%',
    gap: tokens.spacingHorizontalXS,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '& > span': { flex: 1, minWidth: 0 },
    '& > svg': { flexShrink: 0, marginTop: '2px' },
    '&[aria-expanded="true"] > svg': { transform: 'rotate(180deg)' },
  },
  more: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface CardProps {
  readonly severity: Severity;
  readonly rule: string;
  readonly title: string;
  /** The cell that a person is sent to. */
  readonly first: Place | undefined;
  /** What unfolds, made once it is unfolded: of many findings it is much. */
  readonly more: () => ReactNode;
  /** What is always in sight; it is told whether the rest is unfolded. */
  readonly children: (isOpen: boolean) => ReactNode;
}

/** A card of the list: symbol, title, what is in sight and what unfolds. */
export function Card({ severity, rule, title, first, more, children }: CardProps) {
  const styles = useStyles();
  const [isOpen, open] = useState(false);
  const moreId = useId();
  const { icon: Icon, color } = severityLook[severity];
  return (
    <li className={styles.card} tabIndex={-1} data-rule={rule} {...{ [findingMark]: first?.address ?? '' }}>
      <Icon aria-hidden color={color} />
      <div className={styles.body}>
        <h3 className={styles.heading}>
          <button
            type="button"
            className={styles.title}
            aria-expanded={isOpen}
            aria-controls={moreId}
            {...{ [unfoldMark]: '' }}
            onClick={() => open(!isOpen)}
          >
            <span>{title}</span>
            <ChevronDown16Regular aria-hidden />
          </button>
        </h3>
        {children(isOpen)}
        <div id={moreId} hidden={!isOpen} className={isOpen ? styles.more : undefined}>
          {isOpen && more()}
        </div>
      </div>
    </li>
  );
}
