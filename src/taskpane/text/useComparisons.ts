import { startTransition, useEffect, useState } from 'react';
import { loadCatalogue } from '../../indicators/catalogue';
import { comparingWithText, type TextComparison } from '../../narrative/compareWithText';
import type { SheetReport } from '../../sheet/report';
import { inSlices } from '../check/pause';
import type { ReadText } from './reading';
import type { Targets } from './targets';

/** Every figure of a text beside a sheet, compared without holding up the pane; null until they are. What stood on show stays while the sheet is compared anew. */
export function useComparisons(
  read: ReadText,
  report: SheetReport,
  targets: Targets | null,
): readonly TextComparison[] | null {
  const [ready, setReady] = useState<{
    readonly of: ReadText;
    readonly sheet: string;
    readonly comparisons: readonly TextComparison[];
  } | null>(null);
  // A fault is the view's, as one in drawing is.
  const [fault, setFault] = useState<Error | null>(null);
  useEffect(() => {
    if (!targets) return;
    const running = new AbortController();
    const { signal } = running;
    const context = { report, book: targets.book, catalogue: loadCatalogue() };
    inSlices(comparingWithText(read.figures, context), signal).then(
      (comparisons) => {
        if (signal.aborted) return;
        startTransition(() => {
          setReady({ of: read, sheet: report.sheet, comparisons });
        });
      },
      (error: Error) => {
        if (!signal.aborted) setFault(error);
      },
    );
    return () => {
      running.abort();
    };
  }, [read, report, targets]);
  if (fault) throw fault;
  return ready?.of === read && ready.sheet === report.sheet ? ready.comparisons : null;
}
