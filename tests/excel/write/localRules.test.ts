import { createExcelSession } from '../../../src/excel/door/session';
import { countMarks, showMarks } from '../../../src/excel/marks/marks';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { Host } from '../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import { asWritten } from '../sampleFill';

const sheet = 'Thanh Hóa 2018';

/** Rules of a filled sheet as the Excel says them, and as the file keeps them. */
async function rulesOf(localRules: boolean) {
  const host = Host.create({ localRules, locale: 'vi-VN' });
  Object.assign(globalThis, loadOfficeJs(host));
  const session = createExcelSession();
  await writeSheets(session, [], asWritten());
  await showMarks(session, [{ sheet, severity: 'error', addresses: ['G10'] }]);
  return session.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const validation = worksheet.getRange('G10').dataValidation;
    validation.load('rule, type');
    const formats = worksheet.getRange().conditionalFormats;
    formats.load('items/type');
    await context.sync();
    const rules = formats.items.map(({ custom }) => custom.rule.load('formula'));
    await context.sync();
    return {
      host,
      session,
      formulas: [validation.rule.custom?.formula as string, ...rules.map(({ formula }) => formula)],
    };
  });
}

/**
 * Nobody has seen whether Excel takes the formulas of rules in English or in the form of the
 * regional settings, nor in which of them it tells them: ours read the same in both.
 */
describe('rules of a sheet in an Excel with a decimal comma', () => {
  it.each([
    ['that speaks English to add-ins', false],
    ['that speaks its own form', true],
  ])('%s: they are taken, told as they were written, and do their work', async (_, localRules) => {
    const { host, session, formulas } = await rulesOf(localRules);
    expect(formulas.length).toBeGreaterThan(3);
    // Neither a list separator nor a decimal mark: nothing that a locale writes in its own way.
    for (const formula of formulas) expect(formula).toMatch(/^=[^,;]*$/);
    expect(host.enter(sheet, 9, 6, 'abc')).toMatchObject({ done: false });
    for (const text of ['12,5', '-', '…', 'X']) expect(host.enter(sheet, 9, 6, text)).toEqual({ done: true });
    expect(await countMarks(session)).toBe(1);
  });

  it('both kinds of Excel keep the same formulas', async () => {
    const [english, local] = [await rulesOf(false), await rulesOf(true)];
    expect(local.formulas).toEqual(english.formulas);
  });
});
