import path from 'node:path';
import { findSourceReport, loadSourceReports } from '../../figures/sourceReports';
import type { StatedFigure } from '../../figures/stated';
import type { Province } from '../../indicators/provinces/province';
import { provinceByKey } from '../../indicators/provinces/provinces';
import { isCertain } from '../../narrative/figure/certain';
import { extractFigures } from '../../narrative/figure/extract';
import { paperDate } from '../../narrative/figure/paperDate';
import { toStated } from '../../narrative/figure/toStated';
import { formOf, provinceOf, statusOf, yearOf } from '../choices';
import type { ExitCode, Given, Shell } from '../command';
import { fillWorkbook } from '../write/fillWorkbook';
import { givenForms } from '../read/givenForms';
import { sentence } from '../messages/catalogue';
import { openPrevious, previousReport } from '../read/previousBooks';
import type { RememberedTable } from '../../sheet/tableMemory/memory';
import { cellsOf, outsideTables } from '../../tables/document';
import { joinFigures } from '../../tables/joinFigures';
import { readTables } from '../../tables/readTables';
import { statedCells } from '../../tables/statedCells';
import { givenReadings } from '../read/givenReadings';
import { openReportFile } from '../read/reportFile';
import { tellPassedOver } from '../read/workbooksAt';
import { foreignFigures } from '../read/foreignBooks';
import { shippedLists } from '../../indicators/shippedLists';
import { refuse } from '../userError';
import { refuseOutput, writeOutput } from '../write/outputFiles';

/** Does what the command `fill` is asked for. */
export async function run(given: Given, shell: Shell): Promise<ExitCode> {
  const { language, print, complain, folder } = shell;
  const year = yearOf(given.needed('year'));
  const province = provinceOf(given.needed('province'), year);
  const lists = await givenForms(given.text('forms'), folder);
  const template = formOf(given.text('form'), year, lists);
  const status = statusOf(given.text('status'));
  const file = given.needed('out');
  await refuseOutput(file, folder, given.flag('force'));
  const opened = await openPrevious(given.list('previous'), folder, lists);
  const readings = [...(opened?.readings ?? []), ...(await givenReadings(given.text('reading'), folder))];
  const context = { province, year, memory: readings };
  const { figures, left } = await figuresOf(given.text('report'), context, folder);
  const foreign = await foreignFigures(opened?.foreign ?? [], { ...context, folder });
  const previous = opened?.books ?? null;
  const request = {
    ...{ province, year, template, status, lists },
    figures: [...figures, ...foreign.figures],
    ...(previous ? { previous } : {}),
    remembered: readings,
  };
  const { bytes, plan, cells, derived, ledgerRows } = await fillWorkbook(request);
  await writeOutput(bytes, file, folder, { force: given.flag('force') });
  const { sheet, carried, preview } = plan;
  const done =
    cells === 0
      ? sentence('fill.doneBlank', { file, sheet })
      : sentence('fill.done', { file, sheet, cells, derived, ledger: ledgerRows });
  print(done[language]);
  if (carried) for (const line of previousReport(carried, preview, lists.catalogue)) print(line[language]);
  for (const line of foreign.told) print(line[language]);
  if (left > 0) print(sentence('fill.left', { count: left })[language]);
  for (const text of opened?.aside ?? []) complain(text[language]);
  await tellPassedOver(given.list('previous'), shell);
  return 0;
}

/** Whose report it is, of which year, and how tables were read before. */
interface ReportContext {
  readonly province: Province;
  readonly year: number;
  readonly memory: readonly RememberedTable[];
}

/** What the sheet is filled from, and how many numbers of a text nobody could be sure of. */
interface Found {
  readonly figures: readonly StatedFigure[];
  readonly left: number;
}

async function figuresOf(report: string | null, context: ReportContext, folder: string): Promise<Found> {
  const { province, year } = context;
  if (report === null) return { figures: [], left: 0 };
  if (report !== 'seeds') return figuresOfFile(report, context, folder);
  const found = findSourceReport(province, year);
  if (found) return { figures: found.figures, left: 0 };
  const known = loadSourceReports().map((one) => `${provinceByKey(one.province, one.year)!.name.vi} ${one.year}`);
  throw refuse('bad.noData', { province: province.name, year: String(year), known: known.join(', ') });
}

/** Nobody is asked here, so only what has one meaning is filled in; of the rest `extract` tells. */
async function figuresOfFile(file: string, given: ReportContext, folder: string): Promise<Found> {
  const { catalogue } = shippedLists();
  const { province } = given;
  const context = { ...given, catalogue };
  const { text, pages } = await openReportFile(file, folder);
  const cells = cellsOf(readTables(pages, context));
  const read = text === null ? [] : extractFigures(text, context);
  const told = pages.length === 0 ? read : outsideTables(read);
  const sure = told.filter(isCertain);
  const name = path.basename(file);
  const stated = toStated(sure, { province, catalogue, report: name, asOf: paperDate(text ?? '') });
  const { figures, rivals } = joinFigures(statedCells(cells, { province, file: name }), stated);
  if (figures.length === 0) throw refuse('bad.noFigures', { file });
  const asked = cells.filter(({ doubts }) => doubts.length > 0).length;
  return { figures, left: told.length - sure.length + asked + rivals };
}
