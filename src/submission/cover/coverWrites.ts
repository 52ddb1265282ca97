import { cellAddress } from '../../sheet/grid/address';
import type { CellWrite } from '../../sheet/grid/cellWrite';
import { printDay } from '../../sheet/grid/days';
import type { Snapshot } from '../../sheet/grid/grid';
import { textFormat } from '../../sheet/province/numberFormats';
import { freeName } from '../../sheet/province/sheetName';
import type { SheetPlan } from '../sheetPlan';
import { coverFields, coverTitle, type CoverField } from './coverFields';
import { buildCoverSheet, type Signing } from './coverSheet';
import { readCover, type Cover, type CoverCell } from './readCover';

/**
 * What to write so that the cover's fields say this. A field without its label, on a cover of an
 * earlier version above all, gains a line under everything else.
 */
export function fieldWrites(cover: Cover, fields: ReadonlyMap<CoverField, string>): readonly CellWrite[] {
  const added = [...fields].filter(([id, value]) => !cover.fields.has(id) && value !== '');
  return [
    ...[...fields].flatMap(([id, value]) => {
      const cell = cover.fields.get(id);
      return cell ? writeTo(cell, value) : [];
    }),
    ...added.flatMap(([id, value], line) => addedLine(cover, line, id, value)),
  ];
}

function addedLine({ sheet, end }: Cover, line: number, id: CoverField, text: string): readonly CellWrite[] {
  const { label } = coverFields.find((field) => field.id === id)!;
  return [`${label.vi}:`, text].map((value, at) => {
    const position = { row: end.row + line, column: end.column + at };
    return { sheet, address: cellAddress(position.row, position.column), ...position, value, numberFormat: textFormat };
  });
}

/**
 * What to write so that the cover carries these signatures and the mark of what they sign; it is
 * made where it is missing. `unit` only matters then.
 */
export function planSignatures(
  snapshot: Snapshot,
  sheets: readonly string[],
  signings: readonly Signing[],
  unit: string,
  mark: string,
): SheetPlan {
  const cover = readCover(snapshot);
  if (!cover) {
    const fields = new Map<CoverField, string>([
      ['unit', unit],
      ['signedMark', mark],
    ]);
    return { create: [buildCoverSheet({ fields, signings }, freeName(coverTitle.vi, sheets))], fill: [] };
  }
  return {
    create: [],
    fill: [...signatureWrites(cover, signings), ...fieldWrites(cover, new Map([['signedMark', mark]]))],
  };
}

/** What to write so that the cover's rows of signature say this. */
export function signatureWrites(cover: Cover, signings: readonly Signing[]): readonly CellWrite[] {
  return signings.flatMap(({ role, name, date }) => {
    const signature = cover.signatures.find((one) => one.role === role);
    if (!signature) return [];
    return [...writeTo(signature.nameCell, name), ...writeTo(signature.dateCell, printDay(date))];
  });
}

function writeTo({ sheet, address, position, value: present, held }: CoverCell, value: string): readonly CellWrite[] {
  if (present === value) return [];
  const replaced = held === '' ? {} : { replaces: held };
  return [{ sheet, address, ...position, value, numberFormat: textFormat, ...replaced }];
}
