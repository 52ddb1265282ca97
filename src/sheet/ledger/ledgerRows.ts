import type { Province } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import type { StatedFigure } from '../../figures/stated';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { CellValue } from '../grid/grid';
import { ledgerColumns, type LedgerColumnId } from './ledgerColumns';
import { periodCell, territoryCell } from './coordinateCells';
import { assumptionWords, estimatedWord, hedgeWords, kindWords, originWords, readingWords } from './ledgerWords';

/** What ledger rows name: indicators and provinces. */
export interface LedgerContext {
  readonly catalogue: Catalogue;
  readonly provinces: readonly Province[];
}

/** Between the ids of the figures that a derived one comes from. */
export const idSeparator = '; ';

const cellOf: Readonly<Record<LedgerColumnId, (figure: StatedFigure, context: LedgerContext) => CellValue | null>> = {
  provinceName: ({ province }, { provinces }) =>
    provinces.find((one) => keyText(one) === keyText(province))?.name.vi ?? null,
  scheme: ({ province }) => province.scheme,
  provinceCode: ({ province }) => province.code,
  code: ({ indicator }, { catalogue }) => catalogue.byId(indicator)?.code ?? null,
  indicatorName: ({ indicator }, { catalogue }) => catalogue.byId(indicator)?.name.vi ?? null,
  kind: ({ kind }) => kindWords[kind].vi,
  printed: ({ printed }) => printed,
  value: ({ value }) => value,
  valueMax: ({ valueMax }) => valueMax,
  outOf: ({ outOf }) => outOf,
  unit: ({ unit }) => unit,
  scale: ({ scale }) => scale,
  decimals: ({ decimals }) => decimals,
  hedge: ({ hedge }) => hedge && hedgeWords[hedge].vi,
  estimated: ({ estimated }) => (estimated ? estimatedWord.vi : null),
  year: ({ year }) => year,
  baseYear: ({ baseYear }) => baseYear,
  period: ({ coordinates }) => (coordinates && coordinates.period !== 'year' ? periodCell(coordinates.period) : null),
  territory: ({ coordinates }) =>
    coordinates && coordinates.territory !== 'province' ? territoryCell(coordinates.territory) : null,
  scope: ({ coordinates }) => coordinates?.scope ?? null,
  asOf: ({ asOf }) => asOf,
  deadline: ({ deadline }) => deadline,
  wording: ({ wording }) => wording,
  report: ({ source }) => source.report,
  paragraph: ({ source }) => source.paragraph,
  origin: ({ derived }) => originWords[derived ? 'derived' : 'reported'].vi,
  assumption: ({ derived }) => derived && assumptionWords[derived.assumption].vi,
  derivedFrom: ({ derived }) => derived && derived.from.join(idSeparator),
  reading: ({ reading }) => (reading ? readingWords[reading].vi : null),
  id: ({ id }) => id,
};

/**
 * The cells of one ledger row by column; what a figure does not have is the empty string. Throws a
 * RangeError for an indicator that the catalogue does not have: its row could not be read back.
 */
export function ledgerCells(figure: StatedFigure, context: LedgerContext): ReadonlyMap<LedgerColumnId, CellValue> {
  if (!context.catalogue.byId(figure.indicator)) {
    throw new RangeError(`The catalogue has no indicator "${figure.indicator}"`);
  }
  return new Map(ledgerColumns.map(({ id }) => [id, cellOf[id](figure, context) ?? '']));
}
