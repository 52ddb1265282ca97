import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { FormReview, NationalRow, ReviewEntry, ReviewResult } from '../../review/reviewResult';
import { fewestGrowths, stripPoints } from '../../review/plots/stripPlot';
import { EntryDetail } from '../review/entries/EntryDetail';
import { NotCounted } from '../review/files/NotCounted';
import { PlotsDisclosure } from '../review/plots/PlotsDisclosure';
import { StripFigure } from '../review/plots/StripFigure';
import { ReviewFooter, ReviewNotices } from '../review/ReviewFooter';
import type { ReviewDesk } from '../review/state/reviewDesk';
import { keyOfEntry } from '../review/state/reviewState';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    width: '380px',
    flexShrink: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    '& > *': { flexShrink: 0 },
    '@media (max-width: 900px)': { width: 'auto', overflowY: 'visible' },
    ':focus-visible': { outline: 'none' },
  },
});

/** Pixels: what the side has left. */
const plotWidth = 340;

interface SidePaneProps {
  readonly desk: ReviewDesk;
  readonly result: ReviewResult;
  readonly form: FormReview;
  /** The report that is open; null for all. */
  readonly entry: ReviewEntry | null;
  /** The indicator of the cell that one is in; null beside the names. */
  readonly row: NationalRow | null;
  /** Back to the table, by key. */
  readonly onBack: () => void;
}

/** Beside the table: the indicator one is in over all provinces, and a province, or all of them. */
export function SidePane({ desk, result, form, entry, row, onBack }: SidePaneProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const side = useRef<HTMLElement>(null);
  const key = entry && keyOfEntry(entry);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    side.current?.scrollTo({ top: 0 });
    if (key !== null) side.current?.focus();
  }, [key]);
  return (
    <aside
      ref={side}
      className={styles.side}
      aria-label={say('review.window.side')}
      tabIndex={-1}
      data-scrolls=""
      onKeyDown={({ key: pressed }: KeyboardEvent) => {
        if (pressed === 'Escape') onBack();
      }}
    >
      <ReviewNotices state={desk.state} />
      {row && <Indicator row={row} form={form} />}
      {entry ? (
        <EntryDetail key={key} entry={entry} result={result} review={desk} />
      ) : (
        <>
          <ReviewFooter review={desk} />
          <NotCounted result={result} onChoose={desk.choose} />
          {result.ranking.length > 0 && <PlotsDisclosure result={result} entry={null} />}
        </>
      )}
    </aside>
  );
}

/** The indicator that one is in, over all provinces, or why there is nothing to draw. */
function Indicator({ row, form }: { readonly row: NationalRow; readonly form: FormReview }) {
  const { say } = useLanguage();
  const { code, comparison } = row.indicator;
  const count = stripPoints(row, form).length;
  if (comparison === 'none') return <span>{say('review.plot.notCompared', { code })}</span>;
  if (count < fewestGrowths) return <span>{say('review.plot.few', { code, count, fewest: fewestGrowths })}</span>;
  return <StripFigure row={row} form={form} id="window-strip" width={plotWidth} />;
}
