import { bytesOf, layoutOf, type Cells } from '../../cli/sampleBooks';
import { findTemplate } from '../../../src/indicators/forms/templates';
import { usePane } from './paneTest';
import { deepTest, laterTest, sample } from '../../sampling';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const pane = usePane();
let books: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[];

const cellsOf = (people: number, phones: number): Cells => ({
  'population-average': { 3: people, 9: 'Cột 3: dân số trung bình năm' },
  'ict-sector-revenue': { 3: 1000, 7: 1100 },
  'phone-subscribers-total': { 3: phones },
  'ict-index-rank': { 3: 7 },
});

beforeAll(async () => {
  const sheets = [
    {
      name: 'phu-tho-2024.xlsx',
      layout: layoutOf({ province: 'Phú Thọ', year: 2024, cells: cellsOf(1_500_000, 1_200_000) }),
    },
    {
      name: 'vinh-phuc-2024.xlsx',
      layout: layoutOf({ province: 'Vĩnh Phúc', year: 2024, cells: cellsOf(1_200_000, 1_000_000) }),
    },
    {
      name: 'hoa-binh-2024.xlsx',
      layout: layoutOf({ province: 'Hòa Bình', year: 2024, cells: cellsOf(900_000, 500_000) }),
    },
  ];
  const made = [];
  for (const { name, layout } of sheets)
    made.push({ name, mimeType: xlsx, buffer: Buffer.from(await bytesOf([layout])) });
  books = made;
});

beforeEach(async () => {
  await pane.button(pane.text('frame.dismiss')).click();
});

const give = (files: typeof books): Promise<void> =>
  pane.frame.locator('#view-prepare input[type="file"]').setInputFiles([...files]);
const line = (label: string) => pane.frame.locator('#view-prepare').getByText(label, { exact: true });
const unfold = (label: string): Promise<void> => line(label).click();

describe('workbooks of last year', () => {
  it.each(sample('languages of the pane', ['vi', 'en'] as const))(
    'give Phú Thọ 2025 its base, and are named (%s)',
    async (language) => {
      if (language === 'en') await pane.speak('en');
      await pane.choose('Phú Thọ', 2025);
      await give(books);
      await pane.button(pane.text('previous.remove', { file: 'hoa-binh-2024.xlsx' })).waitFor();
      await pane.picture(`forms-1-files-${language}`);
      await pane.preview();
      await pane.confirmButton().waitFor();
      await unfold(pane.text('carried.used'));
      await unfold(pane.text('preview.carried'));
      await unfold(pane.text('carried.blank'));
      await pane.frame
        .getByText(/2[.,]700[.,]000/)
        .last()
        .waitFor();
      await pane.picture(`forms-2-carried-${language}`);
      await pane.confirm();
      const values = [];
      for (let row = 9; row < 50; row += 1) values.push(await pane.value('Phú Thọ 2025', `E${row}`));
      expect(values).toEqual(expect.arrayContaining([3_600_000, 3000, 2_700_000]));
    },
  );

  deepTest('a missing one is said; one that is no workbook too, and the others are kept', async () => {
    await pane.choose('Phú Thọ', 2025);
    await give([...books.slice(0, 2), { name: 'thu.xlsx', mimeType: xlsx, buffer: Buffer.from('không phải sổ tính') }]);
    await pane.frame.getByText('Tệp thu.xlsx không phải là sổ tính').first().waitFor();
    await pane.preview();
    await pane.frame.getByText(pane.text('carried.missing', { year: '2024', provinces: 'Hoà Bình' })).waitFor();
    await pane.picture('forms-3-missing');
    await pane.button(pane.text('previous.remove', { file: 'phu-tho-2024.xlsx' })).click();
    await pane.button(pane.text('previous.remove', { file: 'phu-tho-2024.xlsx' })).waitFor({ state: 'detached' });
  });

  deepTest('a sheet of last year in the same workbook is used without asking', async () => {
    await pane.choose('Thanh Hóa', 2018);
    await pane.preview();
    await pane.confirm();
    await pane.choose('Thanh Hóa', 2019);
    await pane.preview();
    await unfold(pane.text('carried.used'));
    await line(pane.text('carried.inThisBook')).waitFor();
    await pane.confirm();
    expect(await pane.value('Thanh Hóa 2019', 'E10')).toBe(3738);
  });
});

