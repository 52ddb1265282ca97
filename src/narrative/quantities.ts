import { parseNumber, type NumberReading } from '../figures/parse';
import type { Hedge } from '../figures/stated';
import { unitKey, type Lexicon } from './lexicon';
import type { NonFigures } from './nonFigures';
import type { Token } from './tokenizer';

/** What the signs at a number make of it, before anything is known of its meaning. */
export type QuantityForm = 'plain' | 'percent' | 'points' | 'times' | 'rank';

/** A number of the text with the words that belong to it. Indices are tokens of the paragraph; ends are exclusive. */
export interface Quantity {
  readonly form: QuantityForm;
  /** First token with hedge or rank word, first and last of the numeral itself, end of scale word, end of unit. */
  readonly from: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly unitFrom: number;
  readonly to: number;
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

/** Finds the numbers of a paragraph that are not ruled out, in order; a range or a compound number is one quantity. */
export function findQuantities(tokens: readonly Token[], ruledOut: NonFigures, lexicon: Lexicon): readonly Quantity[] {
  const reader = new QuantityReader(tokens, ruledOut, lexicon);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const quantity = reader.at(at);
    if (quantity) found.push(quantity);
    at = quantity ? Math.max(quantity.to, at + 1) : at + 1;
  }
  return shareUnits(found, tokens, lexicon);
}

interface Scaled {
  readonly readings: readonly NumberReading[];
  readonly scale: number;
  readonly to: number;
}

class QuantityReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly ruledOut: NonFigures,
    private readonly lexicon: Lexicon,
  ) {}

  at(at: number): Quantity | null {
    if (this.isNumber(at)) return this.numeral(at);
    return this.tokens[at]!.kind === 'word' ? (this.fold(at) ?? this.worded(at)) : null;
  }

  private isNumber(at: number): boolean {
    return this.tokens[at]?.kind === 'number' && this.ruledOut[at] === null;
  }

  private numeral(at: number): Quantity {
    const first = this.scaled(at)!;
    const range = this.rangeEnd(first.to, at);
    const fraction = range ? null : this.fraction(at + 1);
    const body = range ?? (fraction ? { ...first, to: fraction.to } : first);
    const numberTo = range || fraction ? body.to : at + 1;
    const unit = this.unitAt(body.to);
    return this.finish({
      at,
      numberTo: Math.max(numberTo, body.to),
      readings: first.readings,
      high: range?.readings ?? null,
      outOf: fraction?.outOf ?? this.wholeAfter(unit?.to ?? body.to),
      fraction: fraction !== null,
      scale: body.scale,
      unit,
      worded: false,
    });
  }

  /** `ba doanh nghiệp`: number words count only before something that is counted. */
  private worded(at: number): Quantity | null {
    const number = this.lexicon.numberWords.at(this.tokens, at);
    const unit = number && this.unitAt(number.to);
    if (!number || !unit || unit.form !== 'plain') return null;
    const readings: readonly NumberReading[] = [{ value: number.value, decimals: 0, style: 'plain' }];
    return this.finish({
      at,
      numberTo: number.to,
      readings,
      high: null,
      outOf: null,
      fraction: false,
      scale: 1,
      unit,
      worded: true,
    });
  }

  /** `gấp đôi`. */
  private fold(at: number): Quantity | null {
    const match = this.lexicon.folds.longest(this.tokens, at);
    if (!match || this.isNumber(match.to)) return null;
    const end = this.tokens[match.to]?.text === this.lexicon.unitKeys.times ? match.to + 1 : match.to;
    const decimals = Number.isInteger(match.value) ? 0 : 1;
    const quantity = {
      form: 'times' as const,
      from: at,
      numberFrom: at,
      numberTo: end,
      unitFrom: end,
      to: end,
      readings: [{ value: match.value, decimals, style: 'plain' as const }],
      high: null,
      outOf: null,
      fraction: false,
      scale: 1,
      unit: this.lexicon.unitKeys.times,
      hedge: null,
      negative: false,
      worded: true,
    };
    return quantity;
  }

  private finish(parts: {
    readonly at: number;
    readonly numberTo: number;
    readonly readings: readonly NumberReading[];
    readonly high: readonly NumberReading[] | null;
    readonly outOf: number | null;
    readonly fraction: boolean;
    readonly scale: number;
    readonly unit: { readonly key: string; readonly form: QuantityForm; readonly to: number } | null;
    readonly worded: boolean;
  }): Quantity {
    const { at, numberTo, unit, readings, high, outOf, fraction, scale, worded } = parts;
    const sign = this.signBefore(at);
    const start = sign ? at - 1 : at;
    const rank = unit === null || unit.form === 'plain' ? this.rankBefore(start) : null;
    const ranked = rank !== null && scale === 1 && high === null;
    const to = ranked ? numberTo : (unit?.to ?? numberTo);
    const hedge = ranked ? null : this.hedgeAround(start, to);
    return {
      form: ranked ? 'rank' : (unit?.form ?? 'plain'),
      from: ranked ? rank : (hedge?.from ?? start),
      numberFrom: start,
      numberTo,
      unitFrom: numberTo,
      to: hedge?.to ?? to,
      readings,
      high,
      outOf,
      fraction,
      scale,
      unit: ranked ? this.lexicon.unitKeys.rank : (unit?.key ?? null),
      hedge: hedge?.value ?? null,
      negative: sign,
      worded,
    };
  }

  /** A numeral and its scale word; `2 triệu 890 nghìn` is 2.890 nghìn. */
  private scaled(at: number): Scaled | null {
    if (!this.isNumber(at)) return null;
    const readings = parseNumber(this.tokens[at]!.text);
    const scale = this.lexicon.scales.longest(this.tokens, at + 1);
    if (!scale) return { readings, scale: 1, to: at + 1 };
    const rest = this.isNumber(scale.to) ? this.lexicon.scales.longest(this.tokens, scale.to + 1) : null;
    const lower = rest && parseNumber(this.tokens[scale.to]!.text)[0];
    const [upper] = readings;
    const joins =
      rest && lower && upper && rest.value < scale.value && lower.value < 1000 && lower.decimals + upper.decimals === 0;
    if (!joins) return { readings, scale: scale.value, to: scale.to };
    const value = upper.value * (scale.value / rest.value) + lower.value;
    return { readings: [{ value, decimals: 0, style: 'plain' }], scale: rest.value, to: rest.to };
  }

  /** `20 đến 25`, `20% - 25`: the end of a range whose first number ends at a token. */
  private rangeEnd(at: number, first: number): Scaled | null {
    const { from, move, rangeJoin } = this.lexicon.links;
    const [two = '', before = ''] = [this.tokens[first - 2]?.text, this.tokens[first - 1]?.text];
    // `tăng từ 65%`, `nâng từ`: two levels, not a range.
    if (from.has(before) && move.has(two)) return null;
    const firstUnit = this.unitAt(at);
    for (const join of firstUnit ? [at, firstUnit.to] : [at]) {
      if (!rangeJoin.has(this.tokens[join]?.text ?? '')) continue;
      const second = this.scaled(join + 1);
      if (!second) continue;
      const sameUnit = join === at || this.unitAt(second.to)?.key === firstUnit?.key;
      const low = parseNumber(this.tokens[first]!.text)[0]!.value;
      if (sameUnit && second.readings[0]!.value > low) return second;
    }
    return null;
  }

  private fraction(at: number): { readonly outOf: number; readonly to: number } | null {
    if (this.tokens[at]?.text !== '/' || !this.isNumber(at + 1)) return null;
    const whole = parseNumber(this.tokens[at + 1]!.text)[0];
    return whole && whole.decimals === 0 ? { outOf: whole.value, to: at + 2 } : null;
  }

  /** `… trên tổng số 216 xã`. */
  private wholeAfter(at: number): number | null {
    for (let near = at; near < at + 2; near += 1) {
      const cue = this.lexicon.cues
        .straight(this.tokens, near)
        .filter(({ value }) => value === 'outOf')
        .at(-1);
      if (cue && this.isNumber(cue.to)) return parseNumber(this.tokens[cue.to]!.text)[0]?.value ?? null;
    }
    return null;
  }

  private unitAt(at: number): { readonly key: string; readonly form: QuantityForm; readonly to: number } | null {
    const token = this.tokens[at];
    if (!token) return null;
    const { unitKeys } = this.lexicon;
    if (token.text === '%') return { key: unitKeys.percent, form: 'percent', to: at + 1 };
    const match = this.lexicon.units.longest(this.tokens, at);
    if (!match) return null;
    const key = unitKey(this.tokens.slice(at, match.to));
    const form = key === unitKeys.points ? 'points' : key === unitKeys.times ? 'times' : 'plain';
    return { key, form, to: match.to };
  }

  private signBefore(at: number): boolean {
    const before = this.tokens[at - 1];
    const isSign = before?.text === '-' && this.tokens[at]!.glued && !before.glued;
    return isSign || (before?.text === '-' && this.tokens[at]!.glued && this.tokens[at - 2]?.text === '(');
  }

  private rankBefore(at: number): number | null {
    for (let from = Math.max(0, at - 4); from < at; from += 1) {
      if (this.lexicon.cues.straight(this.tokens, from).some(({ value, to }) => value === 'rank' && to === at))
        return from;
    }
    return null;
  }

  private hedgeAround(
    start: number,
    end: number,
  ): { readonly value: Hedge; readonly from: number; readonly to: number } | null {
    const before = this.lexicon.hedges.endingAt(this.tokens, start);
    const after = this.lexicon.hedgesAfter.longest(this.tokens, end);
    if (after) return { value: after.value, from: start, to: after.to };
    return before && before.value !== 'none' ? { value: before.value, from: before.from, to: end } : null;
  }
}

/** `5.100, 5.430 và 5.790 tỷ đồng`: what stands without a unit takes that of the list's last. */
function shareUnits(found: readonly Quantity[], tokens: readonly Token[], { links }: Lexicon): readonly Quantity[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const one = shared[index]!;
    const next = shared[index + 1]!;
    const between = tokens.slice(one.to, next.from);
    const isList = between.length > 0 && between.length <= 2 && between.every(({ text }) => links.listJoin.has(text));
    if (
      isList &&
      one.unit === null &&
      one.scale === 1 &&
      next.unit !== null &&
      next.form !== 'rank' &&
      one.form === 'plain'
    ) {
      shared[index] = { ...one, unit: next.unit, scale: next.scale, form: next.form };
    }
  }
  return shared;
}
