import { textMessages } from '../messages/text';
import { prepareMessages } from '../messages/prepare';
import { previewMessages } from '../messages/preview';
import { checkMessages } from '../messages/check';

export { TextView as View } from './TextView';

/** What the report text says. */
export const words = { ...textMessages, ...prepareMessages, ...previewMessages, ...checkMessages } as const;
