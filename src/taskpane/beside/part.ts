import { besideMessages } from '../messages/words/beside';

export { Beside as View } from './Beside';

/** What stands beside the places says. */
export const words = { ...besideMessages } as const;
