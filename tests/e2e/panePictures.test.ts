import { PaneTest } from './paneTest';

/** A browser on a machine with other work to do takes its time. */
jest.setTimeout(120_000);

const sheet = 'Thanh Hóa 2018';
let pane: PaneTest;

beforeAll(async () => {
  pane = await PaneTest.open();
});

afterAll(async () => {
  await pane?.workbench.close();
});

beforeEach(async () => {
  await pane.startAfresh();
});

describe('pictures to look at', () => {
  const looks = [
    { language: 'vi', look: 'light', width: 350 },
    { language: 'en', look: 'light', width: 320 },
    { language: 'vi', look: 'dark', width: 350 },
    { language: 'en', look: 'dark', width: 600 },
    { language: 'vi', look: 'contrast', width: 350 },
    { language: 'en', look: 'contrast', width: 320 },
  ] as const;

  test.each(looks)('$language $look $width', async ({ language, look, width }) => {
    const picture = (name: string): Promise<void> => pane.picture(`${name}-${language}-${look}-${width}`);
    await pane.look(look);
    await pane.width(width);
    if (language === 'en') await pane.speak('en');
    await picture('1-first');
    await pane.button(pane.text('prepare.example.show')).click();
    await pane.confirmButton().waitFor();
    await picture('2-preview');
    await pane.confirm();
    await picture('3-done');
    await pane.enter(sheet, 'G10', '-3738');
    await pane.enter(sheet, 'G20', '-5');
    await pane.check();
    await picture('4-findings');
    await pane.workbench.screenshot(`pane/6-workbench-${language}-${look}-${width}`);
    await pane
      .findings(/G20.*CT-202/s)
      .locator('summary')
      .click();
    await picture('5-rule');
    // Nothing is wider than the pane.
    const overflow = await pane.frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await pane.look('light');
  });
});
