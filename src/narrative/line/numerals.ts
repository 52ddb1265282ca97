import type { NumberReading } from '../../figures/parse';
import type { Lexicon } from '../words/lexicon';
import type { NonFigures } from './nonFigures';
import { readNumeral } from '../words/readNumeral';
import type { Token } from '../words/tokenizer';

/** A numeral with its scale word. Indices are tokens; ends are exclusive. */
export interface Numeral {
  /** Every way to read it, Vietnamese separators first. */
  readonly readings: readonly NumberReading[];
  /** Factor of the scale word; 1 where none stands. */
  readonly scale: number;
  /** Where the scale word begins; `to` where none stands. */
  readonly scaleFrom: number;
  readonly to: number;
}

/** What a known unit makes of a number. */
export interface FoundUnit {
  readonly key: string;
  readonly form: 'plain' | 'percent' | 'points' | 'times';
  readonly to: number;
}

/** Reads the numerals of one paragraph. */
export class NumeralReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly ruledOut: NonFigures,
    private readonly lexicon: Lexicon,
  ) {}

  /** A number that no pattern ruled out stands at the token. */
  isNumber(at: number): boolean {
    return this.tokens[at]?.kind === 'number' && this.ruledOut[at] === null;
  }

  /**
   * A numeral and its scale word; `2 triệu 890 nghìn` is 2.890 nghìn. Null where no number stands.
   */
  at(at: number): Numeral | null {
    if (!this.isNumber(at)) return null;
    const readings = readNumeral(this.tokens[at]!.text);
    const scale = this.scaleAt(at + 1);
    if (!scale) return { readings, scale: 1, scaleFrom: at + 1, to: at + 1 };
    const single = { readings, scale: scale.value, scaleFrom: at + 1, to: scale.to };
    const rest = this.isNumber(scale.to) ? this.scaleAt(scale.to + 1) : null;
    const lower = rest && readNumeral(this.tokens[scale.to]!.text)[0];
    const [upper] = readings;
    if (!rest || !lower || !upper || rest.value >= scale.value || lower.value >= 1000) return single;
    if (lower.decimals + upper.decimals > 0) return single;
    const value = upper.value * (scale.value / rest.value) + lower.value;
    return {
      readings: [{ value, decimals: 0, style: 'plain' }],
      scale: rest.value,
      scaleFrom: scale.to + 1,
      to: rest.to,
    };
  }

  private scaleAt(at: number): { readonly value: number; readonly to: number } | null {
    const found = this.lexicon.scales.longest(this.tokens, at);
    return found && found.value !== null ? { value: found.value, to: found.to } : null;
  }

  /**
   * The upper end of `20 đến 25`, `20% - 25`, for a numeral that begins at `first` and ends at
   * `end`; null where none stands.
   */
  rangeEnd(first: number, end: number): Numeral | null {
    const { from, move, rangeJoin } = this.lexicon.links;
    // `tăng từ 65% đến 72%`: two levels; `tăng từ 5 đến 7%`: a range.
    const firstUnit = this.unitAt(end);
    const moves =
      firstUnit !== null &&
      move.has(this.tokens[first - 2]?.text ?? '') &&
      from.has(this.tokens[first - 1]?.text ?? '');
    if (moves) return null;
    for (const join of firstUnit ? [end, firstUnit.to] : [end]) {
      const second = rangeJoin.has(this.tokens[join]?.text ?? '') ? this.at(join + 1) : null;
      if (!second) continue;
      const sameUnit = join === end || this.unitAt(second.to)?.key === firstUnit?.key;
      const low = readNumeral(this.tokens[first]!.text)[0]!.value;
      if (sameUnit && second.readings[0]!.value > low) return second;
    }
    return null;
  }

  /** The whole of a fraction whose slash would stand at the token; null where none does. */
  fraction(at: number): { readonly outOf: number; readonly to: number } | null {
    if (this.tokens[at]?.text !== '/' || !this.isNumber(at + 1)) return null;
    const whole = readNumeral(this.tokens[at + 1]!.text)[0];
    return whole?.decimals === 0 ? { outOf: whole.value, to: at + 2 } : null;
  }

  /**
   * The whole in `… trên tổng số 216 xã`, looked for right behind a token; null where none stands.
   */
  wholeAfter(at: number): number | null {
    for (const near of [at, at + 1]) {
      const cue = this.lexicon.cues
        .straight(this.tokens, near)
        .filter(({ value }) => value === 'outOf')
        .at(-1);
      if (cue && this.isNumber(cue.to)) return readNumeral(this.tokens[cue.to]!.text)[0]?.value ?? null;
    }
    return null;
  }

  /** The unit at a token, or null. */
  unitAt(at: number): FoundUnit | null {
    const { unitKeys, units } = this.lexicon;
    if (this.tokens[at]?.text === '%') return { key: unitKeys.percent, form: 'percent', to: at + 1 };
    const match = this.tokens[at] ? units.at(this.tokens, at) : null;
    if (!match) return null;
    const { key } = match;
    const form = key === unitKeys.points ? 'points' : key === unitKeys.times ? 'times' : 'plain';
    return { key, form, to: match.to };
  }

  /** True when a minus sign belongs to the number: `-5`, `(-5`. */
  isNegative(at: number): boolean {
    const sign = this.tokens[at - 1];
    if (sign?.text !== '-' || !this.tokens[at]!.glued) return false;
    return !sign.glued || this.tokens[at - 2]?.text === '(';
  }
}
