import { prepareMessages } from '../messages/words/prepare';
import { formMessages } from '../messages/words/forms';
import { lockMessages } from '../messages/words/marks';
import { entryMessages } from '../messages/words/entry';
import { previewMessages } from '../messages/words/preview';
import { previousMessages } from '../messages/words/previous';
import { upgradeMessages } from '../messages/words/upgrade';

export { PrepareView as View } from './PrepareView';

/** What preparing a sheet says. */
export const words = {
  ...prepareMessages,
  ...formMessages,
  ...lockMessages,
  ...entryMessages,
  ...previewMessages,
  ...previousMessages,
  ...upgradeMessages,
} as const;
