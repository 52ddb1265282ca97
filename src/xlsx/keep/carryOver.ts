import { unzipSync, zipSync } from 'fflate';
import { partName, relationshipsPart } from '../read/package';
import { carryProperties } from './carryProperties';
import { carrySheet } from './carrySheet';
import { carryStyles, withLooks, type CarriedStyles } from './carryStyles';
import type { CellLooks } from './cellLooks';
import { carryWorkbook } from './carryWorkbook';
import { wholeMerges } from './cutMerges';
import type { Led, Original, OriginalSheet } from './original';
import {
  ContentTypes,
  putText,
  readRels,
  textIn,
  textOfPart,
  wordOf,
  writeRels,
  type Parts,
  type RawRelationship,
} from './parts';
import {
  childrenOf,
  escaped,
  partText,
  rawAttributes,
  rawDocument,
  rawText,
  relationshipIn,
  withoutPrefix,
} from './rawXml';
import { isCarriedRelationship } from './vocabulary';

/** What became of the workbook between its opening and its saving. */
export interface Since {
  /** Of each sheet that is still there, its name now, as people see it. */
  readonly names: ReadonlyMap<OriginalSheet, string>;
  readonly knownNames: ReadonlySet<string>;
}

const workbookPart = 'xl/workbook.xml';

/**
 * The workbook as the model wrote it, with everything of the workbook as it came that the model
 * does not know: elements of sheets and workbook, parts and their relationships, named styles.
 */
export function carryOver(original: Original, written: Uint8Array, { names, knownNames }: Since): Uint8Array {
  const parts: Parts = unzipSync(written);
  const types = new ContentTypes(textIn(parts, '[Content_Types].xml')!);
  const carrier = new Carrier(original, parts, types);
  const styles = carrier.styles();
  const sheets = carrier.sheetParts();
  const cameFrom = sheets.map(([name]) => [...names].find(([, now]) => now === name)?.[0] ?? null);
  sheets.forEach(([, part], at) => carrier.place(cameFrom[at]?.part ?? null, part));
  for (const [at, [, part]] of sheets.entries()) {
    const came = cameFrom[at] ?? null;
    const from = came?.part ?? null;
    const text = withLooks(textIn(parts, part)!, styles?.conditional ?? []);
    putText(
      parts,
      part,
      from === null ? text : carrier.sheet(from, part, withMerges(original, came!, text), styles?.cells ?? null),
    );
  }
  if (styles) putText(parts, 'xl/styles.xml', styles.text());
  const ids = carrier.relationships(original.workbookPart, workbookPart);
  const workbook = textIn(parts, workbookPart)!;
  putText(parts, workbookPart, carryWorkbook(original, workbook, { names, knownNames }, ids));
  carrier.relationships('', '');
  carrier.theme();
  carrier.properties();
  putText(parts, '[Content_Types].xml', types.text());
  return zipSync(inOrder(parts), { level: 6 });
}

/** A written sheet with its merged areas as they came, where they were cut for the model. */
function withMerges(original: Original, { part, rawName }: OriginalSheet, text: string): string {
  const used = original.used.get(rawText(rawName));
  const came = original.document(part!).children.find(({ name }) => name === 'mergeCells');
  if (used === undefined || !came) return text;
  const written = rawDocument(text);
  return partText(
    written,
    wholeMerges(written.children, came, used).map(({ raw }) => raw),
  );
}

/** The content types come first, where readers that stream look for them. */
function inOrder(parts: Parts): Parts {
  const { '[Content_Types].xml': types, ...others } = parts;
  return { '[Content_Types].xml': types!, ...others };
}

/** Brings parts of the workbook that came into the one that is being made. */
class Carrier {
  /** Names in the new package by those in the old one. */
  private readonly names = new Map<string, string>();

  constructor(
    private readonly original: Original,
    private readonly parts: Parts,
    private readonly types: ContentTypes,
  ) {
    this.names.set(original.workbookPart, workbookPart);
  }

  /** Says where the model has written a sheet: what is carried may lead back to it. */
  place(from: string | null, to: string): void {
    if (from !== null) this.names.set(from, to);
  }

