import { strFromU8, unzipSync } from 'fflate';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { onHost } from '../onHost';
import { asWritten } from '../sampleFill';

/** The parts of the saved workbook that say how a province sheet looks and prints. */
async function savedParts(): Promise<{ sheet: string; book: string; styles: string }> {
  const { host, session } = await onHost();
  await writeSheets(session, [], asWritten());
  host.deleteSheet('Sheet1');
  const files = unzipSync(await host.save());
  const part = (name: string): string => strFromU8(files[name]!);
  return { sheet: part('xl/worksheets/sheet1.xml'), book: part('xl/workbook.xml'), styles: part('xl/styles.xml') };
}

/** One element of a part, entities resolved: short enough to be shown when a test fails. */
function element(xml: string, name: string, nth = 0): string {
  const found = xml.match(new RegExp(`<${name}[ >/].*?(?:/>|</${name}>)`, 'gs')) ?? [];
  return (found[nth] ?? '').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

describe('a written sheet, saved', () => {
  let parts: Awaited<ReturnType<typeof savedParts>>;
  beforeAll(async () => (parts = await savedParts()));

  it('prints on A4 landscape, as wide as the paper, with its heads on every page and page numbers', () => {
    const { sheet, book } = parts;
    expect(element(sheet, 'pageSetup')).toMatch(/paperSize="9" orientation="landscape" fitToHeight="0"/);
    expect(element(sheet, 'pageSetUpPr')).toContain('fitToPage="1"');
    expect(element(sheet, 'oddFooter')).toContain('&P/&N');
    expect(element(book, 'definedName')).toContain(">'Thanh Hóa 2018'!$6:$7<");
  });

  it('keeps heads and names in view and hides the grid', () => {
    expect(element(parts.sheet, 'pane')).toMatch(/ySplit="7".*state="frozen"/);
    expect(parts.sheet.includes('showGridLines="0"')).toBe(true);
  });

  it('guards input cells with a rule in Vietnamese that the signs pass', () => {
    const rules = [0, 1].map((nth) => element(parts.sheet, 'dataValidation', nth));
    for (const [nth, column] of ['E', 'K'].entries()) {
      const rule = rules[nth]!;
      expect(rule).toContain('errorTitle="Chưa phải là số"');
      const formula = /<formula1>(.*)<\/formula1>/s.exec(rule)![1]!;
      const message = / error="(.*?)" sqref=/s.exec(rule)![1]!;
      expect(formula).toMatch(new RegExp(`^ISNUMBER\\(${column}9\\)\\+\\(${column}9="-"\\)`));
      // Excel takes no longer texts and formulas in a rule.
      expect(message.length).toBeLessThanOrEqual(225);
      expect(formula.length).toBeLessThanOrEqual(255);
    }
    expect(element(parts.sheet, 'dataValidation', 2)).toBe('');
  });

  it('is set in the typeface of official papers, cells open to typing unlocked', () => {
    expect(parts.styles.includes('Times New Roman')).toBe(true);
    expect(parts.styles.includes('<protection locked="0"')).toBe(true);
  });
});
