import { findSourceReport, loadSourceReports } from '../../figures/sourceReports';
import type { StatedFigure } from '../../figures/stated';
import type { Province } from '../../indicators/province';
import { findInOtherList, findProvince, provinceByKey } from '../../indicators/provinces';
import { parseStatus, statusWords } from '../../indicators/statuses';
import { dataStatuses, type DataStatus, type Template } from '../../indicators/template';
import { templatesOfYear } from '../../indicators/templates';
import type { LocalText } from '../../indicators/text';
import { switched, valued, type Command } from '../command';
import { fillWorkbook } from '../fillWorkbook';
import { messages, sentence } from '../messages/catalogue';
import { refuse } from '../userError';
import { refuseOutput, writeOutput } from '../workbookFiles';

const choices = dataStatuses.join(', ');

/** Makes a workbook with one province sheet; everything that is asked for is checked before anything is made. */
export const fill: Command = {
  name: 'fill',
  help: messages['fill.help'],
  files: null,
  options: [
    valued('province', '38', messages['fill.province'], { required: true }),
    valued('year', '2018', messages['fill.year'], { required: true }),
    valued('form', 'ID', messages['fill.form']),
    valued('report', 'seeds', messages['fill.report']),
    valued('status', 'estimate', sentence('fill.status', { choices })),
    valued('out', 'FILE.xlsx', messages['fill.out'], { required: true }),
    switched('force', messages['fill.force']),
  ],
  async run(given, { language, print, folder }) {
    const year = yearOf(given.needed('year'));
    const province = provinceOf(given.needed('province'), year);
    const template = formOf(given.text('form'), year);
    const status = statusOf(given.text('status'));
    const figures = figuresOf(given.text('report'), province, year);
    const file = given.needed('out');
    await refuseOutput(file, folder, given.flag('force'));
    const { bytes, sheet, cells, derived, ledgerRows } = await fillWorkbook({
      province,
      year,
      template,
      status,
      figures,
    });
    await writeOutput(bytes, file, folder);
    const done =
      figures.length === 0
        ? sentence('fill.doneBlank', { file, sheet })
        : sentence('fill.done', { file, sheet, cells, derived, ledger: ledgerRows });
    print(done[language]);
    return 0;
  },
};

function yearOf(text: string): number {
  if (!/^(19|20)\d\d$/.test(text.trim())) throw refuse('bad.year', { year: text });
  return Number(text);
}

function provinceOf(text: string, year: number): Province {
  const found = findProvince(year, text);
  if (found) return found;
  const former = findInOtherList(year, text);
  const successor = former?.mergedInto ? provinceByKey(former.mergedInto, year) : null;
  if (former && successor) {
    throw refuse('bad.provinceMerged', { province: former.name, successor: successor.name, year: String(year) });
  }
  throw refuse('bad.province', { province: text, year: String(year) });
}

function formOf(id: string | null, year: number): Template {
  const forms = templatesOfYear(year);
  const form = id === null ? forms[0] : forms.find((one) => one.id.toLowerCase() === id.trim().toLowerCase());
  if (form) return form;
  throw refuse('bad.form', { form: id ?? '', year: String(year), forms: forms.map((one) => one.id).join(', ') });
}

/** Papers come with estimates, and so do sheets filled from them, unless said otherwise. */
function statusOf(text: string | null): DataStatus {
  if (text === null) return 'estimate';
  const status = dataStatuses.find((one) => one === text.trim().toLowerCase()) ?? parseStatus(text);
  if (status) return status;
  throw refuse('bad.status', { status: text, choices: `${choices} (${wordsOf('vi')})` });
}

function wordsOf(language: keyof LocalText): string {
  return dataStatuses.map((status) => statusWords[status].word[language]).join(', ');
}

function figuresOf(report: string | null, province: Province, year: number): readonly StatedFigure[] {
  if (report === null) return [];
  if (report !== 'seeds') throw refuse('bad.report', { report });
  const found = findSourceReport(province, year);
  if (found) return found.figures;
  const known = loadSourceReports().map((one) => `${provinceByKey(one.province, one.year)!.name.vi} ${one.year}`);
  throw refuse('bad.noData', { province: province.name, year: String(year), known: known.join(', ') });
}
