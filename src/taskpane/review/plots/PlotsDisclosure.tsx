import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ReviewEntry, ReviewResult } from '../../../review/reviewResult';
import { Disclosure } from '../../frame/Disclosure';
import { FaultBoundary } from '../../frame/FaultBoundary';
import { useLanguage } from '../../messages/language';

const Plots = lazy(async () => ({ default: (await import('./Plots')).Plots }));

interface PlotsDisclosureProps {
  readonly result: ReviewResult;
  /** The province that is looked at; null for all. */
  readonly entry: ReviewEntry | null;
}

/** Plots, loaded and drawn when somebody unfolds them. */
export function PlotsDisclosure({ result, entry }: PlotsDisclosureProps) {
  const { say } = useLanguage();
  const [seen, setSeen] = useState(false);
  return (
    // Unfolding by key is a click too.
    <div onClickCapture={() => setSeen(true)}>
      <Disclosure summary={say(entry ? 'review.plots' : 'review.plots.all')}>
        {seen && (
          <FaultBoundary>
            <Suspense fallback={<Spinner size="tiny" />}>
              <Plots result={result} entry={entry} />
            </Suspense>
          </FaultBoundary>
        )}
      </Disclosure>
    </div>
  );
}
