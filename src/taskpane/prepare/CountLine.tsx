import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import { printNumber } from '../../figures/print';
import { Disclosure } from '../frame/Disclosure';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, justifyContent: 'space-between', width: '100%' },
  // As far in as a summary's text, which stands beside its arrow.
  plain: {
    paddingInlineStart: '20px',
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    boxSizing: 'border-box',
  },
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
}

/** A count with its name; nothing where nothing was counted. */
export function CountLine({ label, count, children }: CountLineProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  if (count === 0) return null;
  const parts = (
    <>
      <span>{label}</span>
      <span className={styles.count}>{printNumber(count, language)}</span>
    </>
  );
  if (children === undefined) return <div className={mergeClasses(styles.line, styles.plain)}>{parts}</div>;
  return <Disclosure summary={<span className={styles.line}>{parts}</span>}>{children}</Disclosure>;
}
