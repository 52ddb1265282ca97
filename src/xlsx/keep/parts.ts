import { strFromU8, strToU8 } from 'fflate';
import type { Archive } from '../archive/archive';
import { xmlDecoder } from '../read/xmlDecoder';
import { escaped, rawAttributes, rawDocument } from './rawXml';

/** One relationship of a part as it is written. */
export interface RawRelationship {
  readonly id: string;
  /** The whole address of the type. */
  readonly type: string;
  /** As it is written, from the folder of its part. */
  readonly target: string;
  readonly external: boolean;
}

const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The last word of a type, in which transitional and strict files agree. */
export function wordOf({ type }: Pick<RawRelationship, 'type'>): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** A part as text, whatever its encoding. */
export function textOfPart(archive: Archive, name: string): string {
  const decode = xmlDecoder(name);
  return decode(archive.part(name)) + decode(null);
}

export function readRels(text: string): readonly RawRelationship[] {
  return rawDocument(text).children.map(({ open }) => {
    const attributes = rawAttributes(open);
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target: attributes.get('Target') ?? '',
      external: attributes.get('TargetMode') === 'External',
    };
  });
}

export function writeRels(relationships: readonly RawRelationship[]): string {
  const written = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipsNamespace}">${written.join('')}</Relationships>`;
}

/** The content types of a package, with the spelling that the file has. */
export class ContentTypes {
  private readonly overrides = new Map<string, { readonly part: string; readonly type: string }>();
  private readonly defaults = new Map<string, { readonly extension: string; readonly type: string }>();

  constructor(text: string) {
    for (const { name, open } of rawDocument(text).children) {
      const attributes = rawAttributes(open);
      const type = attributes.get('ContentType') ?? '';
      const part = attributes.get('PartName');
      const extension = attributes.get('Extension');
      if (name === 'Override' && part !== undefined) this.overrides.set(part.toLowerCase(), { part, type });
      if (name === 'Default' && extension !== undefined)
        this.defaults.set(extension.toLowerCase(), { extension, type });
    }
  }

  /** Names a part's type as another package does. */
  take(part: string, from: ContentTypes, name: string): void {
    const type = from.overrides.get(`/${name}`.toLowerCase())?.type;
    const extension = extensionOf(name);
    const usual = from.defaults.get(extension);
    if (type !== undefined) this.overrides.set(`/${part}`.toLowerCase(), { part: `/${escaped(part)}`, type });
    else if (usual !== undefined) {
      const own = this.defaults.get(extension);
      if (own === undefined) this.defaults.set(extension, usual);
      else if (own.type.toLowerCase() !== usual.type.toLowerCase())
        this.overrides.set(`/${part}`.toLowerCase(), { part: `/${escaped(part)}`, type: usual.type });
    }
  }

  text(): string {
    const defaults = [...this.defaults.values()].map(
      ({ extension, type }) => `<Default Extension="${extension}" ContentType="${type}"/>`,
    );
    const overrides = [...this.overrides.values()].map(
      ({ part, type }) => `<Override PartName="${part}" ContentType="${type}"/>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
  }
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** Parts of a package that is being made, by name. */
export type Parts = Record<string, Uint8Array>;

export function textIn(parts: Parts, name: string): string | null {
  const bytes = parts[name];
  return bytes === undefined ? null : strFromU8(bytes);
}

export function putText(parts: Parts, name: string, text: string): void {
  parts[name] = strToU8(text);
}
