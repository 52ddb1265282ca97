import type { Indicator } from '../../indicators/catalogue/indicator';
import type { LocalText } from '../../indicators/text';
import { isDay } from '../../indicators/validity';
import { choicesOf, cleanText, given, listOf, numberOf, wordOf } from './cellReaders';
import type { FormRowCells } from './findFormTable';
import type { FormColumnId } from './formColumns';
import type { FormCell, FormProblemReason, FormProblems } from './formProblems';
import { directionWords, yesNoWords } from './formWords';

/** What a form may set without changing what an indicator is. */
export type Settings = Pick<
  Indicator,
  'decimals' | 'direction' | 'additive' | 'bounds' | 'validFrom' | 'validTo' | 'spellings' | 'source'
> & { readonly synonyms: Indicator['unit']['synonyms'] };

/** The settings that an indicator has. */
export function settingsOf({ unit, ...indicator }: Indicator): Settings {
  const { decimals, direction, additive, bounds, validFrom, validTo, spellings, source } = indicator;
  const { min, max } = bounds;
  return {
    decimals,
    direction,
    additive,
    bounds: { min, max },
    validFrom,
    validTo,
    spellings,
    source,
    synonyms: unit.synonyms,
  };
}

/** Who says nothing about a new indicator's merger, bounds, years and names gets none of them. */
const unset = {
  additive: false,
  bounds: { min: null, max: null },
  validFrom: null,
  validTo: null,
  spellings: [],
  source: null,
  synonyms: [],
} as const satisfies Omit<Settings, 'decimals' | 'direction'>;

/**
 * The settings of a row: its filled cells over what is known. Null, and a problem for each cell,
 * where one cannot be read.
 */
export function readSettings(known: Indicator | null, cells: FormRowCells, problems: FormProblems): Settings | null {
  const before = problems.found.length;
  const old: Omit<Settings, 'decimals' | 'direction'> & Partial<Settings> = known ? settingsOf(known) : unset;
  const set = <Value>(
    id: FormColumnId,
    kept: Value | undefined,
    read: (cell: FormCell) => Value | null,
    why: Why,
  ): Value | null => {
    const found = given(cells(id), problems, read, why.reason, why.detail);
    if (found?.kind === 'value') return found.value;
    if (found?.kind === 'none') return why.none ? null : problems.add(cells(id), why.reason, why.detail);
    return found && kept === undefined ? problems.add(cells(id), 'blank') : (kept ?? null);
  };
  const additive = set('additive', old.additive ? 'yes' : 'no', wordOf(yesNoWords), word(yesNoWords));
  const settings = {
    decimals: set('decimals', old.decimals, decimalsOf, { reason: 'decimals' }),
    direction: set('direction', old.direction, wordOf(directionWords), word(directionWords)),
    additive: additive === 'yes',
    bounds: {
      min: set('min', old.bounds.min, numberOf, { reason: 'number', none: true }),
      max: set('max', old.bounds.max, numberOf, { reason: 'number', none: true }),
    },
    validFrom: set('validFrom', old.validFrom, dayOf, { reason: 'date', none: true }),
    validTo: set('validTo', old.validTo, dayOf, { reason: 'date', none: true }),
    spellings: set('spellings', old.spellings, listOf, { reason: 'blank', none: true }) ?? [],
    source: set('source', old.source, cleanText, { reason: 'blank', none: true }),
    synonyms: set('unitSynonyms', old.synonyms, listOf, { reason: 'blank', none: true }) ?? [],
  };
  return problems.found.length === before ? (settings as Settings) : null;
}

/** What to say of a cell that cannot be read, and whether the sign for none is allowed in it. */
interface Why {
  readonly reason: FormProblemReason;
  readonly detail?: LocalText;
  readonly none?: boolean;
}

function word(words: Readonly<Record<string, LocalText>>): Why {
  return { reason: 'word', detail: choicesOf(words) };
}

function dayOf(cell: FormCell): string | null {
  const text = cleanText(cell);
  return isDay(text) ? text : null;
}

function decimalsOf(cell: FormCell): number | null {
  const value = numberOf(cell);
  return value !== null && Number.isInteger(value) && value >= 0 && value <= 6 ? value : null;
}
