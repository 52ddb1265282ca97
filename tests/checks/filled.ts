import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { provinceByKey, loadProvinces } from '../../src/indicators/provinces/provinces';
import { loadTemplates, serves } from '../../src/indicators/forms/templates';
import type { Template } from '../../src/indicators/forms/template';
import type { Finding } from '../../src/checks/finding';
import type { StatedFigure } from '../../src/figures/stated';
import { loadSourceReports } from '../../src/figures/sourceReports';
import { checkBook, type SheetCheck } from '../../src/checks/engine';
import { prepareFill } from '../../src/sheet/fill/fill';
import { readBook } from '../../src/sheet/readBook';
import type { Book } from '../../src/sheet/province/report';
import { gridOf } from '../sheet/grid/layoutGrid';
import { EditedSheet } from './books';

const catalogue = loadCatalogue();
const { provinces } = loadProvinces();
const templates = loadTemplates();
/**
 * The first version for the year: those of the first edition have the rows that the reports need.
 */
const formOf = (year: number): Template => templates.find((one) => one.id === templates[0]!.id && serves(one, year))!;

/** The five source reports by id. */
export const reportIds: readonly string[] = loadSourceReports().map(({ id }) => id);

/** Changes to a report's figures, by figure id. */
export type Changes = Readonly<Record<string, Partial<StatedFigure>>>;

/** A source report filled into a new workbook as the product does it, calculated and read back. */
export function filledBook(id: string, changes: Changes = {}): Book {
  const report = loadSourceReports().find((one) => one.id === id)!;
  const { province: key, year } = report;
  const figures = report.figures.map((figure) => ({ ...figure, ...changes[figure.id] }));
  const province = provinceByKey(key, year)!;
  const snapshot = { grids: [] };
  const context = { catalogue, templates, provinces };
  const book = readBook(snapshot, context);
  const plan = prepareFill({
    snapshot,
    book,
    catalogue,
    provinces,
    template: formOf(year),
    province,
    year,
    status: 'estimate',
    figures,
  });
  const grids = plan.layouts.map((layout) => {
    const sheet = new EditedSheet(gridOf(layout));
    sheet.calculate();
    return sheet.grid;
  });
  return readBook({ grids }, context);
}

/** What the rules say of a filled report's one sheet. */
export function checkedReport(id: string, changes?: Changes): SheetCheck {
  return checkBook(filledBook(id, changes), { catalogue })[0]!;
}

/** A finding by its rule and the row codes of its cells. */
export function keyOf({ rule, cells }: Pick<Finding, 'rule' | 'cells'>): string {
  return `${rule} ${[...new Set(cells.map(({ row }) => row))].sort().join(',')}`;
}
