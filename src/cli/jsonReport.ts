import type { SheetCheck } from '../checks/engine';
import { rulesVersion } from '../checks/rules';
import { bookRules } from '../narrative/bookRules';
import { formProblemText } from '../sheet/formSheet/formProblems';
import type { WorkbookCheck } from './checkWorkbooks';
import { tool } from './tool';

/** The one document that `check --json` prints (design, the command line). Fields are added, never renamed or removed. */
export function jsonReport(checks: readonly WorkbookCheck[]): unknown {
  return {
    tool,
    rules: { version: rulesVersion, count: bookRules.length },
    workbooks: checks.map(({ file, error, sheets, formProblems }) => ({
      file,
      error,
      seal: { state: 'none', sealedAt: null, by: null },
      findings: [],
      formProblems: formProblems.map((problem) => ({
        sheet: problem.sheet,
        address: problem.address,
        value: problem.value,
        message: formProblemText(problem),
      })),
      sheets: sheets.map(sheetEntry),
    })),
  };
}

function sheetEntry({ report, counts, notChecked, findings }: SheetCheck): unknown {
  const { province, year, template, status } = report.head;
  return {
    sheet: report.sheet,
    province: province && { scheme: province.scheme, code: province.code, name: province.name.vi },
    year,
    template: template && { id: template.id, version: template.version },
    status,
    counts,
    notChecked,
    findings,
  };
}
