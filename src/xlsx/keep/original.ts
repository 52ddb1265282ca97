import type { Archive } from '../archive/archive';
import { folderOf, partName, relationshipsPart } from '../read/package';
import type { OpenedXlsx } from '../read/readXlsx';
import type { UsedAreas } from './cutMerges';
import { hasWideNames } from './modelNames';
import { ContentTypes, readRels, textOfPart, wordOf, type RawRelationship } from './parts';
import { childrenOf, rawAttributes, rawDocument, relationshipIn, type RawDocument, type RawElement } from './rawXml';
import { isCarriedRelationship, sheetVocabulary, workbookVocabulary } from './vocabulary';

/** A relationship, with the part that it leads to; null where it leads out of the file. */
export interface Led extends RawRelationship {
  readonly part: string | null;
}

/** A sheet that the workbook lists. */
export interface OriginalSheet {
  /** As it is written in the file, escapes and all. */
  readonly rawName: string;
  readonly element: RawElement;
  readonly part: string | null;
  /** Holds cells, and so has a place in the model. */
  readonly isWorksheet: boolean;
}

/** A workbook as it came, with everything that a model of it does not know. */
export class Original {
  readonly archive: Archive;
  readonly types: ContentTypes;
  readonly workbookPart: string;
  readonly workbook: RawDocument;
  readonly sheets: readonly OriginalSheet[];
  private readonly documents = new Map<string, RawDocument>();
  private readonly relationships = new Map<string, readonly Led[]>();

  /**
   * @param opened a workbook that the reader has passed
   * @param used of sheets whose merged areas are cut for the model
   */
  constructor(
    { opened, part }: OpenedXlsx,
    readonly used: UsedAreas,
  ) {
    this.archive = opened.archive;
    this.types = new ContentTypes(textOfPart(this.archive, '[Content_Types].xml'));
    this.workbookPart = part;
    this.workbook = this.document(this.workbookPart);
    this.sheets = this.listedSheets();
  }

  /**
   * A part cut apart, and kept: sheets are looked at when they are opened and when they are saved.
   */
  document(part: string): RawDocument {
    let document = this.documents.get(part);
    if (!document) {
      document = rawDocument(textOfPart(this.archive, part));
      this.documents.set(part, document);
    }
    return document;
  }

  /** The relationships of a part, read once. */
  relationshipsOf(part: string): readonly Led[] {
    let found = this.relationships.get(part);
    if (!found) {
      found = this.readRelationships(part);
      this.relationships.set(part, found);
    }
    return found;
  }

  /** The part of the workbook of a kind, such as its styles; null where there is none. */
  partOf(word: string): string | null {
    return this.relationshipsOf(this.workbookPart).find((one) => wordOf(one) === word)?.part ?? null;
  }

  /** The style sheet; null where there is none. */
  get styles(): string | null {
    const part = this.partOf('styles');
    return part === null ? null : textOfPart(this.archive, part);
  }

  /**
   * Strict files use other names for everything: nothing of them fits into what the library writes.
   */
  get isStrict(): boolean {
    return [...rawAttributes(this.workbook.open).values()].some((value) => value.startsWith('http://purl.oclc.org/'));
  }

  /** Whether there is anything that the model does not know, or would not find. */
  get isPlain(): boolean {
    const found = [
      ...this.relationshipsOf(''),
      ...this.relationshipsOf(this.workbookPart),
      ...this.sheets.flatMap(({ part }) => (part === null ? [] : this.relationshipsOf(part))),
    ];
    return (
      this.used.size === 0 &&
      !found.some((one) => isCarriedRelationship(wordOf(one))) &&
      this.workbook.prefix === '' &&
      // Escapes in number formats, which the library would take away.
      !(this.styles ?? '').includes('\\') &&
      this.workbook.children.every(workbookVocabulary.isOwned) &&
      !hasWideNames(this.workbook.children) &&
      this.sheets.every(({ part, isWorksheet }) => isWorksheet && part !== null && this.isPlainSheet(part))
    );
  }

  private isPlainSheet(part: string): boolean {
    const { prefix, children } = this.document(part);
    const { isOwned } = sheetVocabulary('');
    return prefix === '' && children.every(isOwned) && /^xl\/worksheets\/sheet\d+\.xml$/.test(part);
  }

  private readRelationships(part: string): readonly Led[] {
    const name = relationshipsPart(part);
    if (!this.archive.has(name)) return [];
    return readRels(textOfPart(this.archive, name)).map((one) => {
      const target = one.external ? null : partName(folderOf(part), one.target.replaceAll('&amp;', '&'));
      return { ...one, part: target !== null && this.archive.has(target) ? target : null };
    });
  }

  private listedSheets(): readonly OriginalSheet[] {
    const relationships = this.relationshipsOf(this.workbookPart);
    const list = this.workbook.children.find(({ name }) => name === 'sheets')!;
    return childrenOf(list).map((element) => {
      const id = relationshipIn(element.open)?.[1] ?? '';
      const relationship = relationships.find((one) => one.id === id);
      return {
        rawName: rawAttributes(element.open).get('name') ?? '',
        element,
        part: relationship?.part ?? null,
        isWorksheet: relationship !== undefined && wordOf(relationship) === 'worksheet',
      };
    });
  }
}
