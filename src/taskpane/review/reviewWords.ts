import { checkMessages } from '../messages/words/check';
import { findingMessages } from '../messages/words/finding';
import { reviewMessages } from '../messages/words/review';

/** What reviewing says, in the pane and in the window. */
export const reviewWords = { ...reviewMessages, ...checkMessages, ...findingMessages } as const;
