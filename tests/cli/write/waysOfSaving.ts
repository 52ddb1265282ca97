import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { fillWorkbook } from '../../../src/cli/write/fillWorkbook';
import { findTemplate } from '../../../src/indicators/forms/templates';
import { findProvince } from '../../../src/indicators/provinces/provinces';
import { Host } from '../../../src/workbench/host/host';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { withEveryKind } from '../../xlsx/keep/everyKind';
import { runTool } from '../runTool';
import { markRequired } from '../sampleBooks';

/** Every way on which a workbook that somebody else may have worked on is written again. */
export const waysOfSaving = ['explain', 'seal', 'check --live', 'form --upgrade', 'workbench'] as const;
export type WayOfSaving = (typeof waysOfSaving)[number];

/** The sheet that a department added for itself. */
export const ownSheet = 'Biểu riêng';

/** A workbook with one of everything that only is carried over, before it goes a way and after. */
export interface Went {
  readonly came: Uint8Array;
  readonly saved: Uint8Array;
}

export async function saveOn(way: WayOfSaving, folder: string): Promise<Went> {
  const [from, to] = [`${way.replaceAll(' ', '')}.xlsx`, `${way.replaceAll(' ', '')}-2.xlsx`];
  const came = await withOwnSheet(await beginningOf(way, folder, from));
  await writeFile(path.join(folder, from), came);
  if (way === 'workbench') return { came, saved: await editedInWorkbench(came) };
  const args: Readonly<Record<Exclude<WayOfSaving, 'workbench'>, readonly string[]>> = {
    explain: ['explain', from, '--out', to],
    seal: ['seal', from, '--by', 'Trần Thị Mai', '--out', to],
    'check --live': ['check', from, '--live', to],
    'form --upgrade': ['form', from, '--upgrade', '--out', to],
  };
  const ran = await runTool(folder, args[way]);
  if (ran.complained.length > 0) throw new Error(ran.complained.join('\n'));
  return { came, saved: await readFile(path.join(folder, to)) };
}

/** A workbook that the way has something to do with. */
async function beginningOf(way: WayOfSaving, folder: string, file: string): Promise<Uint8Array> {
  if (way === 'form --upgrade') {
    const template = findTemplate({ id: 'AT-NAM', version: '2' })!;
    const province = findProvince(2023, 'Thanh Hóa')!;
    return (await fillWorkbook({ province, year: 2023, template, status: 'final', figures: [] })).bytes;
  }
  const [province, year] = way === 'seal' ? ['40', '2013'] : ['38', '2018'];
  await runTool(folder, ['fill', '--province', province, '--year', year, '--report', 'seeds', '--out', file]);
  return readFile(path.join(folder, file));
}

async function withOwnSheet(bytes: Uint8Array): Promise<Uint8Array> {
  const model = await readBook(bytes);
  markRequired(model);
  const sheet = model.addWorksheet(ownSheet);
  sheet.getCell('A1').value = 3738.5;
  sheet.getCell('A2').value = 12;
  sheet.getCell('B1').value = 'Tên';
  sheet.getCell('B2').value = 'Chữ';
  const saved = await saveBook(model);
  const last = Object.keys(unzipSync(saved)).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).length;
  return withEveryKind(saved, `xl/worksheets/sheet${last}.xml`, ownSheet);
}

/** A cell is typed over, as a person does, and the workbook saved. */
async function editedInWorkbench(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await Host.open(bytes, { locale: 'vi-VN' });
  host.enter(ownSheet, 1, 0, '13,5');
  return host.save();
}
