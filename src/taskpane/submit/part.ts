import { submitMessages } from '../messages/submit';
import { explainMessages } from '../messages/explain';
import { findingMessages } from '../messages/finding';

export { SubmitView as View } from './SubmitView';

/** What submitting says. */
export const words = { ...submitMessages, ...findingMessages, ...explainMessages } as const;
