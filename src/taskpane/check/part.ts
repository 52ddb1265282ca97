import { checkMessages } from '../messages/check';
import { explainMessages } from '../messages/explain';
import { findingMessages } from '../messages/finding';
import { formMessages } from '../messages/forms';
import { marksMessages } from '../messages/marks';

export { CheckView as View } from './CheckView';

/** What checking says. */
export const words = {
  ...checkMessages,
  ...findingMessages,
  ...explainMessages,
  ...formMessages,
  ...marksMessages,
} as const;
