import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TextComparison } from '../../../narrative/compare/compareWithText';
import { textVerdicts, type TextVerdict } from '../../../narrative/compare/textVerdicts';
import type { SheetReport } from '../../../sheet/province/report';
import { useAnnounced } from '../../frame/announce';
import { Disclosure } from '../../frame/Disclosure';
import { Notice } from '../../frame/Notice';
import { useGradual } from '../../frame/steps/useGradual';
import { useLanguage } from '../../messages/language';
import { ComparisonCard, type ComparisonCardProps } from './ComparisonCard';
import type { ReadText } from '../source/reading';
import type { TextWork } from '../useText';
import { useComparisons } from './useComparisons';
import { verdictOrder } from './verdictLook';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

interface CompareModeProps {
  readonly work: TextWork;
  readonly read: ReadText;
}

/**
 * Every figure of the text beside the sheet; a sheet that is still to be made has nothing to
 * compare with.
 */
export function CompareMode({ work, read }: CompareModeProps) {
  const { say } = useLanguage();
  const report = work.target?.report;
  if (!report) return <Notice intent="info">{say('text.target.unmade')}</Notice>;
  return <Comparisons work={work} read={read} report={report} />;
}

function Comparisons({ work, read, report }: CompareModeProps & { readonly report: SheetReport }) {
  const styles = useStyles();
  const { say } = useLanguage();
  /** The figure whose sentence is on show. */
  const [shown, setShown] = useState<number | null>(null);
  const { targets, looking, reading, look, jump } = work;
  const comparisons = useComparisons(read, report, targets);
  const of = (verdict: TextVerdict): readonly TextComparison[] =>
    comparisons?.filter((one) => one.verdict === verdict) ?? [];
  useSummaryAnnounced(comparisons === null ? null : of);
  const show = (comparison: TextComparison): void => {
    setShown(comparison.figure.number[0]);
    const place = comparison.cells[0];
    if (place) jump(place);
  };
  const listOf = (verdict: TextVerdict) => (
    <ComparisonList
      comparisons={of(verdict)}
      text={read.text}
      sheet={report.sheet}
      shown={shown}
      onShow={show}
      onJump={jump}
    />
  );
  return (
    <>
      <div className={styles.bar}>
        <Button size="small" disabledFocusable={looking || reading} onClick={look}>
          {say('text.compare.again')}
        </Button>
      </div>
      {comparisons !== null && of('contradicts').length === 0 && (
        <Notice intent="success">{say('text.compare.none')}</Notice>
      )}
      {verdictOrder.map((verdict) => {
        const title = say('text.compare.group', { verdict: textVerdicts[verdict], count: of(verdict).length });
        if (of(verdict).length === 0) return null;
        if (verdict !== 'contradicts') {
          return (
            <Disclosure key={verdict} summary={title}>
              {listOf(verdict)}
            </Disclosure>
          );
        }
        return (
          <section key={verdict} aria-label={title}>
            <Subtitle2 as="h2" block tabIndex={-1} className={styles.heading}>
              {title}
            </Subtitle2>
            {listOf(verdict)}
          </section>
        );
      })}
    </>
  );
}

interface ComparisonListProps extends Pick<ComparisonCardProps, 'text' | 'sheet' | 'onShow' | 'onJump'> {
  readonly comparisons: readonly TextComparison[];
  /** Where the figure stands whose sentence is on show. */
  readonly shown: number | null;
}

function ComparisonList({ comparisons, shown, ...card }: ComparisonListProps) {
  const styles = useStyles();
  const { drawn, more } = useGradual(comparisons);
  return (
    <>
      <ul className={styles.list}>
        {drawn.map((comparison) => {
          const [at] = comparison.figure.number;
          return <ComparisonCard key={at} comparison={comparison} open={shown === at} {...card} />;
        })}
      </ul>
      {more}
    </>
  );
}

/**
 * Tells those who listen how many figures agree, each time the numbers change; nothing while they
 * are being compared.
 */
function useSummaryAnnounced(of: ((verdict: TextVerdict) => readonly TextComparison[]) | null): void {
  const { say } = useLanguage();
  const [agrees, contradicts, cannotTell, notOnForm] = (
    ['agrees', 'contradicts', 'cannotTell', 'notOnForm'] as const
  ).map((verdict) => of?.(verdict).length ?? 0) as [number, number, number, number];
  const sentence = of && say('text.compare.summary', { agrees, contradicts, cannotTell, notOnForm });
  useAnnounced(of && `${agrees} ${contradicts} ${cannotTell} ${notOnForm}`, sentence);
}
