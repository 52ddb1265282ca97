import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Province } from '../../indicators/provinces/province';
import { predecessors, sameProvince, schemeOfYear } from '../../indicators/provinces/provinces';
import type { Template } from '../../indicators/forms/template';
import { existsAtEndOf } from '../../indicators/validity';
import { isBlank } from '../grid/gridCells';
import type { SheetReport } from '../province/report';
import { templateRow } from '../province/templateRows';
import type { Carried, LeftBehind, PreviousBook, UnusedSheet } from './carried';
import { mergedBase } from './mergedBase';
import { PreviousSheets } from './previousSheets';
import { rollForward } from './rollForward';

export interface CarryInput {
  readonly books: readonly PreviousBook[];
  readonly province: Province;
  /** The report year; last year's sheets are looked for. */
  readonly year: number;
  readonly template: Template;
  readonly catalogue: Catalogue;
}

/**
 * What earlier workbooks give a new sheet: last year's result and plan of the same territory, or
 * the merged base of the provinces it was formed of when last year's report still used the other
 * list. Says what could not be matched and which sheets were of no use.
 */
export function carryForward(input: CarryInput): Carried {
  const { books, province, year, template, catalogue } = input;
  const expected = provincesBefore(input);
  const sheets = expected.map((one) => new PreviousSheets(books, one, year - 1, template));
  const isMerged = expected.length > 1;
  return {
    kind: isMerged ? 'merged' : 'rollForward',
    year,
    expected,
    missing: sheets.filter(({ isMissing }) => isMissing).map((one) => one.province),
    rows: isMerged
      ? mergedBase({ year, predecessors: expected, books, template, catalogue })
      : rollForward({
          year,
          previous: sheets[0] ?? new PreviousSheets(books, province, year - 1, template),
          template,
          catalogue,
        }),
    leftBehind: leftBehind(sheets, input),
    unusedSheets: books.flatMap(({ reports, file = null }) =>
      reports.flatMap((report) => unused(report, expected, year - 1).map((one) => ({ ...one, file }))),
    ),
  };
}

/**
 * The provinces that had a province's territory in the year before: itself, or those it was formed
 * of.
 */
export function provincesOfYearBefore(province: Province, year: number): readonly Province[] {
  if (schemeOfYear(year - 1) === province.scheme) return [province];
  const before = predecessors(province);
  return before.length === 0 ? [province] : before;
}

/** A sheet that somebody made for the province itself comes first. */
function provincesBefore({ books, province, year }: CarryInput): readonly Province[] {
  const own = books.some(({ reports }) =>
    reports.some(
      ({ head }) => head.year === year - 1 && head.province !== null && sameProvince(head.province, province),
    ),
  );
  return own ? [province] : provincesOfYearBefore(province, year);
}

/** The filled results and plans of the same form that have no row on the new sheet. */
function leftBehind(
  sheets: readonly PreviousSheets[],
  { template, catalogue, year }: CarryInput,
): readonly LeftBehind[] {
  return sheets.flatMap((one) =>
    one.rowsOf(template).flatMap(({ report, row }) => {
      const { indicator, code } = row;
      if (indicator && templateRow(template, indicator.id)) return [];
      const reason = !indicator ? 'unknownCode' : existsAtEndOf(year, indicator) ? 'notOnForm' : 'ended';
      return (['3', '7'] as const).flatMap((symbol): readonly LeftBehind[] => {
        const cell = row.cells.get(symbol);
        if (!cell || isBlank(cell.value)) return [];
        const { sheet, address, value } = cell;
        const id = indicator?.id ?? null;
        const alike = id === null ? null : nearName(id, template, catalogue);
        return [
          {
            file: one.fileOf(report),
            sheet,
            address,
            row: cell.row,
            code,
            indicator: id,
            symbol,
            value,
            reason,
            alike,
          },
        ];
      });
    }),
  );
}

function nearName(id: string, template: Template, catalogue: Catalogue): string | null {
  const members = catalogue
    .relationsOfKind('alike')
    .filter((one) => one.members.includes(id))
    .flatMap((one) => one.members);
  return members.find((one) => one !== id && templateRow(template, one)) ?? null;
}

function unused(
  { sheet, head }: SheetReport,
  expected: readonly Province[],
  year: number,
): readonly Omit<UnusedSheet, 'file'>[] {
  const { province } = head;
  if (!province || head.year === null) return [{ sheet, reason: 'unknownHead' }];
  if (!expected.some((one) => sameProvince(one, province))) return [{ sheet, reason: 'otherProvince' }];
  return head.year === year ? [] : [{ sheet, reason: 'otherYear' }];
}
