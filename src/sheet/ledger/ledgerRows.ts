import type { Province } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import type { StatedFigure } from '../../figures/stated';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { printDay } from '../grid/days';
import type { CellValue } from '../grid/grid';
import type { LedgerColumnId } from './ledgerColumns';
import { periodCell, territoryCell } from './coordinateCells';
import { assumptionWords, estimatedWord, hedgeWords, kindWords, originWords, readingWords } from './ledgerWords';

/** What ledger rows name: indicators and provinces. */
export interface LedgerContext {
  readonly catalogue: Catalogue;
  readonly provinces: readonly Province[];
}

/** Between the ids of the figures that a derived one comes from. */
export const idSeparator = '; ';

/**
 * The cells of one ledger row by column; null for what a figure does not have. Throws a RangeError
 * for an indicator that the catalogue does not have: its row could not be read back.
 */
export function ledgerCells(
  figure: StatedFigure,
  { catalogue, provinces }: LedgerContext,
): Readonly<Record<LedgerColumnId, CellValue | null>> {
  const indicator = catalogue.byId(figure.indicator);
  if (!indicator) throw new RangeError(`The catalogue has no indicator "${figure.indicator}"`);
  const { province, source, derived, hedge, reading, coordinates } = figure;
  const { printed, value, valueMax, outOf, unit, scale, decimals, year, baseYear, asOf, deadline, wording, id } =
    figure;
  return {
    provinceName: provinces.find((one) => keyText(one) === keyText(province))?.name.vi ?? null,
    scheme: province.scheme,
    provinceCode: province.code,
    code: indicator.code,
    indicatorName: indicator.name.vi,
    kind: kindWords[figure.kind].vi,
    printed,
    value,
    valueMax,
    outOf,
    unit,
    scale,
    decimals,
    hedge: hedge && hedgeWords[hedge].vi,
    estimated: figure.estimated ? estimatedWord.vi : null,
    year,
    baseYear,
    period: coordinates && coordinates.period !== 'year' ? periodCell(coordinates.period) : null,
    territory: coordinates && coordinates.territory !== 'province' ? territoryCell(coordinates.territory) : null,
    scope: coordinates?.scope ?? null,
    asOf: asOf && printDay(asOf),
    deadline: deadline && printDay(deadline),
    wording,
    report: source.report,
    paragraph: source.paragraph,
    origin: originWords[derived ? 'derived' : 'reported'].vi,
    assumption: derived && assumptionWords[derived.assumption].vi,
    derivedFrom: derived && derived.from.join(idSeparator),
    reading: reading ? readingWords[reading].vi : null,
    id,
  };
}
