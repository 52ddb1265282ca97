import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import { formerAttainmentRules } from '../../sheet/province/layout/attainmentLooks';
import type { MovedCells } from '../../sheet/upgrade/movedFormula';
import type { LostKind } from '../keep/census';
import { carryConditions } from './carryConditions';
import { carryNotes } from './carryNotes';
import { carryPage } from './carryPage';
import { followReaders } from './followReaders';
import type { ModelCell, ModelSheet } from './model';
import { readBook } from './readBook';
import { saveBook } from './saveBook';

/** A sheet that was made anew, what its cells became, and the old one as its form makes it. */
export interface CarriedSheet extends MovedCells {
  readonly form: SheetLayout;
}

/**
 * Gives sheets that were made anew what people had added to the old ones beside contents: hidden
 * rows and columns, fills and letters, sizes, panes and conditional formats of their own; and lets
 * what elsewhere reads them follow. Cell notes are not in the model: the census of what is lost
 * tells of them.
 * @param before the workbook with the old sheets, as .xlsx bytes
 * @param after the one with the new sheets
 */
export async function carryLooks(
  before: Uint8Array,
  after: Uint8Array,
  sheets: readonly CarriedSheet[],
): Promise<{ readonly bytes: Uint8Array; readonly lost: readonly LostKind[] }> {
  const [from, to] = [await readBook(before), await readBook(after)];
  const lost: LostKind[] = [];
  for (const carried of sheets) {
    const [old, made] = [from, to].map((book) => book.worksheets.find(({ name }) => name === carried.sheet));
    if (!old || !made) continue;
    carrySheet(old, made, carried);
    carryPage(old, made, carried, carried.form);
    lost.push(...carryNotes(old, made, carried));
    const ofForm = [...(carried.form.conditionals ?? []).map(({ formula }) => formula), ...formerAttainmentRules];
    lost.push(...carryConditions(old, made, carried, ofForm));
  }
  lost.push(...followReaders(from, to, sheets));
  return { bytes: await saveBook(to), lost };
}

function carrySheet(old: ModelSheet, made: ModelSheet, { rows, columns, form }: CarriedSheet): void {
  old.eachRow({ includeEmpty: true }, (row, number) => {
    const target = rows.get(number);
    if (target === undefined) return;
    if (row.hidden) made.getRow(target).hidden = true;
    if (row.outlineLevel) made.getRow(target).outlineLevel = row.outlineLevel;
    const usual = form.rowHeights[number - 1];
    // Without `customHeight` a program measured the text.
    if (row.customHeight && row.height && Math.abs(row.height - (usual ?? 0)) > 1)
      made.getRow(target).height = row.height;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const to = columns.get(column - 1);
      if (to === undefined) return;
      const place = made.getCell(target, to + 1);
      const { fill, font, alignment, border } = cell.style;
      const look = {
        ...(lookOf(cell) === lookOf(place) ? {} : { ...(fill ? { fill } : {}), ...(font ? { font } : {}) }),
        ...(alignment && alignmentOf(cell) !== alignmentOf(place) ? { alignment } : {}),
        ...(border && linesOf(cell) !== linesOf(place) ? { border } : {}),
      };
      if (Object.keys(look).length > 0) place.style = { ...place.style, ...look };
    });
  });
  for (const [from, to] of columns) {
    const [was, now] = [old.getColumn(from + 1), made.getColumn(to + 1)];
    if (was.hidden) now.hidden = true;
    // Programs write the air beside the letters each their own way.
    const usual = form.columnWidths[to];
    if (usual !== undefined && was.width && Math.abs(was.width - usual) > 1) now.width = was.width;
  }
  carryPanes(old, made, form);
}

/** Panes that somebody froze elsewhere, or thawed. */
function carryPanes(old: ModelSheet, made: ModelSheet, { freeze }: SheetLayout): void {
  const [was] = old.views;
  const split = was?.state === 'frozen' ? { rows: was.ySplit ?? 0, columns: was.xSplit ?? 0 } : { rows: 0, columns: 0 };
  if (!was || was.state === 'split' || (split.rows === freeze.rows && split.columns === freeze.columns)) return;
  const { showGridLines = true } = made.views[0] ?? {};
  made.views = [
    split.rows + split.columns > 0
      ? { showGridLines, state: 'frozen', xSplit: split.columns, ySplit: split.rows }
      : { showGridLines, state: 'normal' },
  ];
}

/** Fill and letters of a cell, however a program spells what is usual. */
function lookOf({ fill, font }: ModelCell): string {
  const background = fill?.type === 'pattern' && fill.pattern !== 'none' ? (fill.fgColor ?? null) : null;
  const { bold = false, italic = false, strike = false, underline = false, color, name, size } = font ?? {};
  return JSON.stringify([background, bold, italic, strike, underline, color?.argb?.slice(-6) ?? '000000', name, size]);
}

function alignmentOf({ alignment }: ModelCell): string {
  const { horizontal = 'general', vertical = 'bottom', wrapText = false, indent = 0 } = alignment ?? {};
  const turned = alignment?.textRotation ?? 0;
  return JSON.stringify([horizontal, vertical, wrapText, indent, turned]);
}

function linesOf({ border }: ModelCell): string {
  return JSON.stringify(
    ([border?.top, border?.right, border?.bottom, border?.left] as const).map((line) =>
      line?.style ? [line.style, line.color?.argb?.slice(-6) ?? '000000'] : null,
    ),
  );
}
