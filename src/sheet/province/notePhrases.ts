import { printNumber } from '../../figures/print';
import type { StatedFigure } from '../../figures/stated';
import type { LocalText } from '../../indicators/text';
import type { ColumnSymbol } from './columns';
import { assumptionWords, hedgeWords } from '../ledger/ledgerWords';
import { statusPhrases } from './statusPhrases';

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

/**
 * A plan derived from money or copies is assumed to be whole in the unit the paper prints; the note
 * names that unit.
 */
function assumption(figure: StatedFigure): LocalText {
  if (figure.derived?.assumption === 'plan-is-whole-at-printed-scale') {
    return {
      vi: `kế hoạch là số tròn ${figure.unit}`,
      en: `the plan is a whole number of ${figure.unit}`,
    };
  }
  return assumptionWords[figure.derived!.assumption];
}

/**
 * The words of the claim that a value was derived from; results it was derived from stand on the
 * sheet themselves.
 */
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
    text: () => statusPhrases.estimate,
  },
];

/**
 * What column 9 says about one column's value. As a text it begins with the column: `Cột 2: suy ra
 * từ “105,18%” (…)`.
 */
export interface ColumnNote extends LocalText {
  readonly symbol: ColumnSymbol;
  /** The same without the column. */
  readonly body: LocalText;
}

export function columnNote(symbol: ColumnSymbol, body: LocalText): ColumnNote {
  return { symbol, body, ...said([symbol], body) };
}

function said(symbols: readonly ColumnSymbol[], body: LocalText): LocalText {
  const list = symbols.join(', ');
  return { vi: `Cột ${list}: ${body.vi}`, en: `Column${symbols.length > 1 ? 's' : ''} ${list}: ${body.en}` };
}

/** The note of a filled value, or null when nothing needs saying. */
export function noteOf(symbol: ColumnSymbol, facts: NoteFacts): ColumnNote | null {
  const phrases = notePhrases.filter(({ applies }) => applies(facts)).map(({ text }) => text(facts));
  if (phrases.length === 0) return null;
  return columnNote(symbol, {
    vi: phrases.map(({ vi }) => vi).join('; '),
    en: phrases.map(({ en }) => en).join('; '),
  });
}

/**
 * Notes of one row as one text, columns of which the same is said together; null when there are
 * none.
 */
export function joinNotes(notes: readonly (ColumnNote | null)[]): LocalText | null {
  const groups = new Map<string, { readonly symbols: ColumnSymbol[]; readonly body: LocalText }>();
  for (const note of notes) {
    if (!note) continue;
    const group = groups.get(note.body.vi) ?? { symbols: [], body: note.body };
    if (!group.symbols.includes(note.symbol)) group.symbols.push(note.symbol);
    groups.set(note.body.vi, group);
  }
  if (groups.size === 0) return null;
  const sentences = [...groups.values()].map(({ symbols, body }) => said(symbols, body));
  return {
    vi: sentences.map(({ vi }) => `${vi}.`).join(' '),
    en: sentences.map(({ en }) => `${en}.`).join(' '),
  };
}
