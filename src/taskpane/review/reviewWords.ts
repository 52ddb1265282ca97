import { checkMessages } from '../messages/check';
import { findingMessages } from '../messages/finding';
import { reviewMessages } from '../messages/review';

/** What reviewing says, in the pane and in the window. */
export const reviewWords = { ...reviewMessages, ...checkMessages, ...findingMessages } as const;
