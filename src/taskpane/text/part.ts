import { textMessages } from '../messages/words/text';
import { prepareMessages } from '../messages/words/prepare';
import { previewMessages } from '../messages/words/preview';
import { checkMessages } from '../messages/words/check';
import { findingMessages } from '../messages/words/finding';
import { lockMessages } from '../messages/words/marks';

export { TextView as View } from './TextView';

/** What the report text says. */
export const words = {
  ...textMessages,
  ...prepareMessages,
  ...previewMessages,
  ...checkMessages,
  ...findingMessages,
  ...lockMessages,
} as const;
