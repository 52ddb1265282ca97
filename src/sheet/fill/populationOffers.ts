import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { populationsOf, type Population, type PopulationBasis } from '../../indicators/provinces/populations';
import type { Province } from '../../indicators/provinces/province';
import { predecessors, sameProvince } from '../../indicators/provinces/provinces';
import type { LocalText } from '../../indicators/text';
import { symbolOf } from '../province/columns';
import { columnNote } from '../province/notePhrases';
import type { Placement } from './placement';
import { basisInNote, basisWords, populationIndicator } from './populationBasis';
import type { Book, CellRef } from '../province/report';

/** A population that somebody published, offered for a sheet; nothing fills it in by itself. */
export interface PopulationOffer {
  readonly year: number;
  /** People. */
  readonly value: number;
  readonly basis: PopulationBasis;
  /** Day it stands for, ISO; null for the average of a year. */
  readonly asOf: string | null;
  /** What was published: one, or one for each province that the territory was divided into. */
  readonly parts: readonly Population[];
  /** Basis, day and source, as column 9 says them. */
  readonly text: LocalText;
}

/**
 * The published populations of a province's territory in a year, each with its basis. For a
 * province formed of several, sums of theirs where all of them have one of the same basis and day:
 * bases are never mixed, and two bases are two offers.
 */
export function populationOffers(province: Province, year: number): readonly PopulationOffer[] {
  const own = populationsOf(province, year).map((one) => offer([one]));
  if (own.length > 0) return own;
  const parts = predecessors(province).map((one) => populationsOf(one, year));
  if (parts.length === 0 || parts.some((one) => one.length === 0)) return [];
  return parts[0]!.flatMap((first) => {
    const alike = parts.map((list) => list.filter((one) => one.basis === first.basis && one.asOf === first.asOf));
    return alike.every((list) => list.length === 1) ? [offer(alike.flat())] : [];
  });
}

function offer(parts: readonly Population[]): PopulationOffer {
  const { year, basis, asOf } = parts[0]!;
  const value = parts.reduce((sum, one) => sum + one.value, 0);
  const sources = [...new Set(parts.map(({ source }) => source))].join('; ');
  const { word } = basisWords[basis];
  const day = asOf === null ? null : asOf.split('-').reverse().join('/');
  const said = (language: keyof LocalText, on: string): string =>
    `${word[language]}${day === null ? '' : ` ${on} ${day}`} (${sources})`;
  return { year, value, basis, asOf, parts, text: { vi: said('vi', 'tại ngày'), en: said('en', 'on') } };
}

/**
 * A chosen offer as a value for a sheet, its basis named in the note: column 3 of a sheet of its
 * year, column 1 of the next year's; null for any other sheet.
 */
export function populationPlacement(
  { year, value, text }: PopulationOffer,
  sheetYear: number,
  catalogue: Catalogue,
): Placement | null {
  if (year !== sheetYear && year !== sheetYear - 1) return null;
  const { id, code } = catalogue.byId(populationIndicator)!;
  const symbol = symbolOf(year === sheetYear ? 'actual' : 'previous');
  const note = columnNote(symbol, text);
  return { indicator: id, code, symbol, value, origin: 'chosen', figure: null, derived: false, note };
}

/** A population that a workbook's sheet has, with the basis that its note names. */
export interface StatedPopulation extends CellRef {
  readonly value: number;
  /** Null where the note names none, or several. */
  readonly basis: PopulationBasis | null;
}

/**
 * The populations that the sheets of a book give for a province and year, to stand beside each
 * other and beside the offers.
 */
export function statedPopulations(
  { reports }: Pick<Book, 'reports'>,
  province: Province,
  year: number,
): readonly StatedPopulation[] {
  return reports.flatMap(({ head, rows }) => {
    if (!head.province || !sameProvince(head.province, province) || head.year !== year) return [];
    return rows.flatMap(({ indicator, cells }) => {
      const cell = indicator?.id === populationIndicator ? cells.get(symbolOf('actual')) : undefined;
      if (!cell || typeof cell.value !== 'number') return [];
      const { sheet, address, row, value } = cell;
      return [{ sheet, address, row, value, basis: basisInNote(String(cells.get(symbolOf('note'))?.value ?? '')) }];
    });
  });
}
