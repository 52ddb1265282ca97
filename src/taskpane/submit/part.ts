import { submitMessages } from '../messages/submit';

export { SubmitView as View } from './SubmitView';

/** What submitting says. */
export const words = { ...submitMessages } as const;
