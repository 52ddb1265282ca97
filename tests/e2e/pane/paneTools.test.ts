import { liveTexts } from '../../../src/checks/live/liveTexts';
import { usePane } from './paneTest';
import { laterTest } from '../../sampling';

const sheet = 'Thanh Hóa 2018';
const live = liveTexts.sheet.vi;

const pane = usePane();

test('what was written is taken back with one button, and an edited cell is spared and named', async () => {
  await pane.fillExample();
  await pane.picture('tools-1-written');
  await pane.button(pane.text('back.do')).click();
  await pane.frame
    .getByText(/^Đã hoàn tác việc tạo trang .+ trở lại như trước\.$/)
    .last()
    .waitFor();
  expect(await pane.sheets()).not.toContain(sheet);
  await pane.button(pane.text('back.again')).click();
  await pane.frame
    .getByText(/^Đã làm lại việc tạo trang/)
    .first()
    .waitFor();
  expect(await pane.value(sheet, 'G10')).toBe(3738);
  await pane.button(pane.text('back.do')).click();
  await pane.button(pane.text('back.again')).waitFor();

  await pane.preview();
  await pane.confirm();
  await pane.enter(sheet, 'G10', '3800');
  await pane.button(pane.text('back.do')).click();
  await pane.frame.getByText(`${sheet}: G10`).first().waitFor();
  await pane.picture('tools-2-spared');
  expect(await pane.value(sheet, 'G10')).toBe(3800);
});

laterTest('marks and the sheet of live checks are put in and taken away', async () => {
  await pane.fillExample();
  await pane.enter(sheet, 'G10', '-3738');
  await pane.check();
  await pane.frame.getByText(pane.text('marks.title')).click();
  await pane.button(pane.text('marks.show')).click();
  await pane.frame
    .getByText(/Đã đánh dấu \d+ ô/)
    .first()
    .waitFor();
  await pane.picture('tools-3-marked');
  await pane.workbench.screenshot('tools-marked');
  await pane.button(pane.text('marks.clear')).click();
  await pane.frame.getByText(pane.text('marks.cleared')).first().waitFor();

  await pane.button(pane.text('live.make')).click();
  await pane.frame
    .getByText(/Đã lập trang/)
    .first()
    .waitFor();
  expect(await pane.sheets()).toContain(live);
  await pane.workbench.screenshot('tools-live');
  await pane.button(pane.text('live.remove')).click();
  await pane.frame.getByText(pane.text('live.removed')).first().waitFor();
  expect(await pane.sheets()).not.toContain(live);
});
