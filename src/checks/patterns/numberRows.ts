import { once } from '../../indicators/once';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import type { Facts } from '../facts/facts';
import { slots, type SlotName } from '../facts/slots';

/** A row with the numbers that were typed into it, read when they are asked for. */
export class NumberRow {
  private read: ReadonlyMap<SlotName, Fact> | null = null;

  constructor(
    readonly indicator: Indicator,
    private readonly facts: Facts,
  ) {}

  get typed(): ReadonlyMap<SlotName, Fact> {
    this.read ??= new Map(
      slots.flatMap(({ name }): readonly (readonly [SlotName, Fact])[] => {
        const fact = this.facts.fact(this.indicator.id, name);
        return fact && fact.origin === 'typed' ? [[name, fact]] : [];
      }),
    );
    return this.read;
  }
}

/** The sheet’s rows with typed numbers, in sheet order; of rows with one code the first. */
export const numberRows = once(({ facts }: CheckContext): readonly NumberRow[] =>
  facts.report.rows.flatMap((row, at): readonly NumberRow[] => {
    const { indicator } = row;
    if (!indicator || facts.row(indicator.id) !== row) return [];
    const own = new NumberRow(indicator, facts);
    return facts.survey.hasTyped(at) || own.typed.size > 0 ? [own] : [];
  }),
);
