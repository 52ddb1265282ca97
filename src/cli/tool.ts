import { name, version } from '../../package.json';

/** Who made a document. */
export const tool = { name, version } as const;
