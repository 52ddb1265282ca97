import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelSession } from '../../../src/excel/door/session';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { Host } from '../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import type { Bench } from '../benches';
import { filledSheet } from '../provinceBook';
import { budgetLine, median as middle } from '../report';
import { sentSize } from './size';

const provinces = 34;
const rounds = 101;
const built = 'dist/workbench';

/** What the workbench takes: an edit in its host, and what the page loads. */
export const workbenchBench: Bench = {
  name: 'workbench',
  usage: 'workbench',
  needsFile: false,
  async run() {
    const host = Host.create();
    Object.assign(globalThis, loadOfficeJs(host));
    const session = createExcelSession();
    await writeSheets(session, [], () => ({
      ...{ create: Array.from({ length: provinces }, (_, at) => filledSheet(at)), fill: [], show: null },
    }));
    const { sheets } = host.view();
    const active = sheets.at(-2)!.name;
    const typed = host
      .sheetView(active)
      .cells.find(
        ({ look, value, formula }) => look.unlocked === true && typeof value === 'number' && formula === null,
      )!;
    const edit = (round: number): void => {
      host.enter(active, typed.row, typed.column, String(1000 + round));
    };
    const line = (what: string, time: number, budget: number): void => {
      console.log(budgetLine(`${what}, ${String(sheets.length)} sheets`, time, budget, 'ms'));
    };
    line('an edit in the host', timeOf(edit), 20);
    line(
      'the same with the sheet as the grid reads it',
      timeOf((round) => {
        edit(round);
        host.sheetView(active);
      }),
      50,
    );
    line(
      'a sheet renamed that no other reads',
      timeOf((round) => {
        host.renameSheet(host.view().sheets.at(-1)!.name, `Trang ${String(round)}`);
      }),
      20,
    );
    line(
      'a text looked for everywhere',
      timeOf(() => host.find('viễn thông')),
      200,
    );
    if (existsSync(built)) sizes();
  },
};

/** Each script of the page, as it is sent. */
function sizes(): void {
  for (const folder of ['', 'chunks', 'office'].map((name) => join(built, name))) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.js')))
      console.log(`${sentSize(join(folder, name)).toFixed(1).padStart(8)} KB  ${join(folder, name)}`);
  }
}

function timeOf(work: (round: number) => void): number {
  const times = Array.from({ length: rounds }, (_, round) => {
    const since = performance.now();
    work(round);
    return performance.now() - since;
  });
  return middle(times);
}
