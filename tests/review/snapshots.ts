import type { Province } from '../../src/indicators/provinces/province';
import type { DataStatus } from '../../src/indicators/forms/template';
import type { Snapshot } from '../../src/sheet/grid/grid';
import type { SubmittedFile } from '../../src/review/gather/submitted';
import { sheetGrid, type EditedSheet } from '../checks/books';
import { provinceCells, provinces, template, year, type ProvinceCells } from './provinces';

export interface SnapshotInput {
  readonly cells?: ProvinceCells;
  readonly year?: number;
  readonly status?: DataStatus;
  readonly edit?: (sheet: EditedSheet) => void;
}

/** A province's workbook as the checks read it. */
export function snapshotOf(province: Province, seed: number, input: SnapshotInput = {}): Snapshot {
  const { cells = provinceCells(seed), edit } = input;
  const grid = sheetGrid({
    year: input.year ?? year,
    status: input.status ?? 'final',
    province: province.code,
    scheme: province.scheme,
    template,
    cells,
    ...(edit ? { edit } : {}),
  });
  return { grids: [grid] };
}

/** The workbooks of the first provinces in code order, as files. */
export function files(count: number, change: (at: number) => SnapshotInput = () => ({})): readonly SubmittedFile[] {
  return provinces.slice(0, count).map((province, at) => ({
    file: `${province.code}.xlsx`,
    snapshot: snapshotOf(province, at, change(at)),
    problem: null,
  }));
}
