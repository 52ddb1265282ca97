import { checkBook, type SheetCheck } from '../../src/checks/engine';
import type { ExplanationReason } from '../../src/checks/explanation';
import { rulesVersion } from '../../src/checks/rules';
import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { loadProvinces, provinceByKey } from '../../src/indicators/provinces/provinces';
import { loadTemplates } from '../../src/indicators/forms/templates';
import { loadSourceReports } from '../../src/figures/sourceReports';
import { applied } from '../../src/sheet/grid/applied';
import { prepareFill } from '../../src/sheet/fill/fill';
import { completenessOf } from '../../src/sheet/province/completeness';
import type { Grid, Snapshot } from '../../src/sheet/grid/grid';
import { readBook } from '../../src/sheet/readBook';
import { explanationCells, planNotes } from '../../src/submission/notes/notesSheet';
import { readSubmission, type Submission } from '../../src/submission/readSubmission';
import { signedOf, signedMark, type Signed } from '../../src/submission/seal/signedSheets';
import { readCover } from '../../src/submission/cover/readCover';
import { planSignatures } from '../../src/submission/cover/coverWrites';
import { signerRoles } from '../../src/submission/cover/coverFields';
import { planSeal } from '../../src/submission/seal/sealPlan';
import type { SheetPlan } from '../../src/submission/sheetPlan';
import { EditedSheet } from '../checks/books';
import { gridOf } from '../sheet/grid/layoutGrid';

export const catalogue = loadCatalogue();
const { provinces } = loadProvinces();
const templates = loadTemplates();
const lists = { catalogue, templates, provinces };

/**
 * A source report as the product fills it into a new workbook, calculated, and what it requires but
 * does not say marked as not collected.
 */
export function filledSnapshot(id: string): Snapshot {
  return marked(draftSnapshot(id));
}

/** Every open required result marked, as a person does. */
export function marked(snapshot: Snapshot): Snapshot {
  const blank = bookOf(snapshot).reports.flatMap((report) =>
    completenessOf(report).requiredBlank.flatMap(({ cell }) => cell ?? []),
  );
  return blank.reduce(
    (done, { sheet, address }) =>
      edited(done, sheet, (open) => {
        open.type(address, '…');
        open.calculate();
      }),
    snapshot,
  );
}

/** A source report as the product fills it into a new workbook, calculated. */
export function draftSnapshot(id: string): Snapshot {
  const report = loadSourceReports().find((one) => one.id === id)!;
  const { year, figures } = report;
  const plan = prepareFill({
    snapshot: { grids: [] },
    book: readBook({ grids: [] }, lists),
    ...lists,
    template: templates[0]!,
    province: provinceByKey(report.province, year)!,
    year,
    status: 'estimate',
    figures,
  });
  return { grids: plan.layouts.map((layout) => calculated(gridOf(layout))) };
}

export function calculated(grid: Grid): Grid {
  const sheet = new EditedSheet(grid);
  sheet.calculate();
  return sheet.grid;
}

export const reportIds: readonly string[] = loadSourceReports().map(({ id }) => id);

export const bookOf = (snapshot: Snapshot) => readBook(snapshot, lists);

export const checksOf = (snapshot: Snapshot): readonly SheetCheck[] => checkBook(bookOf(snapshot), { catalogue });

/** Where a workbook stands, and whether its signatures do. */
export function submissionOf(snapshot: Snapshot): Submission & { readonly signed: Signed } {
  const book = bookOf(snapshot);
  const submission = readSubmission(snapshot, book, checksOf(snapshot));
  return { ...submission, signed: signedOf(submission.cover, book, submission.seal) };
}

/** As if Excel had done what a plan says. */
export const written = (snapshot: Snapshot, plan: SheetPlan): Snapshot => applied(snapshot, plan);

const names = (snapshot: Snapshot): string[] => snapshot.grids.map(({ sheet }) => sheet);

/** Explains every open warning with the same words. */
export function explained(snapshot: Snapshot, reason: ExplanationReason = 'estimate'): Snapshot {
  const rows = submissionOf(snapshot).gate.unexplained.map(({ finding, report }) =>
    explanationCells(finding, report, {
      reason,
      text: 'Số ước theo báo cáo tháng 11.',
      by: 'Lê Thị Hạnh',
      at: '2018-11-20',
    }),
  );
  return written(snapshot, planNotes(snapshot, names(snapshot), rows));
}

/**
 * Seals a workbook whatever its gate says: what the seal covers is tried apart from what the rules
 * allow.
 */
export function sealedAnyway(snapshot: Snapshot): Snapshot {
  const { gate } = submissionOf(snapshot);
  return sealed(snapshot, 'Nguyễn Văn Bình', {
    ...gate,
    errors: [],
    unexplained: [],
    unfilled: [],
    openPlaces: [],
    disguised: [],
    empty: false,
  });
}

/** Signs the sheets as they stand: three names, one day. */
export function signed(snapshot: Snapshot, date = '2018-11-25'): Snapshot {
  const signings = signerRoles.map((role) => ({ role, name: `Người ${role}`, date }));
  const mark = signedMark(bookOf(snapshot));
  return written(snapshot, planSignatures(snapshot, names(snapshot), signings, '', mark));
}

/** Seals a workbook that may be sealed. */
export function sealed(
  snapshot: Snapshot,
  by = 'Nguyễn Văn Bình',
  gate = submissionOf(snapshot).gate,
  state: Signed = signedOf(readCover(snapshot), bookOf(snapshot), { changes: [] }),
): Snapshot {
  const plan = planSeal({
    snapshot,
    book: bookOf(snapshot),
    sheets: names(snapshot),
    gate,
    signed: state,
    rules: rulesVersion,
    by,
    at: '2018-11-25T08:30:00+07:00',
  });
  return written(snapshot, plan);
}

/** A snapshot with one sheet changed by hand; it is not calculated again. */
export function edited(snapshot: Snapshot, sheet: string, edit: (sheet: EditedSheet) => void): Snapshot {
  return {
    grids: snapshot.grids.map((grid) => {
      if (grid.sheet !== sheet) return grid;
      const open = new EditedSheet(grid);
      edit(open);
      return open.grid;
    }),
  };
}

/** A cell of Thanh Hóa 2018 changed, by code and symbol, and what Excel then computes. */
export function withFigure(snapshot: Snapshot, code: string, symbol: '3' | '7', value: number): Snapshot {
  const sheet = 'Thanh Hóa 2018';
  const typed = edited(snapshot, sheet, (one) => one.type(one.at(code, symbol), value));
  return { grids: typed.grids.map((grid) => (grid.sheet === sheet ? calculated(grid) : grid)) };
}
