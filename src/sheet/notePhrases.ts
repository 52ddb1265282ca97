import { printNumber } from '../figures/print';
import type { StatedFigure } from '../figures/stated';
import type { LocalText } from '../indicators/text';
import type { ColumnSymbol } from './columns';
import { assumptionWords, hedgeWords } from './ledgerWords';

/** What a note can say about a value that was filled in. */
interface NoteFacts {
  readonly figure: StatedFigure;
  /** The figures a derived value comes from, as far as they are at hand. */
  readonly from: readonly StatedFigure[];
  /** Whether the sheet as a whole holds estimates. */
  readonly sheetOfEstimates: boolean;
}

/** A day as Vietnamese papers write it: 19/03/2020. */
function dayText(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** Results from this day on count as the year's; earlier ones say their day. */
const yearEndFrom = '12-01';

/** A plan derived from money or copies is assumed to be whole in the unit the paper prints; the note names that unit. */
function assumption(figure: StatedFigure): LocalText {
  if (figure.derived?.assumption === 'plan-is-whole-at-printed-scale') {
    return {
      vi: `kế hoạch là số tròn ${figure.unit}`,
      en: `the plan is a whole number of ${figure.unit}`,
    };
  }
  return assumptionWords[figure.derived!.assumption];
}

/** The words of the claim that a value was derived from; results it was derived from stand on the sheet themselves. */
function claimsOf({ from }: NoteFacts): string {
  const levels: readonly StatedFigure['kind'][] = ['actual', 'share', 'rank'];
  const claims = from.filter(({ kind }) => !levels.includes(kind)).map(({ printed }) => `“${printed}”`);
  return (claims.length > 0 ? claims : from.map(({ printed }) => `“${printed}”`)).join(', ');
}

function hedgedNumber({ printed, hedge, value, decimals, unit }: StatedFigure, language: 'vi' | 'en'): string {
  if (printed !== '') return `“${printed}”`;
  return `${hedgeWords[hedge!][language]} ${printNumber(value, language, decimals)} ${unit}`;
}

interface NotePhrase {
  readonly id: string;
  readonly applies: (facts: NoteFacts) => boolean;
  readonly text: (facts: NoteFacts) => LocalText;
}

/** All phrases of column 9, in the order in which they follow each other. */
export const notePhrases: readonly NotePhrase[] = [
  {
    id: 'derived',
    applies: ({ figure }) => figure.derived !== null,
    text: (facts) => ({
      vi: `suy ra từ ${claimsOf(facts)} (giả định ${assumption(facts.figure).vi}), báo cáo không nêu`,
      en: `derived from ${claimsOf(facts)} (assuming ${assumption(facts.figure).en}), not stated by the report`,
    }),
  },
  {
    id: 'hedged',
    applies: ({ figure }) => figure.hedge !== null,
    text: ({ figure }) => ({
      vi: `báo cáo nêu ${hedgedNumber(figure, 'vi')}`,
      en: `the report says ${hedgedNumber(figure, 'en')}`,
    }),
  },
  {
    id: 'asOf',
    applies: ({ figure }) =>
      figure.kind !== 'plan' && figure.asOf !== null && figure.asOf < `${figure.year}-${yearEndFrom}`,
    text: ({ figure }) => ({ vi: `tại ngày ${dayText(figure.asOf!)}`, en: `as of ${dayText(figure.asOf!)}` }),
  },
  {
    id: 'estimated',
    applies: ({ figure, sheetOfEstimates }) => figure.estimated && !sheetOfEstimates,
    text: () => ({ vi: 'số ước tính', en: 'an estimate' }),
  },
];

/** What column 9 says about a filled value, or null when nothing needs saying: `Cột 2: suy ra từ “105,18%” (…)`. */
export function noteOf(symbol: ColumnSymbol, facts: NoteFacts): LocalText | null {
  const phrases = notePhrases.filter(({ applies }) => applies(facts)).map(({ text }) => text(facts));
  if (phrases.length === 0) return null;
  return {
    vi: `Cột ${symbol}: ${phrases.map(({ vi }) => vi).join('; ')}`,
    en: `Column ${symbol}: ${phrases.map(({ en }) => en).join('; ')}`,
  };
}

/** Notes of one row as one text; null when there are none. */
export function joinNotes(notes: readonly (LocalText | null)[]): LocalText | null {
  const said = notes.filter((note): note is LocalText => note !== null);
  return said.length === 0
    ? null
    : { vi: said.map(({ vi }) => `${vi}.`).join(' '), en: said.map(({ en }) => `${en}.`).join(' ') };
}
