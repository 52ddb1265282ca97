import manifest from '../../package.json';

/** Who made a document. */
export const tool = { name: manifest.name, version: manifest.version } as const;
