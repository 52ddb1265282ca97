import { axeProblems, grave, type AxeProblem } from './axe';
import { usePane } from './paneTest';
import { laterTest, sample } from '../../sampling';

const sheet = 'Thanh Hóa 2018';
const pane = usePane();
const table: string[] = [];

afterAll(async () => {
  console.log(table.join('\n'));
});
describe('axe finds nothing in the pane', () => {
  /** Looks at the pane as it stands and keeps a line for the table. */
  async function examine(name: string): Promise<readonly AxeProblem[]> {
    // Colours are measured, so nothing may still be fading in.
    await pane.settled();
    const problems = await axeProblems(pane.frame);
    const others = problems.filter((problem) => !grave([problem]).length).map(({ rule }) => rule);
    table.push(`${name}: ${grave(problems).length} serious, others: ${others.join(', ') || 'none'}`);
    return problems;
  }

  const variants = [
    { language: 'vi', look: 'light' },
    { language: 'vi', look: 'dark' },
    { language: 'en', look: 'light' },
    { language: 'en', look: 'dark' },
    { language: 'vi', look: 'contrast' },
    { language: 'en', look: 'contrast' },
  ] as const;

  test.each(sample('languages and looks under axe', variants))('$language $look', async ({ language, look }) => {
    await pane.look(look);
    if (language === 'en') await pane.speak('en');
    const found: Record<string, readonly AxeProblem[]> = {};
    const at = async (name: string): Promise<void> => {
      found[name] = await examine(`${language} ${look} ${name}`);
    };
    await at('first');
    await pane.button(pane.text('prepare.example.show')).click();
    await pane.confirmButton().waitFor();
    await at('preview');
    await pane.confirm();
    await at('done');
    await pane.enter(sheet, 'G10', '-3738');
    await pane.check();
    await at('findings');
    await pane.findings().first().locator('[data-unfold]').first().click();
    await at('rule');
    await pane.tab(pane.text('frame.submit')).click();
    await pane.frame.locator('#view-submit').getByText(pane.text('submit.step.errors')).first().waitFor();
    await at('errors to fix');
    await pane.enter(sheet, 'G10', '3738');
    await pane.markRequired(sheet);
    const explain = pane.frame
      .locator('#view-submit')
      .getByRole('button', { name: pane.text('explain.open'), exact: true });
    await explain.first().waitFor();
    await at('warnings to explain');
    await explain.first().click();
    await pane.frame.locator('#view-submit summary').first().click();
    await at('an explanation');
    await pane.tab(pane.text('frame.review')).click();
    await pane.button(pane.text('review.choose')).waitFor();
    await at('review');
    await pane.tab(pane.text('frame.prepare')).click();
    await pane.frame
      .locator('#view-prepare')
      .getByRole('button', { name: pane.text('prepare.text') })
      .click();
    await pane.button(pane.text('text.read')).waitFor();
    await at('report text');
    await pane.look('light');
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
    expect(Object.keys(found)).toHaveLength(10);
  });

  laterTest('what a workbook conceals is told in words that everybody can read', async () => {
    await pane.fillExample();
    await pane.workbench.pane().evaluate(
      (name) =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.getItem(name).getRange('10:10').rowHidden = true;
          worksheets.getItem(name).getRange('G19').numberFormat = [['#,##0"0"']];
          worksheets.add('Thanh Hoá 2018').visibility = 'Hidden';
          await context.sync();
        }),
      sheet,
    );
    await pane.check();
    await pane.tab(pane.text('frame.submit')).click();
    const notice = pane.frame.locator('#view-submit').getByText(pane.text('concealed.title'));
    await notice.waitFor();
    await notice.scrollIntoViewIfNeeded();
    await pane.picture('submit-concealed-vi');
    expect(await examine('what is concealed')).toEqual([]);
  });
});
