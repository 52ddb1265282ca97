import type { Province } from '../../src/indicators/provinces/province';
import type { AsideReason } from '../../src/review/reviewResult';
import type { SubmittedFile } from '../../src/review/gather/submitted';
import type { CellValue, Snapshot } from '../../src/sheet/grid/grid';
import { sealedAnyway } from '../submission/workbook';
import { provinceCells, provinces } from './provinces';
import { snapshotOf, type SnapshotInput } from './snapshots';

/** What a department sent besides its right workbook, and must not count. */
export interface MisSent {
  readonly kind: string;
  /** Whose right workbook it must not replace. */
  readonly at: number;
  readonly submitted: SubmittedFile;
  readonly reason: AsideReason;
}

/** When the right workbooks were changed; a second sent one comes before or after. */
export const sentAt = '2027-03-10T08:00:00Z';
const before = '2027-03-01T08:00:00Z';
const after = '2027-03-20T08:00:00Z';

/** As when somebody types another province's name and code into the head and nowhere else. */
export const withHeadOf =
  (from: Province, to: Province) =>
  (snapshot: Snapshot): Snapshot => ({
    grids: snapshot.grids.map((grid) => {
      const put = (row: readonly CellValue[], at: number): CellValue[] =>
        row.map((value) =>
          at > 4 ? value : value === from.name.vi ? to.name.vi : value === from.code ? to.code : value,
        );
      return { ...grid, values: grid.values.map(put), formulas: grid.formulas.map(put) };
    }),
  });

/**
 * Sixteen workbooks that came beside the right ones: heads exchanged between two provinces, older
 * copies, blank forms sent later, estimates sent beside final figures. `inputOf` is what the right
 * workbook of a province holds.
 */
export function misSent(inputOf: (at: number) => SnapshotInput): readonly MisSent[] {
  const make = (
    kind: string,
    at: number,
    reason: AsideReason,
    changed: string,
    input: SnapshotInput,
    change: (snapshot: Snapshot) => Snapshot = (same) => same,
  ): MisSent => {
    const snapshot = change(snapshotOf(provinces[at]!, at, input));
    return { kind, at, reason, submitted: { file: `${kind} ${at}.xlsx`, changed, snapshot, problem: null } };
  };
  const exchanged = [
    [0, 5],
    [11, 20],
  ].flatMap(([one, other]) =>
    [
      { from: one!, to: other! },
      { from: other!, to: one! },
    ].map(({ from, to }): MisSent => {
      const head = withHeadOf(provinces[from]!, provinces[to]!);
      // Later than the right one, and as full: only whose it is speaks against it.
      return { ...make('doi dau bieu', from, 'contradiction', after, inputOf(from), head), at: to };
    }),
  );
  return [
    ...exchanged,
    ...[3, 9, 17, 28].map((at) => make('ban cu', at, 'earlier', before, inputOf(at))),
    ...[6, 13, 22, 31].map((at) => make('bieu trong', at, 'emptier', after, { cells: {} })),
    ...[2, 15, 24].map((at) => make('uoc tinh', at, 'olderStatus', after, { ...inputOf(at), status: 'estimate' })),
    // Here the right one is sealed; what was sent after it is not.
    make('sua sau niem phong', sealedProvince, 'unsealed', after, { cells: provinceCells(sealedProvince) }),
  ];
}

/** The province whose right workbook is sealed. */
export const sealedProvince = 33;

/** The right workbook of each province. */
export function rightFiles(inputOf: (at: number) => SnapshotInput): readonly SubmittedFile[] {
  return provinces.map((province, at) => {
    const plain = snapshotOf(province, at, inputOf(at));
    const snapshot = at === sealedProvince ? sealedAnyway(plain) : plain;
    return { file: `${province.code}.xlsx`, changed: sentAt, snapshot, problem: null };
  });
}
