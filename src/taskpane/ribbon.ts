import { showNextFinding } from '../commands/nextFinding';
import { registerRibbon, showPane, type RibbonAction } from '../excel/door/ribbon';
import type { ExcelSession } from '../excel/door/session';
import { views, type View } from './views';

/** What a ribbon button asks of the pane. */
export interface Wish {
  readonly view: View;
  /** Whether the workbook is to be checked at once. */
  readonly check: boolean;
}

/** What the pane does with a wish; one that comes before the pane is drawn waits for it. */
let listener: ((wish: Wish) => void) | null = null;
let waiting: Wish | null = null;

/** Hears what the ribbon's buttons ask for; the result ends that. */
export function onRibbonWish(heard: (wish: Wish) => void): () => void {
  listener = heard;
  if (waiting) heard(waiting);
  waiting = null;
  return () => {
    if (listener === heard) listener = null;
  };
}

async function ask(wish: Wish): Promise<void> {
  if (listener) listener(wish);
  else waiting = wish;
  await showPane();
}

/**
 * Answers the ribbon's buttons. The next finding is looked for with everything that the pane knows.
 */
export function answerRibbon(session: ExcelSession): void {
  // Pane and buttons share one page: nothing of the pane is lost.
  const shows = views.map(({ id, command }): [string, RibbonAction] => [
    command,
    () => ask({ view: id, check: false }),
  ]);
  registerRibbon({ ...Object.fromEntries(shows), nextFinding: () => goToNextFinding(session) });
}

/** Where there is nothing to go to, or it could not be found out, the pane says why. */
async function goToNextFinding(session: ExcelSession): Promise<void> {
  const shown = await showNextFinding(session, async () => {
    const { findingPlaces } = await import('./check/findingPlaces');
    return findingPlaces(session);
  }).catch(() => false);
  if (!shown) await ask({ view: 'check', check: true });
}
