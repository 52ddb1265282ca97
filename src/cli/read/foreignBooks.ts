import path from 'node:path';
import type { StatedFigure } from '../../figures/stated';
import type { Province } from '../../indicators/provinces/province';
import { shippedLists } from '../../indicators/shippedLists';
import { provincesOfYearBefore } from '../../sheet/previous/carryForward';
import type { LocalText } from '../../indicators/text';
import type { RememberedTable } from '../../sheet/tableMemory/memory';
import { cellsOf } from '../../tables/document';
import { readTables } from '../../tables/readTables';
import { statedCells } from '../../tables/statedCells';
import { sentence } from '../messages/catalogue';
import type { ForeignFile } from './previousBooks';
import { openReportFile } from './reportFile';

/** What files with a layout of their own give for the year before, and what was made of each. */
export interface ForeignFigures {
  readonly figures: readonly StatedFigure[];
  readonly told: readonly LocalText[];
}

/**
 * Whose tables they are, the year of the report that they are for, and how tables were read before.
 */
interface ForeignContext {
  readonly province: Province;
  readonly year: number;
  readonly folder: string;
  readonly memory: readonly RememberedTable[];
}

/**
 * Last year's results, and the plans it made for this year, from files that are no form: only what
 * is certain, and each file says what was taken.
 */
export async function foreignFigures(
  files: readonly ForeignFile[],
  { province, year, folder, memory }: ForeignContext,
): Promise<ForeignFigures> {
  const { catalogue } = shippedLists();
  const figures: StatedFigure[] = [];
  const told: LocalText[] = [];
  // A table of one of several provinces that were joined is not the base of what they became.
  const isJoined = provincesOfYearBefore(province, year).length > 1;
  for (const { file, pages: known } of files) {
    const pages = known ?? (await openReportFile(file, folder)).pages;
    const cells = isJoined ? [] : cellsOf(readTables(pages, { province, year: year - 1, catalogue, memory }));
    const stated = statedCells(cells, { province, file: path.basename(file) }).filter(
      (figure) =>
        (figure.kind === 'actual' && figure.year === year - 1) || (figure.kind === 'plan' && figure.year === year),
    );
    figures.push(...stated);
    const codes = [...new Set(stated.map(({ indicator }) => catalogue.byId(indicator)?.code ?? indicator))].join(', ');
    const asked = cells.filter(({ doubts }) => doubts.length > 0).length;
    told.push(
      stated.length === 0
        ? sentence('previous.foreignNothing', { file, year: String(year - 1) })
        : sentence('previous.foreign', { file, count: stated.length, year: String(year - 1), codes, asked }),
    );
  }
  return { figures, told };
}
