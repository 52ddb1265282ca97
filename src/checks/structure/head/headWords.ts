import type { HeadField, SheetReport } from '../../../sheet/province/report';
import type { FindingCell } from '../../findingCell';
import { placeOf } from '../../facts/places';
import { excerpt } from '../../wording';
import type { Witness } from './headWitnesses';

/** The labelled cell of a head; null where it has none. */
export function headPlace({ head }: SheetReport, field: HeadField): FindingCell | null {
  const found = head.found.get(field);
  return found ? placeOf(found, found.value) : null;
}

/** Where witnesses stand, as far as they stand in cells. */
export function cellsOf(witnesses: readonly Witness<unknown>[]): readonly FindingCell[] {
  return witnesses.flatMap(({ cell }) => cell ?? []);
}

/** `tên trang tính là “Thanh Hóa 2017”; ô E3 ghi “Năm 2017”`. */
export function toldBy<Said>(witnesses: readonly Witness<Said>[], said: (witness: Witness<Said>) => string) {
  const one = (witness: Witness<Said>) => {
    const { cell, text } = witness;
    return cell
      ? { vi: `ô ${cell.address} ghi “${excerpt(text)}”`, en: `cell ${cell.address} says "${excerpt(text)}"` }
      : witness.isFile
        ? {
            vi: `tên tệp là “${excerpt(text)}” (${said(witness)})`,
            en: `the file is named "${excerpt(text)}" (${said(witness)})`,
          }
        : {
            vi: `tên trang tính là “${excerpt(text)}” (${said(witness)})`,
            en: `the sheet is named "${excerpt(text)}" (${said(witness)})`,
          };
  };
  const texts = witnesses.map(one);
  return { vi: texts.map(({ vi }) => vi).join('; '), en: texts.map(({ en }) => en).join('; ') };
}
