import { zipSync } from 'fflate';
import { modelNames } from './modelNames';
import type { Original, OriginalSheet } from './original';
import { relationshipsPart } from '../read/package';
import { cutMerges } from './cutMerges';
import { putText, wordOf, writeRels, type Parts, type RawRelationship } from './parts';
import {
  partText,
  rawAttributes,
  rawText,
  relationshipIn,
  withAttribute,
  withChildren,
  withoutPrefix,
  type RawDocument,
} from './rawXml';
import { sheetVocabulary, workbookVocabulary } from './vocabulary';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook that holds nothing but what the model knows, every part where the editing library
 * looks for it: what it would refuse, or read and write otherwise, it never sees.
 */
export function reducedBook(original: Original): Uint8Array {
  const parts: Parts = {};
  const overrides: string[] = [];
  const put = (name: string, type: string, text: string): void => {
    putText(parts, name, text);
    overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  };
  const worksheets = original.sheets.filter(({ isWorksheet }) => isWorksheet);
  const relationships: RawRelationship[] = worksheets.map((sheet, at) => {
    const name = `xl/worksheets/sheet${at + 1}.xml`;
    put(name, `${spreadsheet}.worksheet+xml`, reducedSheet(original, sheet));
    return {
      id: `rId${at + 1}`,
      type: `${office}/worksheet`,
      target: `worksheets/sheet${at + 1}.xml`,
      external: false,
    };
  });
  for (const [word, name, type] of [
    ['styles', 'styles.xml', `${spreadsheet}.styles+xml`],
    ['sharedStrings', 'sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`],
    ['theme', 'theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ] as const) {
    const part = original.partOf(word);
    if (part === null) continue;
    if (word === 'styles') putText(parts, `xl/${name}`, withDoubledEscapes(original.styles!));
    else parts[`xl/${name}`] = original.archive.part(part);
    overrides.push(`<Override PartName="/xl/${name}" ContentType="${type}"/>`);
    relationships.push({
      id: `rId${relationships.length + 1}`,
      type: `${office}/${word}`,
      target: name,
      external: false,
    });
  }
  put('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`, reducedWorkbook(original, worksheets));
  putText(parts, relationshipsPart('xl/workbook.xml'), writeRels(relationships));
  putText(parts, '_rels/.rels', writeRels([...properties(original, parts, overrides), main]));
  putText(
    parts,
    '[Content_Types].xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );
  return zipSync(parts, { level: 1 });
}

const main: RawRelationship = {
  id: 'rId1',
  type: `${office}/officeDocument`,
  target: 'xl/workbook.xml',
  external: false,
};

/** Title, author and the like, which the model knows. */
function properties(original: Original, parts: Parts, overrides: string[]): readonly RawRelationship[] {
  return original.relationshipsOf('').flatMap((one, at): readonly RawRelationship[] => {
    const core = wordOf(one) === 'core-properties';
    if (one.part === null || !(core || wordOf(one) === 'extended-properties')) return [];
    const name = core ? 'docProps/core.xml' : 'docProps/app.xml';
    parts[name] = original.archive.part(one.part);
    const type = core
      ? 'application/vnd.openxmlformats-package.core-properties+xml'
      : 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
    overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
    return [{ ...one, id: `rId${at + 2}`, target: name }];
  });
}

/**
 * The library takes each escape in a number format for its sign (`0\d` would be a day), so it is
 * given two. The text is UTF-8 now, whatever its declaration said.
 */
function withDoubledEscapes(styles: string): string {
  const formats = /\sformatCode\s*=\s*(?:"[^"]*"|'[^']*')/g;
  return styles.replace(/^\s*<\?xml[^>]*\?>/, '').replace(formats, (code) => code.replaceAll('\\', '\\\\'));
}

function reducedSheet(original: Original, { part, rawName }: OriginalSheet): string {
  const sheet = original.document(part!);
  const { isOwned } = sheetVocabulary(sheet.prefix);
  const used = original.used.get(rawText(rawName));
  return unprefixed(
    sheet,
    sheet.children
      .filter(isOwned)
      .map((child) => (child.name === 'mergeCells' && used !== undefined ? cutMerges(child, used) : child.raw)),
  );
}

function reducedWorkbook(original: Original, worksheets: readonly OriginalSheet[]): string {
  const { workbook } = original;
  const children = workbook.children.filter(workbookVocabulary.isOwned).flatMap((child): readonly string[] => {
    if (child.prefix !== workbook.prefix) return [];
    if (child.name === 'sheets') {
      const listed = worksheets.map(({ element }, at) => {
        return withAttribute(element.raw, relationshipIn(element.open)![0], `rId${at + 1}`);
      });
      return [withChildren(child, listed)];
    }
    if (child.name !== 'definedNames') return [child.raw];
    const names = modelNames(workbook.children).flatMap(({ raw, open }): readonly string[] => {
      const scope = rawAttributes(open).get('localSheetId');
      if (scope === undefined) return [raw];
      const place = worksheets.indexOf(original.sheets[Number(scope)]!);
      return place < 0 ? [] : [withAttribute(raw, 'localSheetId', String(place))];
    });
    return names.length === 0 ? [] : [withChildren(child, names)];
  });
  return unprefixed(workbook, children);
}

/** The library knows the elements of the main vocabulary by their names without a prefix. */
function unprefixed(document: RawDocument, children: readonly string[]): string {
  return withoutPrefix(partText(document, children), document.prefix);
}
