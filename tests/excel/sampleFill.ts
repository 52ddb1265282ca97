import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { findProvince, loadProvinces } from '../../src/indicators/provinces/provinces';
import { loadTemplates } from '../../src/indicators/forms/templates';
import type { Template } from '../../src/indicators/forms/template';
import { findSourceReport } from '../../src/figures/sourceReports';
import { prepareFill, type FillPlan } from '../../src/sheet/fill/fill';
import type { Snapshot } from '../../src/sheet/grid/grid';
import { readBook } from '../../src/sheet/readBook';
import type { WorkbookState } from '../../src/excel/read/readSnapshot';
import type { WritePlan } from '../../src/excel/write/writeSheets';

export const lists = {
  catalogue: loadCatalogue(),
  provinces: loadProvinces().provinces,
  templates: loadTemplates(),
};

/** What filling a province and year from the shipped report would do to a workbook. */
export function fillPlan(
  snapshot: Snapshot,
  name = 'Thanh Hóa',
  year = 2018,
  blank = false,
  template = lists.templates[0]!,
): FillPlan {
  const province = findProvince(year, name)!;
  const figures = blank ? [] : (findSourceReport(province, year)?.figures ?? []);
  const book = readBook(snapshot, lists);
  return prepareFill({ snapshot, book, ...lists, template, province, year, status: 'estimate', figures });
}

/** The same as `writeSheets` takes it. */
export function asWritten(name?: string, year?: number): (state: WorkbookState) => WritePlan {
  return ({ snapshot }) => {
    const plan = fillPlan(snapshot, name, year);
    return { create: plan.layouts, fill: plan.writes, show: plan.sheet };
  };
}

/** The first rows of the form: enough to be filled, quick to write many times over. */
export const shortForm: Template = { ...lists.templates[0]!, rows: lists.templates[0]!.rows.slice(0, 8) };
