import type { SheetCheck } from '../../checks/engine';
import { rulesVersion } from '../../checks/rules';
import { bookRules } from '../../narrative/compare/bookRules';
import { completenessOf, type Completeness } from '../../sheet/province/completeness';
import { formProblemText } from '../../sheet/formSheet/formProblems';
import type { Submission } from '../../submission/readSubmission';
import type { SealCheck } from '../../submission/seal/verify';
import { changeText } from '../../submission/submissionWords';
import { countsOf } from '../check/checkWorkbook';
import type { WorkbookCheck, SheetText } from '../check/workbookCheck';
import { verdictCounts } from '../../narrative/compare/textVerdicts';
import { tool } from '../tool';

/**
 * The one document that `check --json` prints (design, the command line). Fields are added, never
 * renamed or removed.
 * @param workbooks as `workbookEntry` makes them
 */
export function jsonReport(workbooks: readonly unknown[]): unknown {
  return { tool, rules: { version: rulesVersion, count: bookRules.length }, workbooks };
}

/** What a check found in a workbook, without the workbook. */
export function workbookEntry({ file, error, sheets, submission, formProblems, texts }: WorkbookCheck): unknown {
  return {
    file,
    error,
    seal: sealEntry(submission?.seal ?? null),
    concealed: submission?.concealed ?? [],
    waivers: submission?.gate.waivers ?? [],
    unexplained: submission?.gate.unexplained.length ?? 0,
    // As a warning of its own: no rule looks at how cells are shown.
    findings: (submission?.gate.disguised ?? []).map(({ kind, sheet, cells, text }) => ({
      severity: 'warning',
      kind,
      sheet,
      cells,
      message: text,
    })),
    formProblems: formProblems.map((problem) => ({
      sheet: problem.sheet,
      address: problem.address,
      value: problem.value,
      message: formProblemText(problem),
    })),
    sheets: sheets.map((check) => ({
      ...sheetEntry(check, submission),
      texts: texts.filter(({ sheet }) => sheet === check.report.sheet).map(textEntry),
    })),
  };
}

/** What a workbook's seal says, as every document of the command line prints it. */
export function sealEntry(seal: SealCheck | null): unknown {
  if (!seal)
    return { state: 'none', version: null, sealedAt: null, by: null, sha256: null, copy: 'missing', changes: [] };
  const { state, version, sealedAt, by, copy, changes } = seal;
  return {
    state,
    version,
    sealedAt,
    by,
    sha256: seal.seal,
    copy,
    changes: changes.map((change) => ({ ...change, message: changeText(change) })),
  };
}

function sheetEntry(check: SheetCheck, submission: Submission | null): object {
  const { report, notChecked, notLocated, findings } = check;
  const { province, year, template, status } = report.head;
  return {
    sheet: report.sheet,
    province: province && { scheme: province.scheme, code: province.code, name: province.name.vi },
    year,
    template: template && { id: template.id, version: template.version },
    status,
    completeness: completenessEntry(completenessOf(report)),
    counts: countsOf(check, submission),
    notChecked,
    notLocated,
    findings,
  };
}

/**
 * How far a sheet is filled in; `requiredBlank` are required results without number or mark,
 * `address` null where the row is gone.
 */
export function completenessEntry({ requiredBlank, ...figures }: Completeness): object {
  return {
    ...figures,
    requiredBlank: requiredBlank.map(({ indicator, cell }) => ({
      indicator,
      row: cell?.code ?? null,
      address: cell?.address ?? null,
    })),
  };
}

/**
 * Every figure of a text beside the sheet; what contradicts stands among the sheet's findings too.
 */
function textEntry(text: SheetText): unknown {
  return {
    file: text.file,
    counts: verdictCounts(text.comparisons),
    comparisons: text.comparisons.map(({ figure, verdict, reason, cells, finding }) => ({
      paragraph: figure.paragraph,
      span: figure.span,
      printed: figure.printed,
      indicator: figure.indicator,
      verdict,
      reason,
      rule: finding?.rule ?? null,
      cells,
    })),
  };
}
