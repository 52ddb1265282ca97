import { submitMessages } from '../messages/words/submit';
import { explainMessages } from '../messages/words/explain';
import { findingMessages } from '../messages/words/finding';

export { SubmitView as View } from './SubmitView';

/** What submitting says. */
export const words = { ...submitMessages, ...findingMessages, ...explainMessages } as const;
