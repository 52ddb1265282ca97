import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import type { Template } from '../../../src/indicators/forms/template';
import { loadTemplates } from '../../../src/indicators/forms/templates';
import type { ColumnSymbol } from '../../../src/sheet/province/columns';
import { inputsOf } from '../../../src/sheet/province/formulas';
import { leaveOut } from '../../../src/taskpane/entry/leaveOut';
import { layoutOf, type Cells } from '../../cli/sampleBooks';
import { onHost } from '../../excel/onHost';
import { sample } from '../../sampling';
import { catalogue } from '../../sheet/samples';
import { findLibreOffice, findProgram, toPdf } from './libreoffice';
import { printedPages, type PrintedPage } from './printedWords';

const [program, reader] = [findLibreOffice(), findProgram('pdftotext')];
if (program === null || reader === null)
  console.warn('LibreOffice or pdftotext not found: what forms look like in print was not measured.');
const measured = program === null || reader === null ? it.skip : it;

const kinds = ['trống', 'đủ', 'bỏ dòng trống'] as const;
type Kind = (typeof kinds)[number];

/**
 * Every input filled, now and then with a note of two lines; of the third kind required rows only.
 */
function cellsOf(template: Template, kind: Kind): Cells {
  if (kind === 'trống') return {};
  const rows = template.rows.flatMap((row, at) => {
    if (row.kind === 'section' || inputsOf(row, catalogue) !== null) return [];
    if (kind === 'bỏ dòng trống' && !row.required) return [];
    const figures = (['1', '2', '3', '7'] as const).map((symbol, nth): [ColumnSymbol, number] => [
      symbol,
      at + nth + 1,
    ]);
    const note =
      at % 5 === 0 ? [['9', 'Cột 3: số liệu sơ bộ, chưa có báo cáo của doanh nghiệp cuối năm'] as const] : [];
    return [[row.indicator, Object.fromEntries([...figures, ...note])] as const];
  });
  return Object.fromEntries(rows);
}

/** A form as the product writes it; blank rows that it does not require are left out on request. */
async function bookOf(template: Template, kind: Kind): Promise<Uint8Array> {
  const { host, session } = await onHost();
  const year = template.validToYear ?? template.validFromYear ?? 2025;
  const layout = layoutOf({ province: 'Thanh Hóa', year, template, cells: cellsOf(template, kind) });
  await writeSheets(session, [], () => ({ create: [layout], fill: [], show: layout.name }));
  host.deleteSheet('Sheet1');
  if (kind === 'bỏ dòng trống') await leaveOut(session, true);
  return host.save();
}

const codes = ({ words }: PrintedPage): readonly string[] =>
  [...words]
    .sort((one, other) => one.top - other.top)
    .flatMap(({ text }) => (/^[A-Z]{2}\.\d{2}$/.test(text) ? [text] : []));
const textOf = ({ words }: PrintedPage): string => words.map(({ text }) => text).join(' ');

/** What is wrong with a printed form; empty where nothing is. */
function faultsOf(template: Template, pages: readonly PrintedPage[], shown: readonly string[]): readonly string[] {
  const last = pages.at(-1)!;
  const hints = last.words.filter(({ text }) => text.startsWith('(Ký')).length;
  const faults = [
    [hints === template.signatures.length, `${hints} signatures on the last page`],
    [codes(last).length >= Math.min(3, shown.length), `${codes(last).length} rows beside the signatures`],
    [pages.every((page) => codes(page).length >= Math.min(3, shown.length)), 'a page with a line or two'],
    [pages.every(({ words }) => words.some(({ text }) => text === 'STT')), 'a page without heads'],
    [textOf(pages[0]!).includes(template.legalBasis.vi), 'the legal basis is parted'],
    [textOf(pages[0]!).includes(template.title.vi), 'the title is parted'],
    [pages.every(insidePage), 'words outside the page'],
    [pages.flatMap(codes).join(' ') === shown.join(' '), `rows ${pages.flatMap(codes).join(' ')}`],
  ] as const;
  return faults.flatMap(([isSo, fault]) => (isSo ? [] : [fault]));
}

const insidePage = ({ width, height, words }: PrintedPage): boolean =>
  words.every(({ left, right, top, bottom }) => left >= 0 && top >= 0 && right <= width && bottom <= height);

measured(
  'a form prints with its signatures beside its last rows and with its heads on every page: empty, full, blank rows left out',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-print-'));
    try {
      const prints = loadTemplates().flatMap((template) =>
        kinds.map((kind) => ({ template, kind, name: `${template.id} ${template.version} ${kind}` })),
      );
      const forms = sample('printed forms', prints, ({ template }) => template.id);
      for (const { name, template, kind } of forms)
        await writeFile(path.join(folder, `${name}.xlsx`), await bookOf(template, kind));
      const printed = path.join(folder, 'pdf');
      await toPdf(
        program!,
        forms.map(({ name }) => path.join(folder, `${name}.xlsx`)),
        printed,
      );
      const faults = forms.flatMap(({ name, template, kind }) => {
        const rows = template.rows.flatMap((row) => (row.kind === 'indicator' ? [row] : []));
        const shown = rows
          .filter((row) => kind !== 'bỏ dòng trống' || row.required || inputsOf(row, catalogue) !== null)
          .map(({ indicator }) => catalogue.byId(indicator)!.code);
        const pages = printedPages(reader!, path.join(printed, `${name}.pdf`));
        return faultsOf(template, pages, shown).map((fault) => `${name}: ${fault}`);
      });
      expect(faults).toEqual([]);
      console.log(`${forms.length} prints`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  300_000,
);
