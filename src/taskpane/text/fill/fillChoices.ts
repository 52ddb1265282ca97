import type { Catalogue } from '../../../indicators/catalogue/catalogue';
import type { ProvinceKey } from '../../../indicators/provinces/province';
import { isOfTheForm } from '../../../figures/coordinates';
import type { ChangeReading, StatedFigure } from '../../../figures/stated';
import { decimalsShown } from '../../../figures/decimal';
import type { Steps } from '../../../figures/steps';
import { isProposed } from '../../../narrative/figure/certain';
import type { ExtractedFigure } from '../../../narrative/figure/extracted';
import { figureIds, statedAs } from '../../../narrative/figure/toStated';
import { placedBy, type ChosenColumn } from './placedBy';

/**
 * What a person says to one figure of a text. Nothing that the text leaves open is decided before
 * she does.
 */
export interface Choice {
  readonly accepted: boolean;
  /** Null until one of the candidates is chosen. */
  readonly indicator: string | null;
  /** Where a person puts the number; null where its words say it. */
  readonly column: ChosenColumn | null;
  /**
   * A yes means that it is of the whole year, the whole province and the whole indicator, whatever
   * the words leave open.
   */
  readonly isWhole: boolean;
  /** A person said that its whole column or row is not to be used. */
  readonly isRefused?: boolean;
  /** Null until one of two readings of the separators is chosen. */
  readonly value: number | null;
  /** The cell whose formula the number takes the place of, as `cellKey` names it. */
  readonly overFormula?: string | undefined;
  /** What a change means; null where its words stay open, which its ledger row then keeps. */
  readonly reading: ChangeReading | null;
}

/** A figure that is worth asking about, by its place in the text. */
export interface FillItem {
  readonly at: number;
  readonly id: string;
  readonly figure: ExtractedFigure;
}

/** Every figure of a text: a person can place any of them. */
export function fillItems(figures: readonly ExtractedFigure[]): readonly FillItem[] {
  const ids = figureIds(figures);
  return figures.map((figure, at) => ({ at, id: ids[at]!, figure }));
}

/**
 * What a figure needs: a yes, a decision, nothing of the form's cells, or a place that nobody
 * named.
 */
export type FillGroup = 'sure' | 'open' | 'elsewhere' | 'unnamed';

/** The group that a figure is shown in. */
export function groupOf({ figure }: FillItem): FillGroup {
  if (isProposed(figure)) return 'sure';
  if (candidatesOf(figure).length === 0) return 'unnamed';
  return isOfTheForm({ ...figure, scope: null }) ? 'open' : 'elsewhere';
}

/**
 * The indicators a figure may be of; none where it speaks of the country, of a part, or of a
 * difference from a plan.
 */
export function candidatesOf({ indicator, candidates, doubts }: ExtractedFigure): readonly string[] {
  if (indicator !== null) return [indicator];
  return doubts.includes('overPlan') ? [] : candidates;
}

/** What is certain is proposed, the rest waits. */
export function firstChoice(figure: ExtractedFigure): Choice {
  return {
    accepted: isProposed(figure),
    indicator: figure.indicator,
    column: null,
    isWhole: isOfTheForm({ ...figure, scope: null }),
    value: figure.otherValues.length === 0 ? figure.value : null,
    reading: null,
  };
}

/** True where nothing has to be chosen any more. */
export function isDecided({ indicator, value }: Choice): boolean {
  return indicator !== null && value !== null;
}

interface StatedInput {
  readonly items: readonly FillItem[];
  readonly choiceOf: (item: FillItem) => Choice;
  readonly catalogue: Catalogue;
  readonly province: ProvinceKey;
  /** Year of the sheet. */
  readonly year: number;
  /** What the ledger calls the text. */
  readonly report: string;
}

/**
 * The decided figures as rows of the ledger, in steps, each as it was chosen; `acceptedOnly` leaves
 * out those that nobody said yes to.
 */
export function* statingFigures(input: StatedInput, acceptedOnly: boolean): Steps<readonly StatedFigure[]> {
  const { items, choiceOf, catalogue } = input;
  const figures: StatedFigure[] = [];
  for (const item of items) {
    yield;
    const choice = choiceOf(item);
    const indicator = choice.indicator === null ? null : catalogue.byId(choice.indicator);
    if (!indicator || choice.value === null || (acceptedOnly && !choice.accepted)) continue;
    const stated = statedAs(item.figure, indicator.id, indicator.name.vi, item.id, { ...input, asOf: null });
    const isOther = choice.value !== item.figure.value;
    figures.push({
      ...placedBy(choice, stated, indicator, input.year),
      ...(isOther ? { value: choice.value, decimals: decimalsShown(choice.value) } : {}),
      ...(choice.reading === null ? {} : { reading: choice.reading }),
    });
  }
  return figures;
}