describe('published populations', () => {
  laterTest('stand side by side with their bases; the chosen one is filled in with its basis', async () => {
    await pane.choose('Thanh Hóa', 2024);
    await pane.frame.getByText(pane.text('population.label', { year: '2024' })).waitFor();
    await pane.picture('forms-4-populations');
    await pane.frame
      .getByRole('radio', { name: /đăng ký cư trú|tổng điều tra/ })
      .first()
      .click();
    await pane.preview();
    await unfold(pane.text('population.bases'));
    await pane.picture('forms-5-bases');
    await pane.confirm();
    expect(Number(await pane.value('Thanh Hóa 2024', 'G9'))).toBeGreaterThan(3_000_000);
    expect(await pane.value('Thanh Hóa 2024', 'M9')).toMatch(/^Cột 3: dân số/);
  });
});

describe('a form as a sheet', () => {
  laterTest('is exported, extended in the grid, and used at once; a bad cell is named', async () => {
    await pane.choose('Thanh Hóa', 2025);
    await pane.frame.getByLabel(pane.text('prepare.form')).selectOption('AT-NAM');
    await unfold(pane.text('tools.heading'));
    await pane.button(pane.text('forms.export')).click();
    await pane.frame
      .getByText(pane.text('forms.exported', { sheet: 'Mẫu AT-NAM 5' }))
      .first()
      .waitFor();
    const sheet = 'Mẫu AT-NAM 5';
    let last = 1;
    for (let row = 1; row < 80; row += 1) if ((await pane.value(sheet, `C${row}`)) !== '') last = row;
    const cells: Readonly<Record<string, string>> = {
      A: 'Chỉ tiêu',
      C: 'AT.60',
      D: 'Số cuộc diễn tập an toàn thông tin',
      E: 'Security exercises held',
      M: 'cuộc',
      N: 'exercises',
      P: 'Số đếm',
      Q: '0',
      S: 'Tốc độ %',
      T: 'Tăng là tốt',
    };
    for (const [column, text] of Object.entries(cells)) await pane.enter(sheet, `${column}${last + 1}`, text);
    await pane.preview();
    await pane.blankFormButton('Thanh Hóa 2025').click();
    await pane.footerButton('write.next').waitFor();
    await pane.picture('forms-6-own-form');
    const codes = [];
    for (let row = 8; row < 40; row += 1) codes.push(await pane.value('Thanh Hóa 2025', `C${row}`));
    expect(codes).toContain('AT.60');
    await pane.check();
    await pane.enter(sheet, `Q${last + 1}`, 'nhiều');
    await pane.frame
      .locator('#view-check')
      .getByText(new RegExp(`Trang “${sheet}”, ô Q${last + 1} \\(“nhiều”\\)`))
      .waitFor();
    await pane.picture('forms-7-bad-cell');
  });
});

