import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { printNumber } from '../../figures/print';
import type { Finding } from '../../checks/finding';
import type { Place } from '../../excel/door/select';
import { CellButtons } from '../frame/CellButtons';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../messages/language';
import { Repairs } from './Repairs';
import { RuleOf } from './RuleOf';
import { severityLook } from './severityLook';
import { findingMark } from './walk';

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
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    '& dd': { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  },
});

interface FindingCardProps {
  readonly finding: Finding;
  /** The sheet under whose name the finding stands. */
  readonly sheet: string;
  readonly onJump: (cell: Place) => void;
  readonly onRepaired: () => void;
  /** What else belongs to the finding, under its rule. */
  readonly children?: ReactNode;
}

/** One finding: what is wrong, the cells to go to, and, unfolded, both sides and the rule. */
export function FindingCard({ finding, sheet, onJump, onRepaired, children }: FindingCardProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { icon: Icon, color } = severityLook[finding.severity];
  return (
    <li className={styles.card} tabIndex={-1} {...{ [findingMark]: '' }}>
      <Icon aria-hidden color={color} />
      <div className={styles.body}>
        <span>{finding.message[language]}</span>
        {finding.waiver && (
          <Caption1>{say('check.waived', { by: finding.waiver.by, text: finding.waiver.text })}</Caption1>
        )}
        {finding.explanation && (
          <Caption1>{say('check.explained', { by: finding.explanation.by, text: finding.explanation.text })}</Caption1>
        )}
        <CellButtons cells={finding.cells} sheet={sheet} onJump={onJump} />
        {finding.suspects && <Caption1>{finding.suspects.text[language]}</Caption1>}
        <Repairs finding={finding} onRepaired={onRepaired} />
        <Disclosure summary={say(finding.left === null ? 'check.rule' : 'check.sidesAndRule', { rule: finding.rule })}>
          <Sides finding={finding} />
          <RuleOf id={finding.rule} />
        </Disclosure>
        {children}
      </div>
    </li>
  );
}

/** Both sides of a comparison, what rounding explains of it, and the value that would repair it. */
function Sides({ finding: { left, right, tolerance, suggestion } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const sides = [
    { term: say('check.left'), value: left },
    { term: say('check.right'), value: right },
    { term: say('check.gap'), value: left === null || right === null ? null : left - right },
    { term: say('check.tolerance'), value: tolerance },
  ];
  const print = (value: number | string): string => (typeof value === 'number' ? printNumber(value, language) : value);
  const known = [
    ...sides.flatMap(({ term, value }) => (value === null ? [] : [{ term, value: print(value) }])),
    ...(suggestion
      ? [
          {
            term: say('check.suggestion', { address: suggestion.address }),
            value: suggestion.value === '' ? say('check.leftBlank') : print(suggestion.value),
          },
        ]
      : []),
  ];
  if (known.length === 0) return null;
  return (
    <dl className={styles.sides}>
      {known.map(({ term, value }) => (
        <Side key={term} term={term} value={value} />
      ))}
    </dl>
  );
}

function Side({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}
