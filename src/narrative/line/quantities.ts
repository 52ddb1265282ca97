import type { NumberReading } from '../../figures/parse';
import type { Hedge } from '../../figures/stated';
import type { Lexicon } from '../words/lexicon';
import type { NonFigures } from './nonFigures';
import { NumeralReader, type FoundUnit } from './numerals';
import type { Range } from '../words/sentences';
import type { Token } from '../words/tokenizer';

/** What the signs at a number make of it, before anything is known of its meaning. */
export type QuantityForm = FoundUnit['form'] | 'rank';

/**
 * A number of the text with the words that belong to it. Indices are tokens of the paragraph; ends
 * are exclusive.
 */
export interface Quantity {
  readonly form: QuantityForm;
  /** First token with hedge or rank word. */
  readonly from: number;
  /** The numeral itself, both ends of a range and the whole of a fraction included. */
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly scaleFrom: number;
  readonly unitFrom: number;
  readonly to: number;
  /**
   * Scale word and unit as printed; those of the list's last where this one has none of its own.
   */
  readonly unitWords: Range;
  /** Every way to read the numeral, Vietnamese separators first. */
  readonly readings: readonly NumberReading[];
  /** The upper end of a range. */
  readonly high: readonly NumberReading[] | null;
  /** The whole it is printed with: 63 in `7/63`. */
  readonly outOf: number | null;
  /** Printed as a fraction, not in words: `25/26`. */
  readonly fraction: boolean;
  readonly scale: number;
  /** Key of a known unit; null where none stands. */
  readonly unit: string | null;
  readonly hedge: Hedge | null;
  readonly negative: boolean;
  /** Written in words: `ba`, `gấp đôi`. */
  readonly worded: boolean;
}

/**
 * Finds the numbers of a paragraph that are not ruled out, in order; a range or a compound number
 * is one quantity.
 */
export function findQuantities(tokens: readonly Token[], ruledOut: NonFigures, lexicon: Lexicon): readonly Quantity[] {
  const reader = new QuantityReader(tokens, lexicon, new NumeralReader(tokens, ruledOut, lexicon));
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const quantity = reader.at(at);
    if (quantity) found.push(quantity);
    at = quantity ? Math.max(quantity.to, at + 1) : at + 1;
  }
  return shareUnits(found, tokens, lexicon);
}

/** A quantity as far as its numeral and unit say. */
type Body = Omit<Quantity, 'form' | 'from' | 'to' | 'unit' | 'unitWords' | 'hedge' | 'negative'> & {
  readonly found: FoundUnit | null;
};

const simple = { high: null, outOf: null, fraction: false, scale: 1 } as const;

class QuantityReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
    private readonly numerals: NumeralReader,
  ) {}

  at(at: number): Quantity | null {
    if (this.numerals.isNumber(at)) return this.finish(this.numeral(at));
    if (this.tokens[at]!.kind !== 'word') return null;
    const body = this.fold(at) ?? this.worded(at);
    return body && this.finish(body);
  }

  private numeral(at: number): Body {
    const first = this.numerals.at(at)!;
    const range = this.numerals.rangeEnd(at, first.to);
    const fraction = range ? null : this.numerals.fraction(at + 1);
    const { scale, scaleFrom, to } = range ?? first;
    const end = this.saidAgain(fraction?.to ?? to);
    const found = this.numerals.unitAt(end);
    return {
      numberFrom: at,
      numberTo: fraction?.to ?? scaleFrom,
      scaleFrom: fraction?.to ?? scaleFrom,
      unitFrom: end,
      readings: first.readings,
      high: range?.readings ?? null,
      outOf: fraction?.outOf ?? this.numerals.wholeAfter(found?.to ?? end),
      fraction: fraction !== null,
      scale,
      found,
      worded: false,
    };
  }

  /** `12 (mười hai) lĩnh vực`: behind the words in brackets the noun follows. */
  private saidAgain(at: number): number {
    if (this.tokens[at]?.text !== '(') return at;
    const words = this.lexicon.numberWords.at(this.tokens, at + 1);
    return words && this.tokens[words.to]?.text === ')' ? words.to + 1 : at;
  }

  /** `ba doanh nghiệp`: number words count only before something that is counted. */
  private worded(at: number): Body | null {
    const number = this.lexicon.numberWords.at(this.tokens, at);
    const found = number && this.numerals.unitAt(number.to);
    return found?.form === 'plain' ? this.inWords(at, number!.to, number!.value, found) : null;
  }

  /** `gấp đôi`. */
  private fold(at: number): Body | null {
    const match = this.lexicon.folds.longest(this.tokens, at);
    if (!match || this.numerals.isNumber(match.to)) return null;
    const { times } = this.lexicon.unitKeys;
    const to = this.tokens[match.to]?.text === times ? match.to + 1 : match.to;
    return this.inWords(at, match.to, match.value, { key: times, form: 'times', to });
  }

  private inWords(numberFrom: number, numberTo: number, value: number, found: FoundUnit): Body {
    const readings: readonly NumberReading[] = [{ value, decimals: Number.isInteger(value) ? 0 : 1, style: 'plain' }];
    return { ...simple, numberFrom, numberTo, scaleFrom: numberTo, unitFrom: numberTo, readings, found, worded: true };
  }

  private finish(body: Body): Quantity {
    const { found, readings, high, outOf, fraction, scale, scaleFrom, numberTo, unitFrom, worded } = body;
    const negative = this.numerals.isNegative(body.numberFrom);
    const numberFrom = negative ? body.numberFrom - 1 : body.numberFrom;
    const canRank = (found === null || found.form === 'plain') && scale === 1 && high === null;
    const rank = canRank ? this.rankBefore(numberFrom, fraction) : null;
    const unitTo = found?.to ?? unitFrom;
    const hedge = rank === null ? this.hedgeAround(numberFrom, unitTo) : null;
    // `thứ 6 trong 14 tỉnh`: what a rank is held in is no number of its own.
    const among = rank !== null && outOf === null ? this.rankedAmong(numberTo) : null;
    return {
      form: rank !== null ? 'rank' : (found?.form ?? 'plain'),
      from: rank ?? hedge?.from ?? numberFrom,
      numberFrom,
      numberTo,
      scaleFrom,
      unitFrom,
      to: rank !== null ? (among?.to ?? numberTo) : (hedge?.to ?? unitTo),
      unitWords: { from: scale > 1 ? scaleFrom : unitFrom, to: unitTo },
      readings,
      high,
      outOf: among?.outOf ?? outOf,
      fraction,
      scale,
      unit: rank !== null ? this.lexicon.unitKeys.rank : (found?.key ?? null),
      hedge: hedge?.value ?? null,
      negative,
      worded,
    };
  }

  private rankedAmong(at: number): { readonly outOf: number; readonly to: number } | null {
    if (!this.lexicon.links.rankedAmong.has(this.tokens[at]?.text ?? '')) return null;
    const whole = this.numerals.at(at + 1);
    const value = whole?.scale === 1 ? whole.readings[0] : undefined;
    return value?.decimals === 0 ? { outOf: value.value, to: whole!.to } : null;
  }

  /**
   * Where the words of a rank begin that end right before a token, or null; `xếp 12/63` needs no
   * `thứ`, since nobody arranges a fraction.
   */
  private rankBefore(at: number, fraction: boolean): number | null {
    for (let from = Math.max(0, at - 4); from < at; from += 1) {
      const cues = this.lexicon.cues.straight(this.tokens, from);
      if (cues.some(({ value, to }) => (value === 'rank' || (fraction && value === 'rankOf')) && to === at))
        return from;
    }
    return null;
  }

  private hedgeAround(
    start: number,
    end: number,
  ): { readonly value: Hedge; readonly from: number; readonly to: number } | null {
    const after = this.lexicon.hedgesAfter.longest(this.tokens, end);
    if (after) return { value: after.value, from: start, to: after.to };
    const before = this.lexicon.hedges.endingAt(this.tokens, start);
    return before && before.value !== 'none' ? { value: before.value, from: before.from, to: end } : null;
  }
}

/** `5.100, 5.430 và 5.790 tỷ đồng`: what stands without a unit takes that of the list's last. */
function shareUnits(found: readonly Quantity[], tokens: readonly Token[], { links }: Lexicon): readonly Quantity[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const one = shared[index]!;
    const next = shared[index + 1]!;
    const lacks = one.unit === null && one.scale === 1 && one.form === 'plain';
    if (!lacks || next.unit === null || next.form === 'rank') continue;
    const between = tokens.slice(one.to, next.from);
    const isList = between.length > 0 && between.length <= 2 && between.every(({ text }) => links.listJoin.has(text));
    if (isList)
      shared[index] = { ...one, unit: next.unit, unitWords: next.unitWords, scale: next.scale, form: next.form };
  }
  return shared;
}
