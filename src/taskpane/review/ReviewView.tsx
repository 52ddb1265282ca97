import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useAnnounced } from '../frame/announce';
import { Notice } from '../frame/Notice';
import { ViewLayout } from '../frame/ViewLayout';
import { useKeepFocus } from '../frame/focus/useKeepFocus';
import { useLanguage } from '../messages/language';
import { EntryDetail } from './entries/EntryDetail';
import { EntryList } from './entries/EntryList';
import { FilePicker } from './files/FilePicker';
import { KeptLine, KeptOffer, KeptTrouble } from './kept/KeptNotices';
import { NotCounted } from './files/NotCounted';
import { YearChoice } from './files/YearChoice';
import { PlotsDisclosure } from './plots/PlotsDisclosure';
import { ReviewFooter, ReviewNotices, summaryText, writtenText } from './ReviewFooter';
import { entryOf } from './state/reviewState';
import { useReview, type Review } from './running/useReview';
import { useReviewWindow, type ReviewWindow } from './window/useReviewWindow';
import { WindowButton } from './window/WindowButton';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, '&:empty': { display: 'none' } },
});

/**
 * Many workbooks at once: choose or drop them, see each province, ask, accept, build the national
 * book.
 */
export function ReviewView() {
  const review = useReview();
  const { say } = useLanguage();
  const { state } = review;
  const { result, work, open } = state;
  const entry = entryOf(result, open);
  useSummaryAnnounced(review);
  const window = useReviewWindow(review);
  const styles = useStyles();
  const part = useRef<HTMLDivElement>(null);
  // The line of a province vanishes under the press that opens it, and so does the way back.
  useKeepFocus(part);
  return (
    <ViewLayout
      header={<FilePicker again={result !== null} disabled={work.step === 'writing'} onFiles={review.take} />}
      footer={<ReviewFooter review={review} />}
    >
      {!result && work.step === 'idle' && <Text>{say('review.intro')}</Text>}
      {!result && work.step === 'idle' && !state.stopped && <KeptOffer keeping={review.keeping} onGoOn={review.goOn} />}
      <KeptTrouble keeping={review.keeping} />
      {/* What is in this workbook is told on the line that takes it back. */}
      <ReviewNotices state={state.written === 'here' ? { ...state, written: null } : state} />
      {state.stopped && (
        <div>
          <Button appearance="primary" onClick={review.resume}>
            {say('review.resume')}
          </Button>{' '}
          {state.stopped.done > 0 && <Button onClick={review.settle}>{say('review.settle')}</Button>}
        </div>
      )}
      {/* There from the start: it hears where the focus is before a province is opened. */}
      <div ref={part} className={styles.part}>
        {result && entry && <EntryDetail key={open} entry={entry} result={result} review={review} />}
        {result && !entry && <Overview review={review} window={window} />}
      </div>
    </ViewLayout>
  );
}

function Overview({ review, window }: { readonly review: Review; readonly window: ReviewWindow }) {
  const { say } = useLanguage();
  const { result } = review.state;
  if (!result) return null;
  const { ranking } = result;
  const summary = summaryText(result, say);
  return (
    <>
      {ranking.length === 0 ? <Notice intent="warning">{summary}</Notice> : <Text weight="semibold">{summary}</Text>}
      <YearChoice desk={review} />
      {ranking.length > 0 && <WindowButton window={window} />}
      <NotCounted result={result} onChoose={review.choose} />
      {ranking.length > 0 && <EntryList review={review} result={result} />}
      {ranking.length > 0 && <PlotsDisclosure result={result} entry={null} />}
      <KeptLine keeping={review.keeping} />
    </>
  );
}

/** Tells those who listen what a review came to, once each time. */
function useSummaryAnnounced({ state: { result, written } }: Review): void {
  const { say } = useLanguage();
  useAnnounced(result, result && summaryText(result, say));
  useAnnounced(written, written === null ? null : writtenText({ written, result }, say));
}
