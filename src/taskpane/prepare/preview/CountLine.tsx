import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { termOf, type TermId } from '../../../indicators/glossary';
import { useLanguage } from '../../messages/language';
import { printNumber } from '../../../figures/print';
import { Disclosure } from '../../frame/Disclosure';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, justifyContent: 'space-between', width: '100%' },
  // As far in as a summary's text, which stands beside its arrow.
  plain: {
    paddingInlineStart: '20px',
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    boxSizing: 'border-box',
  },
  means: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  count: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});

interface CountLineProps {
  readonly label: string;
  readonly count: number;
  /** What was counted, to unfold. */
  readonly children?: ReactNode;
  /** A term of the name, told when it is unfolded. */
  readonly term?: TermId;
}

/** A count with its name; nothing where nothing was counted. */
export function CountLine({ label, count, children, term }: CountLineProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  if (count === 0) return null;
  const parts = (
    <>
      <span>{label}</span>
      <span className={styles.count}>{printNumber(count, language)}</span>
    </>
  );
  if (children === undefined && term === undefined)
    return <div className={mergeClasses(styles.line, styles.plain)}>{parts}</div>;
  return (
    <Disclosure summary={<span className={styles.line}>{parts}</span>}>
      {term !== undefined && <p className={styles.means}>{termOf(term).means[language]}</p>}
      {children}
    </Disclosure>
  );
}