describe('tools for filling in', () => {
  laterTest.each(sample('languages of the pane', ['vi', 'en'] as const))(
    'signs, a status, and what moved since the estimate (%s)',
    async (language) => {
      if (language === 'en') await pane.speak('en');
      const sheet = 'Thanh Hóa 2018';
      await pane.choose('Thanh Hóa', 2018);
      await pane.preview();
      await pane.confirm();
      await unfold(pane.text('tools.heading'));
      await pane.workbench.goTo('G9');
      await pane.button(/: (Có phát sinh nhưng|It exists and was)/).click();
      await pane.frame
        .getByText(pane.text('entry.mark.done', { mark: '…', count: 1 }))
        .first()
        .waitFor();
      expect(await pane.value(sheet, 'G9')).toBe('…');
      await pane.workbench.goTo('G10');
      await pane.button(/: (Có phát sinh nhưng|It exists and was)/).click();
      await pane.frame.getByText(pane.text('entry.mark.onlyKept')).first().waitFor();
      expect(await pane.value(sheet, 'G10')).toBe(3738);
      await pane.button(language === 'vi' ? 'Sơ bộ' : 'Preliminary').click();
      await pane.button(pane.text('entry.status.append')).click();
      await pane.frame
        .getByText(pane.text('entry.status.appended', { count: 1 }))
        .first()
        .waitFor();
      expect(String(await pane.value(sheet, 'M10'))).toMatch(/ Cột 3: số sơ bộ\.$/);
      await pane.picture(`forms-8-tools-${language}`);
      await pane.frame.getByLabel(pane.text('prepare.status')).selectOption('final');
      await pane.preview();
      await pane.confirm();
      await pane.enter('Thanh Hóa 2018 Chính thức', 'G10', '3800');
      await pane.button(pane.text('revision.find')).click();
      await unfold(pane.text('revision.moved'));
      await pane.picture(`forms-9-revision-${language}`);
      await pane.button(pane.text('revision.write')).click();
      await pane.frame
        .getByText(pane.text('revision.written', { sheet: 'Điều chỉnh Thanh Hóa 2018' }))
        .first()
        .waitFor();
      await pane.workbench.screenshot(`pane/forms-10-workbench-${language}`);
    },
  );
});

describe('a sheet on an older version of its form', () => {
  laterTest.each(sample('languages of the pane', ['vi', 'en'] as const))(
    'is brought to the newest after a look, and given back (%s)',
    async (language) => {
      const template = findTemplate({ id: 'TH-NAM', version: '2' })!;
      const cells = { 'ict-sector-revenue': { 3: 1000 } };
      const layout = layoutOf({ province: 'Phú Thọ', year: 2024, cells, template });
      await pane.workbench.openFile({ name: 'cu.xlsx', mimeType: xlsx, buffer: Buffer.from(await bytesOf([layout])) });
      await pane.workbench.page.waitForFunction(() =>
        window.chiTieuWorkbench!.book().sheets.some(({ name }) => name === 'Phú Thọ 2024'),
      );
      await pane.ready();
      await pane.enter('Phú Thọ 2024', 'N9', 'việc của tôi');
      await pane.speak(language);
      await unfold(pane.text('tools.heading'));
      await pane.button(pane.text('upgrade.find')).click();
      const section = pane.frame.getByRole('region', { name: /TH-NAM/ });
      await section.waitFor();
      for (const key of ['upgrade.added', 'upgrade.left'] as const) await line(pane.text(key)).click();
      await section.getByText('việc của tôi').waitFor();
      await pane.button(pane.text('upgrade.write', { count: 1 })).scrollIntoViewIfNeeded();
      await pane.picture(`upgrade-${language}`);
      await section.scrollIntoViewIfNeeded();
      await pane.picture(`upgrade-top-${language}`);
      await pane.button(pane.text('upgrade.write', { count: 1 })).click();
      await pane.frame
        .getByText(pane.text('upgrade.done.left', { sheet: 'Không có chỗ' }))
        .first()
        .waitFor();
      await pane.picture(`upgrade-done-${language}`);
      expect(await pane.value('Phú Thọ 2024', 'C2')).toBe('4');
      await pane.button(pane.text('back.do')).click();
      await pane.workbench.page.waitForFunction(
        () => !window.chiTieuWorkbench!.book().sheets.some(({ name }) => name === 'Không có chỗ'),
      );
      expect(await pane.value('Phú Thọ 2024', 'C2')).toBe('2');
      expect(await pane.value('Phú Thọ 2024', 'N9')).toBe('việc của tôi');
    },
  );
});
