import type { Indicator } from '../../indicators/catalogue/indicator';
import { unitKey } from '../../narrative/words/unitWords';
import type { Token } from '../../narrative/words/tokenizer';
import { respelled, type TableWords } from '../words/tableWords';

/** A unit as a table prints it. */
export interface TableUnit {
  readonly text: string;
  /** Factor of its scale word: 1000 for `nghìn thuê bao`. */
  readonly scale: number;
  /** Key of what is counted; empty where only a scale stands: `nghìn`. */
  readonly key: string;
  /** Nothing of the catalogue and no common noun is counted so. */
  readonly isStrange: boolean;
}

/**
 * Reads a text that is nothing but a unit, with or without `Đơn vị tính:` before it; null for other
 * texts.
 */
export function readUnit(text: string, words: TableWords): TableUnit | null {
  const found = unitOf(text, words);
  if (found?.isStrange !== false) return null;
  // `Kế hoạch` and `Thuê bao` are words of heads and names before they are nouns that one counts
  // by.
  const tokens = words.tokens(text);
  return words.heads.longest(tokens, 0)?.to === tokens.length && found.key !== '%' ? null : found;
}

/**
 * The same where a unit must stand, as in a column of units: what is not known is a strange one.
 */
export function unitOf(text: string, words: TableWords): TableUnit | null {
  const plain = text
    .normalize('NFC')
    .replace(/^[([]|[)\].;:]+$/g, '')
    .trim();
  if (plain === '' || plain.length > 60) return null;
  const all = words.tokens(plain);
  const lead = words.unitLine.longest(all, 0)?.to ?? 0;
  if (lead === 0) return scaled(respelled(all, words.unitSpellings), plain, words);
  const rest = all.slice(all[lead]?.text === ':' ? lead + 1 : lead);
  return scaled(respelled(rest, words.unitSpellings), plain.slice(rest[0]?.start ?? plain.length), words);
}

function scaled(tokens: readonly Token[], text: string, { lexicon }: TableWords): TableUnit | null {
  let scale = 1;
  let at = 0;
  for (;;) {
    const word = lexicon.scales.longest(tokens, at);
    if (!word || word.value === null) break;
    scale *= word.value;
    at = word.to;
  }
  const rest = tokens.slice(at);
  if (tokens.length === 0) return null;
  const key = unitKey(rest);
  if (key === '' && scale === 1) return null;
  const isKnown = key === '' || key === '%' || lexicon.units.indicatorsOf(key).size > 0 || lexicon.units.isCommon(key);
  return { text, scale, key, isStrange: !isKnown };
}

/**
 * Whether a text is a unit beyond doubt, and no name: it has a scale, or says that it is a unit.
 */
export function isPlainUnit(text: string, unit: TableUnit, words: TableWords): boolean {
  if (unit.scale !== 1 || unit.key === '%' || unit.key.includes('/')) return true;
  return words.unitLine.longest(words.tokens(text), 0) !== null;
}

const unitLead = String.raw`(?:đơn vị(?: tính)?|đvt)`;
const unitTail = new RegExp(String.raw`^(.*\S)\s*[,:–-]\s*(?:${unitLead}\s*:?)?\s*([^,]+)$`, 'iu');
const unitInLine = new RegExp(String.raw`${unitLead}\s*:?\s*([^;|()]+)\)?$`, 'iu');

/** The unit that a line over a table tells: nothing else stands in it, or it stands at its end. */
export function unitOfTitle(title: string, words: TableWords): TableUnit | null {
  const whole = readUnit(title, words);
  if (whole) return whole;
  const told = unitInLine.exec(title);
  return told ? readUnit(told[1]!.trim(), words) : null;
}

/** A unit that stands in brackets, or behind a comma at the end, and the text without it. */
export function splitUnit(text: string, words: TableWords): { readonly text: string; readonly unit: TableUnit | null } {
  if (!/[([,:–-]/.test(text)) return { text, unit: null };
  for (const { 0: whole, 1: inside, index } of text.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/g)) {
    const unit = inside === undefined ? null : readUnit(inside, words);
    if (unit)
      return { text: `${text.slice(0, index)} ${text.slice(index + whole.length)}`.replace(/\s+/g, ' ').trim(), unit };
  }
  const tail = unitTail.exec(text);
  const unit = tail ? readUnit(tail[2]!, words) : null;
  return unit && unit.key !== '' ? { text: tail![1]!, unit } : { text, unit: null };
}

/** Whether a figure in a unit may be one of an indicator: `other` is a unit of something else. */
export function unitFit(indicator: Indicator, unit: TableUnit, { lexicon }: TableWords): 'same' | 'other' {
  if (unit.key === '') return indicator.unit.base === '%' || indicator.measure === 'rank' ? 'other' : 'same';
  if (lexicon.units.indicatorsOf(unit.key).has(indicator.id)) return 'same';
  return 'other';
}

/** Factor from a printed number to the catalogue's unit. */
export function factorOf(indicator: Indicator, unit: TableUnit | null): number {
  return unit === null ? 1 : unit.scale / indicator.unit.scale;
}
