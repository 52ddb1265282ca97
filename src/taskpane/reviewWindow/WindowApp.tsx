import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import { AnnounceProvider } from '../frame/announce';
import { FaultBoundary } from '../frame/FaultBoundary';
import { Notice } from '../frame/Notice';
import { remember } from '../memory';
import { useLanguage } from '../messages/language';
import { themes } from '../theme/theme';
import { useLook } from '../theme/useLook';
import { ReviewTablePage } from './ReviewTablePage';
import { useRemoteReview } from './useRemoteReview';

/** The window: it looks and speaks as the pane does, whose review it shows. */
export function WindowApp() {
  const { language, say, choose } = useLanguage();
  const { news, desk, isAlone } = useRemoteReview();
  const own = useLook();
  // The system's own colours are this window's affair; dark and light are the pane's.
  const look = own === 'contrast' ? own : (news?.look ?? own);
  const spoken = news?.language ?? null;
  useEffect(() => {
    if (spoken !== null && spoken !== language) choose(spoken);
  }, [spoken, language, choose]);
  const reviewer = news?.reviewer ?? '';
  if (reviewer !== '') remember('reviewer', reviewer);
  useEffect(() => {
    document.title = say('review.window.title');
  }, [say]);
  const result = desk?.state.result;
  return (
    <FluentProvider
      theme={themes[look]}
      style={{ colorScheme: look === 'dark' ? 'dark' : 'light', minHeight: '100vh' }}
    >
      <AnnounceProvider>
        {isAlone && <Notice intent="warning">{say('review.window.alone')}</Notice>}
        <FaultBoundary>
          {desk && result && result.ranking.length > 0 ? (
            <ReviewTablePage desk={desk} result={result} />
          ) : news ? (
            <Notice intent="info">{say('review.window.empty')}</Notice>
          ) : (
            !isAlone && <Spinner label={say('review.window.waiting')} />
          )}
        </FaultBoundary>
      </AnnounceProvider>
    </FluentProvider>
  );
}
