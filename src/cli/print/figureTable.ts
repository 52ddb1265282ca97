import { printNumber } from '../../figures/print';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Language } from '../../indicators/text';
import { doubtText } from '../../narrative/figure/doubtText';
import type { ExtractedFigure } from '../../narrative/figure/extracted';
import { quotation } from '../../narrative/figure/quotation';
import { kindWords } from '../../sheet/ledger/ledgerWords';
import { sentence, type MessageKey } from '../messages/catalogue';
import { table } from './table';

const heads = [
  'extract.paragraph',
  'extract.printed',
  'extract.indicator',
  'extract.kind',
  'extract.value',
  'extract.of',
  'extract.doubt',
] as const satisfies readonly MessageKey[];

/**
 * The figures of a text for reading in a terminal, in the order of the text; what is in doubt says
 * why.
 */
export function figureTable(
  text: string,
  figures: readonly ExtractedFigure[],
  catalogue: Catalogue,
  language: Language,
): readonly string[] {
  const codesOf = ({ indicator, candidates }: ExtractedFigure): string =>
    (indicator === null ? candidates : [indicator]).map((id) => catalogue.byId(id)?.code ?? id).join(' / ');
  const rows = figures.map((figure) => [
    figure.paragraph,
    quotation(text, figure),
    codesOf(figure),
    kindWords[figure.kind][language],
    `${printNumber(figure.value, language, figure.decimals)} ${figure.unit}`,
    String(figure.year),
    doubtText(figure)?.[language] ?? '',
  ]);
  return table(
    heads.map((key) => sentence(key)[language]),
    rows,
  );
}
