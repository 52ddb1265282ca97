import { severities } from '../../checks/finding';
import { severityCountWords } from '../../checks/rulebook/ruleWords';
import { loadSourceReports } from '../../figures/sourceReports';
import type { SourceReport } from '../../figures/stated';
import { provinceByKey } from '../../indicators/provinces/provinces';
import { templatesOfYear } from '../../indicators/forms/templates';
import { checkWorkbook, outcomeOf } from '../check/checkWorkbook';
import type { ExitCode, Given, Shell } from '../command';
import { fillWorkbook } from '../write/fillWorkbook';
import { sentence, type MessageKey } from '../messages/catalogue';
import { table } from '../print/table';
import { snapshotOf } from '../read/readFile';
import { makeFolder, refuseOutput, writeOutput } from '../write/outputFiles';

const heads = [
  'demo.province',
  'demo.year',
  'demo.cells',
  'demo.derived',
  'demo.ledger',
] as const satisfies readonly MessageKey[];

/** Does what the command `demo` is asked for. */
export async function run(given: Given, shell: Shell): Promise<ExitCode> {
  const keepIn = given.text('out');
  const takeAway = keepIn === null ? null : await makeFolder(keepIn, shell.folder);
  const rows: (readonly (string | number)[])[] = [];
  try {
    for (const report of loadSourceReports()) rows.push(await demonstrate(report, keepIn, shell));
  } catch (error) {
    await takeAway?.();
    throw error;
  }
  const titles = [...heads.map((key) => sentence(key)), ...severities.map((severity) => severityCountWords[severity])];
  table(
    titles.map((title) => title[shell.language]),
    rows,
  ).forEach(shell.print);
  return 0;
}

/** Fills a report, reads the finished file back as anybody would, and checks it. */
async function demonstrate(report: SourceReport, keepIn: string | null, shell: Shell): Promise<(string | number)[]> {
  const { year, figures } = report;
  const province = provinceByKey(report.province, year)!;
  const template = templatesOfYear(year)[0]!;
  const file = `${keepIn ?? '.'}/${report.id}.xlsx`;
  if (keepIn !== null) await refuseOutput(file, shell.folder, true);
  const filled = await fillWorkbook({ province, year, template, status: 'estimate', figures });
  if (keepIn !== null) await writeOutput(filled.bytes, file, shell.folder, { force: true });
  const check = await checkWorkbook({ file, snapshot: snapshotOf(filled.bytes), error: null }, []);
  const { error, warning, info } = outcomeOf(check).counts;
  const name = province.name[shell.language];
  return [name, String(year), filled.cells, filled.derived, filled.ledgerRows, error, warning, info];
}
