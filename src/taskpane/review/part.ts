import { reviewMessages } from '../messages/review';
import { checkMessages } from '../messages/check';
import { findingMessages } from '../messages/finding';

export { ReviewView as View } from './ReviewView';

/** What reviewing says. */
export const words = { ...reviewMessages, ...checkMessages, ...findingMessages } as const;
