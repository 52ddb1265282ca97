import { loadCatalogue } from '../../../src/indicators/catalogue/catalogue';
import { findProvince } from '../../../src/indicators/provinces/provinces';
import { cellsOf } from '../../../src/tables/document';
import { readTables } from '../../../src/tables/readTables';
import { pageOf, type Layout } from './layout';

const province = findProvince(2023, '38')!;

/** What the numbers of a sheet are read as, for the report of 2023: indicator, role, value, doubts. */
export function readRows(layout: Pick<Layout, 'rows'>) {
  const page = pageOf({ name: '', province: '38', year: 2023, kind: 'sheet', expected: {}, ...layout });
  return cellsOf(readTables([page], { province, year: 2023, catalogue: loadCatalogue() })).map(
    ({ indicator, role, value, doubts }) => [indicator?.id ?? null, role, value, doubts] as const,
  );
}
