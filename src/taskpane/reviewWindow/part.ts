import { reviewWindowMessages } from '../messages/words/reviewWindow';
import { reviewWords } from '../review/reviewWords';

export { startReviewWindow } from './start';

/** What the window says. */
export const words = { ...reviewWords, ...reviewWindowMessages } as const;
