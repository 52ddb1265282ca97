import { questionsOf } from './questions/questions';
import { isFilled } from './questions/reminders';
import type { ReviewEntry } from './reviewResult';

/** By what a reviewer looks for provinces: the same in pane, window and page. */
export const entryFilters = {
  errors: ({ counts }) => counts.error > 0,
  questions: (entry) => questionsOf(entry).length > 0,
  incomplete: (entry) => !isFilled(entry),
  seal: ({ seal }) => seal.state === 'broken',
} as const satisfies Readonly<Record<string, (entry: ReviewEntry) => boolean>>;
