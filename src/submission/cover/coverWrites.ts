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
 * What to write so that the cover's fields say this; fields whose label is gone cannot be written
 * and are left out.
 */
export function fieldWrites(cover: Cover, fields: ReadonlyMap<CoverField, string>): readonly CellWrite[] {
  return [...fields].flatMap(([id, value]) => {
    const cell = cover.fields.get(id);
    return cell ? writeTo(cell, value) : [];
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
  return { create: [], fill: [...signatureWrites(cover, signings), ...markWrites(cover, mark)] };
}

/** What to write so that the cover says what was signed; one of an earlier version gains the line. */
export function markWrites(cover: Cover, mark: string): readonly CellWrite[] {
  if (cover.fields.has('signedMark')) return fieldWrites(cover, new Map([['signedMark', mark]]));
  const { sheet, end } = cover;
  const { label } = coverFields.find(({ id }) => id === 'signedMark')!;
  return [`${label.vi}:`, mark].map((value, at) => {
    const position = { row: end.row, column: end.column + at };
    return { sheet, address: cellAddress(position.row, position.column), ...position, value, numberFormat: textFormat };
  });
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
