import { Button, Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { nationalFileName } from '../../review/national/nationalBook';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { Progress } from '../frame/Progress';
import { ViewLayout } from '../frame/ViewLayout';
import { useLanguage } from '../messages/language';
import type { Say } from '../messages/say';
import { EntryDetail } from './EntryDetail';
import { EntryList } from './EntryList';
import { FilePicker } from './FilePicker';
import { NotCounted } from './NotCounted';
import { PlotsDisclosure } from './PlotsDisclosure';
import { keyOfEntry, type ReviewState } from './reviewState';
import { useReview, type Review } from './useReview';

/**
 * Many workbooks at once: choose or drop them, see each province, ask, accept, build the national
 * book.
 */
export function ReviewView() {
  const review = useReview();
  const { say } = useLanguage();
  const { state } = review;
  const { result, work, open } = state;
  const entry = result?.ranking.find((one) => keyOfEntry(one) === open) ?? null;
  useSummaryAnnounced(review);
  return (
    <ViewLayout
      header={<FilePicker again={result !== null} disabled={work.step === 'writing'} onFiles={review.take} />}
      footer={<Footer review={review} />}
    >
      {!result && work.step === 'idle' && <Text>{say('review.intro')}</Text>}
      {state.cancelled && <Notice intent="info">{say('review.cancelled')}</Notice>}
      {state.failure && <FailureNotice failure={state.failure} />}
      {state.written !== null && (
        <Notice intent={state.written === 'nowhere' ? 'warning' : 'success'}>{writtenText(state, say)}</Notice>
      )}
      {result && entry && <EntryDetail key={open} entry={entry} result={result} review={review} />}
      {result && !entry && <Overview review={review} />}
    </ViewLayout>
  );
}

function Overview({ review }: { readonly review: Review }) {
  const { say } = useLanguage();
  const { result } = review.state;
  if (!result) return null;
  const { ranking, counts, year } = result;
  return (
    <>
      {ranking.length === 0 ? (
        <Notice intent="warning">{say('review.nothing')}</Notice>
      ) : (
        <Text weight="semibold">
          {say('review.summary', {
            year: String(year),
            received: ranking.length,
            errors: counts.error,
            warnings: counts.warning,
          })}
        </Text>
      )}
      <NotCounted result={result} onChoose={review.choose} />
      {ranking.length > 0 && <EntryList review={review} entries={ranking} />}
      {ranking.length > 0 && <PlotsDisclosure result={result} entry={null} />}
    </>
  );
}

/** What is under way with the way out, or the step that comes next. */
function Footer({ review: { state, cancel, buildNational } }: { readonly review: Review }) {
  const { say } = useLanguage();
  const { work, result } = state;
  switch (work.step) {
    case 'reading':
      return <Progress sentence={say('review.reading', { done: work.done, total: work.total })} onCancel={cancel} />;
    case 'checking':
      return <Progress sentence={say('review.checking')} onCancel={cancel} />;
    case 'writing':
      return <Progress sentence={say('review.national.building')} />;
    case 'idle':
      if (!result || result.ranking.length === 0 || state.open !== null) return null;
      return (
        <Button appearance="primary" onClick={buildNational}>
          {say('review.national')}
        </Button>
      );
  }
}

/** Where the national book is to be found. */
function writtenText({ written, result }: Pick<ReviewState, 'written' | 'result'>, say: Say): string {
  if (written === 'here') return say('review.national.here');
  if (written === 'new') return say('review.national.new');
  return say('review.national.file', { file: nationalFileName(result?.year ?? null) });
}

/** Tells those who listen what a review came to, once each time. */
function useSummaryAnnounced({ state: { result, written } }: Review): void {
  const { say } = useLanguage();
  const announce = useAnnounce();
  useEffect(() => {
    if (!result) return;
    const { ranking, counts, year } = result;
    announce(
      ranking.length === 0
        ? say('review.nothing')
        : say('review.summary', {
            year: String(year),
            received: ranking.length,
            errors: counts.error,
            warnings: counts.warning,
          }),
    );
    // The language alone changes nothing that would have to be told again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [announce, result]);
  useEffect(() => {
    if (written !== null) announce(writtenText({ written, result }, say));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [announce, written]);
}
