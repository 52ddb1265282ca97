import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isLiveSheet } from '../../src/checks/live/liveSheet';
import { liveTexts } from '../../src/checks/live/liveTexts';
import { snapshotOf } from '../../src/cli/read/readFile';
import { Host } from '../../src/workbench/host/host';
import { runTool, useFolder } from './runTool';

const folder = useFolder();
const check = (...args: string[]) => runTool(folder(), ['check', ...args]);
const bytesOf = (file: string): Promise<Uint8Array> => readFile(path.join(folder(), file));
const live = liveTexts.sheet.vi;

beforeAll(async () => {
  await runTool(folder(), ['fill', '--province', '38', '--year', '2018', '--report', 'seeds', '--out', 'th.xlsx']);
  await writeFile(path.join(folder(), 'khac.xlsx'), await Host.create().save());
}, 60_000);

describe('check --live', () => {
  it('writes a copy whose verdicts stand as formulas, and leaves the workbook as it was', async () => {
    const before = await bytesOf('th.xlsx');
    const ran = await check('th.xlsx', '--live', 'ban-sao.xlsx');
    expect(ran).toMatchObject({ code: 0, complained: [] });
    expect(ran.printed.at(-1)).toMatch(/ban-sao\.xlsx.*“Kiểm tra” có \d+ phép/);
    expect(Buffer.compare(Buffer.from(before), Buffer.from(await bytesOf('th.xlsx')))).toBe(0);
    const { grids } = await snapshotOf(await bytesOf('ban-sao.xlsx'));
    const sheet = grids.find((grid) => grid.sheet === live)!;
    expect(isLiveSheet(sheet)).toBe(true);
    expect(sheet.values.flat()).toContain(liveTexts.holds.vi);
    const original = await snapshotOf(before);
    expect(grids.filter((grid) => grid.sheet !== live)).toEqual(original.grids);
  });

  it('never writes over a file unless that is asked for', async () => {
    await writeFile(path.join(folder(), 'co-san.xlsx'), 'của tôi');
    const refused = await check('th.xlsx', '--live', 'co-san.xlsx');
    expect(refused.code).toBe(2);
    expect(refused.complained.join()).toContain('co-san.xlsx');
    expect(String(await bytesOf('co-san.xlsx'))).toBe('của tôi');
    expect(await check('th.xlsx', '--live', 'co-san.xlsx', '--force')).toMatchObject({ code: 0 });
    expect((await snapshotOf(await bytesOf('co-san.xlsx'))).grids.map(({ sheet }) => sheet)).toContain(live);
  });

  it('puts a new sheet in the place of the former one', async () => {
    await check('th.xlsx', '--live', 'mot.xlsx');
    await check('mot.xlsx', '--live', 'hai.xlsx');
    const { grids } = await snapshotOf(await bytesOf('hai.xlsx'));
    expect(grids.filter(isLiveSheet).map(({ sheet }) => sheet)).toEqual([live]);
  });

  it('says where there is nothing to write, and takes one workbook only', async () => {
    const nothing = await check('khac.xlsx', '--live', 'khong.xlsx');
    expect(nothing.code).toBe(2);
    expect(nothing.complained.join()).toContain('khac.xlsx');
    const many = await check('th.xlsx', 'khac.xlsx', '--live', 'khong.xlsx');
    expect(many.code).toBe(2);
    await expect(bytesOf('khong.xlsx')).rejects.toThrow();
  });

  it('keeps JSON whole', async () => {
    const { printed } = await check('th.xlsx', '--json', '--live', 'json.xlsx');
    expect(() => void JSON.parse(printed.join('\n'))).not.toThrow();
  });
});
