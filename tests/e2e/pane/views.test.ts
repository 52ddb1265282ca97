import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deepTest, laterTest } from '../../sampling';
import type { PaneDoor } from '../../../src/workbench/page/door/paneDoor';
import { provinceCells, provinces } from '../../review/provinces';
import { quickWorkbook } from '../../review/quickWorkbook';
import { usePane } from './paneTest';
import { looks, viewPictures, ViewCamera } from './viewCamera';

/**
 * In the deep run every view in two languages, three looks and two widths: hundreds of pictures.
 */
jest.setTimeout(900_000);

const sheet = 'Thanh Hóa 2018';
const pane = usePane();
let camera: ViewCamera;
let folder: string;

beforeAll(async () => {
  rmSync(viewPictures, { recursive: true, force: true });
  folder = await mkdtemp(join(tmpdir(), 'chi-tieu-views-'));
  camera = new ViewCamera(pane);
});

afterAll(async () => {
  console.log(
    `${camera.views.length} views in 2 languages, ${looks.length} looks and 2 widths: ${camera.views.join(', ')}`,
  );
  await rm(folder, { recursive: true, force: true });
});

const inView = (view: string) => pane.frame.locator(`#view-${view}`);
const summary = (view: string, words: string | RegExp) => inView(view).locator('summary').filter({ hasText: words });

deepTest('preparing a sheet', async () => {
  await camera.take('prepare-1-first');
  await pane.choose('Atlantis', 2018);
  await pane.preview();
  await camera.take('prepare-2-unknown-province');
  await pane.startAfresh();
  await pane.button(pane.text('prepare.example.show')).click();
  await pane.confirmButton().waitFor();
  await camera.take('prepare-3-preview');
  await pane.confirm();
  await camera.take('prepare-4-result');
  await pane.preview();
  await pane.frame.getByText(pane.text('preview.heading', { sheet: `${sheet} (2)` })).count();
  await camera.take('prepare-5-again');
  await pane
    .button(pane.text('frame.cancel'))
    .first()
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  await summary('prepare', pane.text('tools.heading')).click();
  await inView('prepare').getByText(pane.text('entry.marks')).first().waitFor();
  await camera.take('prepare-6-tools');
});

laterTest('checking', async () => {
  await pane.tab(pane.text('frame.check')).click();
  await camera.take('check-1-first');
  await pane.check();
  await camera.take('check-2-no-sheet');
  await pane.tab(pane.text('frame.prepare')).click();
  await pane.fillExample();
  await pane.footerButton('write.next').waitFor();
  await pane.enter(sheet, 'G10', '3783');
  await pane.enter(sheet, 'G20', '-5');
  await pane.enter(sheet, 'H10', '99');
  await pane.check();
  await pane.findings().first().waitFor();
  await camera.take('check-3-findings');
  await pane.findings('CT-202', /G20/).locator('[data-unfold]').first().click();
  await pane.frame.getByText(pane.text('finding.given'), { exact: true }).first().waitFor();
  await pane.frame.locator('[data-repair]:visible').first().click();
  await camera.take('check-4-rule-and-repair');
  await pane.frame.getByRole('combobox', { name: pane.text('check.filter.family') }).selectOption('formula');
  await camera.take('check-5-one-family');
  await summary('check', pane.text('marks.title')).click();
  await summary('check', /\(\d+\)/)
    .last()
    .click();
  await inView('check').getByText(pane.text('marks.about')).scrollIntoViewIfNeeded();
  await camera.take('check-6-marks');
});

deepTest('report text', async () => {
  const words = [
    'Năm 2018, doanh thu toàn ngành ước đạt 3.738 tỷ đồng, bằng 105,18% kế hoạch.',
    'Số doanh nghiệp công nghệ số là 615 doanh nghiệp, tăng 1,86 lần so với năm 2017.',
    'Tổng số thuê bao điện thoại đạt 2.980.000 thuê bao. Tỷ lệ ký số đạt trên 96%.',
  ].join('\n');
  await pane.fillExample();
  await inView('prepare')
    .getByRole('button', { name: pane.text('prepare.text') })
    .click();
  await inView('text').getByLabel(pane.text('text.words')).waitFor();
  await camera.take('text-1-source');
  await inView('text').getByLabel(pane.text('text.words')).fill(words);
  await pane.button(pane.text('text.read')).click();
  await inView('text').locator('section li').first().waitFor();
  await camera.take('text-2-fill');
  await inView('text')
    .getByRole('tab', { name: pane.text('text.mode.compare') })
    .click();
  await inView('text').locator('section li').first().waitFor();
  await inView('text').locator('section li button').first().click();
  await camera.take('text-3-compare');
  await inView('text')
    .getByRole('tab', { name: pane.text('text.mode.write') })
    .click();
  await inView('text').locator('textarea').waitFor();
  await camera.take('text-4-write');
});

