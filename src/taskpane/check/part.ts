import { checkMessages } from '../messages/check';
import { formMessages } from '../messages/forms';
import { marksMessages } from '../messages/marks';

export { CheckView as View } from './CheckView';

/** What checking says. */
export const words = { ...checkMessages, ...formMessages, ...marksMessages } as const;
