import { promises as files } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { provinces } from '../../review/provinces';
import { quickWorkbook } from '../../review/quickWorkbook';
import { runTool, systemError, useFolder } from '../runTool';

const folder = useFolder();
const report = 'Tổng số thuê bao điện thoại đạt 2.980.000 thuê bao.';

/** Every command that writes, and where it writes to. */
const commands: Readonly<Record<string, string>> = {
  fill: 'fill --province 38 --year 2018 --out ra.xlsx',
  'fill --report': 'fill --province 38 --year 2018 --report seeds --out ra.xlsx',
  'check --html': 'check tốt.xlsx --html ra.html',
  'check --live': 'check tốt.xlsx --live ra.xlsx',
  explain: 'explain tốt.xlsx --out ra.xlsx',
  'explain, over the file itself': 'explain tốt.xlsx --force',
  form: 'form --year 2018 --out ra.xlsx',
  'extract --remember': 'extract bảng.csv --province 38 --year 2018 --remember ra.xlsx',
  'review --out': 'review tốt.xlsx --out ra.xlsx',
  'review --html': 'review tốt.xlsx --html ra.html',
  'review --tables': 'review tốt.xlsx --tables bảng',
  'review --questions': 'review tốt.xlsx --questions hỏi',
  'demo --out': 'demo --out mẫu',
};

beforeAll(async () => {
  await writeFile(path.join(folder(), 'tốt.xlsx'), await quickWorkbook(provinces[0]!, 0));
  await writeFile(path.join(folder(), 'báo cáo.txt'), report);
  await writeFile(
    path.join(folder(), 'bảng.csv'),
    'STT;Chỉ tiêu;Đơn vị;Năm 2018\n1;Tổng số thuê bao điện thoại;thuê bao;2.980.000\n',
  );
  await mkdir(path.join(folder(), 'bảng'));
  await mkdir(path.join(folder(), 'hỏi'));
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** A disk that takes half of what is written, and no more. */
function fillDisk(): void {
  const { open } = files;
  jest.spyOn(files, 'open').mockImplementation(async (...args) => {
    const handle = await open(...args);
    const { writeFile: write } = handle;
    handle.writeFile = async (data) => {
      await write.call(handle, data.slice(0, data.length / 2));
      throw systemError('ENOSPC');
    };
    return handle;
  });
}

test.each(Object.keys(commands))('%s on a full disk is one sentence, and leaves nothing half written', async (name) => {
  const before = await Promise.all([
    readdir(folder(), { recursive: true }),
    files.readFile(path.join(folder(), 'tốt.xlsx')),
  ]);
  fillDisk();
  const { code, complained } = await runTool(folder(), commands[name]!.split(' '));
  expect({ code, complained }).toEqual({ code: 2, complained: [expect.stringMatching(/ổ đĩa đã đầy\.$/)] });
  const after = await Promise.all([
    readdir(folder(), { recursive: true }),
    files.readFile(path.join(folder(), 'tốt.xlsx')),
  ]);
  expect(after).toEqual(before);
});
