import { readZipDirectory } from '../archive/zipDirectory';

/** Parts that every program makes anew or that say nothing of the contents. */
const harmless = [
  /\.rels$/,
  /^\[Content_Types\]\.xml$/,
  /^xl\/calcChain\.xml$/,
  /^xl\/sharedStrings\.xml$/,
  /^xl\/printerSettings\//,
  /^docProps\/(?:app\.xml|core\.xml|thumbnail\.)/,
];

/**
 * Names of the parts that an opened file had and its saved form has no longer, neither under that
 * name nor under one that differs by its number: custom XML, custom properties and the like. Ask
 * before the original is written over.
 */
export function partsLost(opened: Uint8Array, saved: Uint8Array): readonly string[] {
  const kept = new Set(readZipDirectory(saved).entries.map(({ name }) => kindOf(name)));
  return readZipDirectory(opened)
    .entries.map(({ name }) => name)
    .filter(
      (name) => !name.endsWith('/') && !harmless.some((pattern) => pattern.test(name)) && !kept.has(kindOf(name)),
    );
}

/** `xl/worksheets/sheet12.xml` and `sheet3.xml` are of one kind. */
function kindOf(name: string): string {
  return name.toLowerCase().replace(/\d+(?=\.[^./]+$)/, '');
}
