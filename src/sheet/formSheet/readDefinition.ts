import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Comparison, Indicator, Measure } from '../../indicators/catalogue/indicator';
import type { FormRowCells } from './findFormTable';
import type { FormProblems } from './formProblems';
import { comparisonWords } from './formWords';
import { keptMeaning, newMeaning } from './readMeaning';
import { readSettings } from './readSettings';

/**
 * The indicator that a row defines: what the catalogue says about the code, with the cells of the
 * row in its place where they are filled. Null, and a problem for each cell, where it cannot be.
 */
export function readDefinition(
  code: string,
  cells: FormRowCells,
  catalogue: Catalogue,
  problems: FormProblems,
): Indicator | null {
  const known = catalogue.byCode(code);
  const before = problems.found.length;
  const meaning = known ? keptMeaning(known, cells, problems) : newMeaning(cells, catalogue, problems);
  const settings = readSettings(known, cells, problems);
  if (problems.found.length > before || !meaning || !settings) return null;
  const { synonyms, ...rest } = settings;
  const id = known?.id ?? code.toLowerCase().replace('.', '-');
  const indicator: Indicator = {
    id,
    code,
    scope: 'sector',
    ...meaning,
    ...rest,
    not: known?.not ?? [],
    secondHand: known !== null && known.secondHand && rest.source === known.source,
    own: rest.source === null,
    edition: known?.edition ?? 1,
    unit: { ...meaning.unit, synonyms },
  };
  return isConsistent(indicator, cells, problems) ? indicator : null;
}

/** How each measure is compared; the same holds throughout the catalogue. */
const comparisonOf = (measure: Measure): Comparison =>
  measure === 'percentage' ? 'points' : measure === 'rank' ? 'none' : 'relative';

/** What must agree within one indicator. */
function isConsistent(indicator: Indicator, cells: FormRowCells, problems: FormProblems): boolean {
  const before = problems.found.length;
  const { bounds, measure, comparison, unit, additive, validFrom, validTo } = indicator;
  if (bounds.min !== null && bounds.max !== null && bounds.max < bounds.min) problems.add(cells('max'), 'bounds');
  if ((unit.text.vi === '%') !== (measure === 'percentage')) problems.add(cells('unitVi'), 'unitOfMeasure');
  if (comparison !== comparisonOf(measure)) {
    problems.add(cells('comparison'), 'comparisonOfMeasure', comparisonWords[comparisonOf(measure)]);
  }
  if (additive && measure !== 'count' && measure !== 'amount') problems.add(cells('additive'), 'additiveOfMeasure');
  if (validFrom !== null && validTo !== null && validTo < validFrom) problems.add(cells('validTo'), 'dateOrder');
  return problems.found.length === before;
}
