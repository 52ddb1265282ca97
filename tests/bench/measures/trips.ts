import { readWorkbook } from '../../../src/excel/read/readSnapshot';
import { createExcelSession } from '../../../src/excel/door/session';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { Host } from '../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import type { Bench } from '../benches';
import { filledSheet } from '../provinceBook';
import { budgetLine } from '../report';

const provinces = 34;
const perTrip = 4_000_000;

/** How often Excel is asked when 34 province sheets are made and filled, and when they are read. */
export const tripsBench: Bench = {
  name: 'trips',
  usage: 'trips',
  needsFile: false,
  async run() {
    const host = Host.create();
    Object.assign(globalThis, loadOfficeJs(host));
    const session = createExcelSession();
    const create = Array.from({ length: provinces }, (_, at) => filledSheet(at));
    await writeSheets(session, [], () => ({ create, fill: [], show: null }));
    const written = host.payloadSizes.map(({ request }) => request);
    await readWorkbook(session);
    const read = host.payloadSizes.slice(written.length).map(({ response }) => response);
    tell(`round trips, ${provinces} sheets made and filled`, written, 2);
    tell(`round trips, ${provinces} sheets read`, read, 1);
  },
};

function tell(what: string, sizes: readonly number[], always: number): void {
  const payload = sizes.reduce((sum, size) => sum + size, 0);
  const budget = always + Math.ceil(payload / perTrip);
  console.log(budgetLine(`${what}, ${(payload / 1e6).toFixed(1)} MB`, sizes.length, budget, 'trips'));
}
