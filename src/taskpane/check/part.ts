import { checkMessages } from '../messages/words/check';
import { explainMessages } from '../messages/words/explain';
import { findingMessages } from '../messages/words/finding';
import { formMessages } from '../messages/words/forms';
import { marksMessages } from '../messages/words/marks';

export { CheckView as View } from './CheckView';

/** What checking says. */
export const words = {
  ...checkMessages,
  ...findingMessages,
  ...explainMessages,
  ...formMessages,
  ...marksMessages,
} as const;