deepTest('submitting', async () => {
  const submit = inView('submit');
  const step = (key: 'fill' | 'errors' | 'warnings' | 'sign' | 'seal' | 'files') =>
    submit
      .locator('[aria-current="step"]')
      .filter({ hasText: pane.text(`submit.step.${key}`) })
      .waitFor();
  await pane.tab(pane.text('frame.submit')).click();
  await submit.getByText(pane.text('submit.noSheet')).waitFor();
  await camera.take('submit-1-no-sheet');
  await pane.tab(pane.text('frame.prepare')).click();
  await pane.fillExample();
  await pane.footerButton('write.next').waitFor();
  await pane.enter(sheet, 'G20', '-5');
  await pane.tab(pane.text('frame.submit')).click();
  await step('fill');
  await camera.take('submit-2-fill');
  await pane.markRequired(sheet);
  await step('errors');
  await camera.take('submit-2-errors');
  const stood = String(await pane.value(sheet, 'G19'));
  await pane.enter(sheet, 'G20', '');
  await step('warnings');
  await camera.take('submit-3-warnings');
  await submit
    .getByRole('button', { name: pane.text('explain.open'), exact: true })
    .first()
    .click();
  await camera.take('submit-3-explain');
  await pane.button(pane.text('frame.cancel')).first().click();
  await pane.explainAll('Lê Thị Hạnh');
  await step('sign');
  for (const [role, name] of [
    ['Người lập biểu', 'Lê Thị Hạnh'],
    ['Người kiểm tra biểu', 'Phạm Văn Đức'],
    ['Thủ trưởng đơn vị', 'Trần Thị Mai'],
  ] as const)
    await submit.getByRole('textbox', { name: role }).fill(name);
  await camera.take('submit-4-sign');
  await pane.button(pane.text('submit.sign.do')).click();
  await step('seal');
  await camera.take('submit-5-seal');
  await pane.button(pane.text('submit.seal.do')).click();
  await step('files');
  await camera.take('submit-6-sealed');
  await pane.enter(sheet, 'G19', '1');
  await submit.getByText(pane.text('submit.broken'), { exact: true }).waitFor();
  await camera.take('submit-7-broken');
  await pane.enter(sheet, 'G19', stood);
});

deepTest('reviewing', async () => {
  const review = inView('review');
  const spoiled = 2;
  const files = await Promise.all(
    provinces.slice(0, 12).map(async (province, at) => {
      const right = provinceCells(at);
      const wrong = { ...right, 'VT.04': { ...right['VT.04'], 3: Number(right['VT.04']!['3']) * 10 } };
      const file = join(folder, `${province.code}.xlsx`);
      await writeFile(file, await quickWorkbook(province, at, at === spoiled ? { cells: wrong } : {}));
      return file;
    }),
  );
  const damaged = join(folder, 'hong.xlsx');
  await writeFile(damaged, '%PDF-1.7');
  await pane.tab(pane.text('frame.review')).click();
  await pane.button(pane.text('review.choose')).waitFor();
  await camera.take('review-1-first');
  await review.locator('input[type="file"]').setInputFiles([...files, damaged]);
  await pane.button(pane.text('review.national')).waitFor();
  await review.getByText(pane.text('review.aside', { count: 1 })).click();
  await camera.take('review-2-list');
  await review.getByLabel(pane.text('review.filter')).selectOption('errors');
  await review.locator('section ul > li').first().getByRole('button').click();
  await review
    .getByText(/VT\.04/)
    .first()
    .waitFor();
  await camera.take('review-3-province');
  await summary('review', /Câu hỏi/).click();
  await review.getByLabel(pane.text('review.reviewer')).scrollIntoViewIfNeeded();
  await camera.take('review-4-questions');
  await summary('review', pane.text('review.plots')).first().click();
  const plot = review.locator('svg[role="img"]').first();
  await plot.waitFor();
  await plot.scrollIntoViewIfNeeded();
  await camera.take('review-5-plots');
  await pane.button(pane.text('review.back')).click();
  await pane.button(pane.text('review.national')).click();
  await pane.frame
    .getByText(/Đã (ghi|lập) sổ tổng hợp/)
    .first()
    .waitFor({ timeout: 60_000 });
  await camera.take('review-6-national');
});

laterTest('when something fails', async () => {
  await pane.fillExample();
  await pane.check();
  await pane.workbench.page.evaluate(() => {
    const refusal = { HttpStatusCode: 403, ErrorCode: 'AccessDenied', ErrorMessage: 'No.', Headers: {} };
    const Body = { Error: { Code: 'AccessDenied', Message: 'No.', ActionIndex: 0 } };
    const door = window.chiTieuPaneDoor as { answer: PaneDoor['answer'] };
    door.answer = () => Promise.resolve(JSON.stringify({ ...refusal, Body }));
  });
  await pane.button(pane.text('check.again')).click();
  await summary('check', pane.text('failure.details')).click();
  await camera.take('failure-1-check');
});
