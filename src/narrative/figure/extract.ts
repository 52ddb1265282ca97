import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { ProvinceKey } from '../../indicators/provinces/province';
import { provinceByKey } from '../../indicators/provinces/provinces';
import { lexiconOf, type Lexicon } from '../words/lexicon';
import { ownSetting, type Setting } from './coordinatesOf';
import { settingAfterLine } from './setting';
import { withRatiosSettled } from './settledRatios';
import { withoutRivals } from './rivals';
import type { Home } from '../line/territoryMarks';
import type { ExtractedFigure } from './extracted';
import { readLine, type Line } from '../line/line';
import { LineReader } from './lineReader';
import { isHeading, nothingStanding, standingAfter, type Standing } from '../line/mood';
import { styleOf } from '../sense/readings';
import { tableRowOf } from '../line/tableRow';
import type { Token } from '../words/tokenizer';
import { readYears } from '../line/years';

export interface ExtractContext {
  /** Whose report it is. */
  readonly province: ProvinceKey;
  /** The year it reports on. */
  readonly year: number;
  readonly catalogue: Catalogue;
}

/**
 * Reads the figures of a report text, in the order in which they stand. Dates, document numbers,
 * levels, names and the like are left out; a number that no indicator of the catalogue is certain
 * for keeps its candidates and says why. Positions are those of the text as given. Takes time in
 * proportion to the text and never throws on what it holds.
 * @throws SeedError when the words that ship with the product are damaged
 */
export function extractFigures(text: string, context: ExtractContext): readonly ExtractedFigure[] {
  const lexicon = lexiconOf(context.catalogue);
  const home = homeOf(context, lexicon);
  const lines: Line[] = [];
  let topic: readonly Token[] = [];
  for (const paragraph of lexicon.terms.paragraphs(text)) {
    const line = readLine(paragraph, lexicon, home, topic, text);
    lines.push(line);
    if (isHeading(line)) topic = line.tokens.filter(({ kind }) => kind === 'word');
  }
  const style = styleOf(lines.flatMap(({ quantities }) => quantities));
  const figures: ExtractedFigure[] = [];
  let standing: Standing = nothingStanding;
  let setting: Setting = ownSetting;
  for (const line of lines) {
    const years = readYears(line);
    const reader = new LineReader({
      line,
      years,
      text,
      standing,
      setting,
      style,
      lexicon,
      ...context,
      reportYear: context.year,
      row: tableRowOf(line, text),
    });
    figures.push(...reader.figures());
    standing = standingAfter(line, years, standing, context.year);
    setting = settingAfterLine(line, setting, context.year);
  }
  return withoutRivals(withRatiosSettled(figures, context.catalogue), context.catalogue);
}

/** The names that the report's own province is called by. */
function homeOf({ province, year }: ExtractContext, lexicon: Lexicon): Home {
  const entry = provinceByKey(province, year);
  const words = (name: string): string =>
    lexicon.terms
      .words(name)
      .map(({ text }) => text)
      .join(' ');
  return { own: new Set(entry ? [words(entry.name.vi)] : []), isCity: entry?.kind === 'city' };
}