  /** The written sheets: their names and their parts. */
  sheetParts(): readonly (readonly [name: string, part: string])[] {
    const relationships = readRels(textIn(this.parts, relationshipsPart(workbookPart))!);
    const list = rawDocument(textIn(this.parts, workbookPart)!).children.find(({ name }) => name === 'sheets')!;
    return childrenOf(list).map(({ open }) => {
      const id = relationshipIn(open)![1];
      const { target } = relationships.find((one) => one.id === id)!;
      return [rawText(rawAttributes(open).get('name') ?? ''), partName('xl/', target)] as const;
    });
  }

  /** Puts the looks together; null where the workbook came without any. */
  styles(): CarriedStyles | null {
    const part = this.original.partOf('styles');
    const written = textIn(this.parts, 'xl/styles.xml');
    if (part === null || written === null) return null;
    const { prefix } = this.original.document(part);
    const original = rawDocument(withoutPrefix(textOfPart(this.original.archive, part), prefix));
    return carryStyles(original, written);
  }

  sheet(from: string, to: string, text: string, looks: CellLooks | null): string {
    return carrySheet(this.original.document(from), text, this.relationships(from, to), looks);
  }

  properties(): void {
    const words = { 'core-properties': 'docProps/core.xml', 'extended-properties': 'docProps/app.xml' };
    for (const [word, name] of Object.entries(words)) {
      const part = this.original.relationshipsOf('').find((one) => wordOf(one) === word)?.part ?? null;
      const written = textIn(this.parts, name);
      if (part === null || written === null) continue;
      putText(this.parts, name, carryProperties(this.original.document(part), written));
    }
  }

  theme(): void {
    const part = this.original.partOf('theme');
    const written = Object.keys(this.parts).find((name) => /^xl\/theme\/theme\d*\.xml$/.test(name));
    if (part === null || written === undefined) return;
    this.parts[written] = this.original.archive.part(part);
    this.names.set(part, written);
    this.relationships(part, written);
  }

  /**
   * Adds the relationships that the model does not know to a part, with the parts that they lead
   * to.
   * @returns the new ids by the old ones
   */
  relationships(from: string, to: string): ReadonlyMap<string, string> {
    const name = relationshipsPart(to);
    const own = textIn(this.parts, name);
    const present: readonly RawRelationship[] = own === null ? [] : readRels(own);
    const taken = new Set(present.map(({ id }) => id));
    const ids = new Map<string, string>();
    const added = this.original
      .relationshipsOf(from)
      .filter((one) => isCarriedRelationship(wordOf(one)) && (one.external || one.part !== null))
      .map((one): RawRelationship => {
        let number = taken.size + 1;
        while (taken.has(`rId${number}`)) number += 1;
        const id = `rId${number}`;
        taken.add(id);
        ids.set(one.id, id);
        return { ...one, id, target: this.targetOf(one) };
      });
    if (added.length > 0) putText(this.parts, name, writeRels([...present, ...added]));
    return ids;
  }

  private targetOf({ part, target }: Led): string {
    return part === null ? target : `/${escaped(this.bring(part))}`;
  }

  /**
   * The name that a part has in the new package; it is brought with everything that it leads to.
   */
  private bring(part: string): string {
    const known = this.names.get(part);
    if (known !== undefined) return known;
    const name = this.freeName(part);
    this.names.set(part, name);
    this.parts[name] = this.original.archive.part(part);
    this.types.take(name, this.original.types, part);
    const relationships = this.original.relationshipsOf(part);
    if (relationships.length > 0) {
      const led = relationships.map((one) => ({ ...one, target: this.targetOf(one) }));
      putText(this.parts, relationshipsPart(name), writeRels(led));
    }
    return name;
  }

  private freeName(part: string): string {
    const taken = new Set(Object.keys(this.parts).map((name) => name.toLowerCase()));
    if (!taken.has(part.toLowerCase())) return part;
    const dot = part.lastIndexOf('.');
    let number = 1;
    const name = (): string => `${part.slice(0, dot)}-${number}${part.slice(dot)}`;
    while (taken.has(name().toLowerCase())) number += 1;
    return name();
  }
}
