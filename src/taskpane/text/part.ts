import { textMessages } from '../messages/text';
import { prepareMessages } from '../messages/prepare';
import { previewMessages } from '../messages/preview';
import { checkMessages } from '../messages/check';
import { findingMessages } from '../messages/finding';
import { lockMessages } from '../messages/marks';

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
