import type { Archive } from '../archive/archive';
import { WorkbookFileError } from '../workbookFileError';
import { KeptPart } from './keptPart';
import { readXml, type XmlSource } from './xml';

/**
 * One relationship of a part; `target` is the name of a part, or an address outside of the file.
 */
export interface Relationship {
  readonly id: string;
  /**
   * The last word of the type's address, such as `worksheet`: transitional and strict files differ
   * in the rest.
   */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const contentTypesPart = '[Content_Types].xml';

/** Content types in small letters, of single parts and of all with an ending. */
interface ContentTypes {
  readonly byPart: ReadonlyMap<string, string>;
  readonly byExtension: ReadonlyMap<string, string>;
}

const contentTypes = new KeptPart((source, part): ContentTypes => {
  const [byPart, byExtension] = [new Map<string, string>(), new Map<string, string>()];
  readXml(source, part, {
    open: (name, { PartName, Extension, ContentType = '' }) => {
      if (name === 'Override' && PartName !== undefined)
        byPart.set(partName('', PartName).toLowerCase(), ContentType.toLowerCase());
      if (name === 'Default' && Extension !== undefined)
        byExtension.set(Extension.toLowerCase(), ContentType.toLowerCase());
    },
  });
  return { byPart, byExtension };
});

/** Relationships, with the folder from which their targets count. */
function readRelationships(source: XmlSource, part: string, folder: string): readonly Relationship[] {
  const found: Relationship[] = [];
  readXml(source, part, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship') return;
      const external = TargetMode === 'External';
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      found.push({ id: Id, type, target: external ? Target : partName(folder, Target), external });
    },
  });
  return found;
}

const [ofPackage, ofPart] = [new KeptPart(readRelationships), new KeptPart(readRelationships)];

/**
 * An archive by the rules of Open Packaging (ECMA-376 part 2): parts are found by relationship,
 * never by name.
 */
export class Package {
  private readonly types: ContentTypes;

  /** @throws WorkbookFileError `no-workbook` where the archive is no package. */
  constructor(readonly archive: Archive) {
    if (!archive.has(contentTypesPart)) throw new WorkbookFileError('no-workbook');
    this.types = contentTypes.read(archive, contentTypesPart, undefined);
  }

  /** The content type of a part in small letters; empty where the package names none. */
  typeOf(part: string): string {
    const key = part.toLowerCase();
    const { byPart, byExtension } = this.types;
    return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
  }

  /** The part that the package is about, such as its workbook; null where it names none. */
  mainPart(): string | null {
    const root = this.relationshipsOf('').find(({ type, external }) => type === 'officeDocument' && !external);
    return root !== undefined && this.archive.has(root.target) ? root.target : null;
  }

  /** The relationships of a part, or of the package itself for the empty name. */
  relationshipsOf(part: string): readonly Relationship[] {
    const relationships = relationshipsPart(part);
    if (!this.archive.has(relationships)) return [];
    return (part === '' ? ofPackage : ofPart).read(this.archive, relationships, folderOf(part));
  }
}

/** Where the relationships of a part stand. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The folder of a part, with the stroke behind it. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/**
 * The part that a target means: `/xl/a.xml` from the root, `../a.xml` from the folder of the part
 * that names it.
 */
export function partName(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[#?].*$/, '');
  const names: string[] = [];
  for (const name of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(unescaped(name));
  }
  return names.join('/');
}

function unescaped(name: string): string {
  try {
    return name.includes('%') ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}
