import { reviewMessages } from '../messages/review';
import { checkMessages } from '../messages/check';

export { ReviewView as View } from './ReviewView';

/** What reviewing says. */
export const words = { ...reviewMessages, ...checkMessages } as const;
