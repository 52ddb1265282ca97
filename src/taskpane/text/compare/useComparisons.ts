import { useMemo } from 'react';
import { loadCatalogue } from '../../../indicators/catalogue/catalogue';
import { comparingWithText, type TextComparison } from '../../../narrative/compare/compareWithText';
import type { Book, SheetReport } from '../../../sheet/province/report';
import { useSteps } from '../../frame/steps/useSteps';
import type { ReadText } from '../source/reading';
import type { Targets } from '../fill/targets';

interface Beside {
  readonly read: ReadText;
  readonly report: SheetReport;
  readonly book: Book;
}

/**
 * Every figure of a text beside a sheet; null until they are compared. What is on show stays while
 * the sheet is compared anew.
 */
export function useComparisons(
  read: ReadText,
  report: SheetReport,
  targets: Targets | null,
): readonly TextComparison[] | null {
  const input = useMemo<Beside | null>(() => targets && { read, report, book: targets.book }, [read, report, targets]);
  const worked = useSteps(input, comparing);
  // A fault is the view's, as one in drawing is.
  if (worked?.error) throw worked.error as Error;
  return worked?.of.read === read && worked.of.report.sheet === report.sheet ? worked.result : null;
}

function comparing({ read, ...context }: Beside) {
  return comparingWithText(read.figures, { ...context, catalogue: loadCatalogue() });
}
