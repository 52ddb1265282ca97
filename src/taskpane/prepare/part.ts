import { prepareMessages } from '../messages/prepare';
import { formMessages } from '../messages/forms';
import { lockMessages } from '../messages/marks';
import { entryMessages } from '../messages/entry';
import { previewMessages } from '../messages/preview';
import { previousMessages } from '../messages/previous';
import { upgradeMessages } from '../messages/upgrade';

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
