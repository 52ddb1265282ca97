import { Button } from '@fluentui/react-components';
import { nationalFileName } from '../../review/national/nationalBook';
import type { ReviewResult } from '../../review/reviewResult';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { Progress } from '../frame/Progress';
import { useLanguage } from '../messages/language';
import type { Say } from '../messages/say';
import type { ReviewDesk } from './state/reviewDesk';
import type { ReviewState } from './state/reviewState';

/** What is under way with the way out, or the step that comes next. */
export function ReviewFooter({ review: { state, cancel, buildNational } }: { readonly review: ReviewDesk }) {
  const { say } = useLanguage();
  const { work, result } = state;
  switch (work.step) {
    case 'reading':
      return <Progress sentence={say('review.reading', { done: work.done, total: work.total })} onCancel={cancel} />;
    case 'checking':
      return <Progress sentence={say('review.checking')} />;
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

/** What a review came to. */
export function summaryText({ ranking, counts, year }: ReviewResult, say: Say): string {
  if (ranking.length === 0) return say('review.nothing');
  const { error: errors, warning: warnings } = counts;
  return say('review.summary', { year: String(year), received: ranking.length, errors, warnings });
}

/** Where the national book is to be found. */
export function writtenText({ written, result }: Pick<ReviewState, 'written' | 'result'>, say: Say): string {
  if (written === 'here') return say('review.national.here');
  if (written === 'new') return say('review.national.new');
  return say('review.national.file', { file: nationalFileName(result?.year ?? null) });
}

/** What came of what was wanted last. */
export function ReviewNotices({ state }: Pick<ReviewDesk, 'state'>) {
  const { say } = useLanguage();
  return (
    <>
      {state.stopped && <Notice intent="info">{say('review.stopped', state.stopped)}</Notice>}
      {state.failure && <FailureNotice failure={state.failure} />}
      {state.written !== null && (
        <Notice intent={state.written === 'nowhere' ? 'warning' : 'success'}>{writtenText(state, say)}</Notice>
      )}
    </>
  );
}
