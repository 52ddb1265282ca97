import { useMemo } from 'react';
import type { Steps } from '../../../figures/steps';
import { loadCatalogue } from '../../../indicators/catalogue/catalogue';
import { failureOf, type Failure } from '../../failures';
import { useSteps } from '../../frame/steps/useSteps';
import type { Planned } from '../../prepare/plan';
import { firstChoice, statingFigures, type Choice, type FillItem } from './fillChoices';
import { destinationsOf, planningText, type Destination } from './fillPlan';
import { rememberTable } from '../table/rememberTable';
import type { ShownTable } from '../table/shownTable';
import type { TakenReadings } from '../useText';
import type { Target, Targets } from './targets';

/** What plans are made of. */
interface PlansInput {
  readonly targets: Targets;
  readonly target: Target;
  readonly items: readonly FillItem[];
  /** What a person chose, by the figure's place in the text. */
  readonly made: ReadonlyMap<number, Choice>;
  /** What the ledger calls the text. */
  readonly title: string;
  /** Tables whose reading is to be remembered. */
  readonly remembered: readonly ShownTable[];
  /** Readings of a file: the workbook keeps them with what is written by them. */
  readonly readings: TakenReadings | null;
}

/** The workbook may not be read yet. */
interface Wished extends Omit<PlansInput, 'targets' | 'target'> {
  readonly targets: Targets | null;
  readonly target: Target | null;
}

interface Plans {
  /** Where each decided figure would go, by its id. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** What a yes would write; null where nothing is accepted or the plan failed. */
  readonly planned: Planned | null;
  readonly failure: Failure | null;
}

export interface FillPlans extends Plans {
  /** There is a plan for this text and this sheet, if not yet for what was chosen last. */
  readonly isPlanned: boolean;
  /** The plan is that of what is chosen now. */
  readonly isCurrent: boolean;
}

const noPlans: Plans = { destinations: new Map(), planned: null, failure: null };

/**
 * Plans what a text's chosen figures would fill, anew with each choice and without holding up the
 * next one.
 */
export function useFillPlans(wished: Wished): FillPlans {
  const { targets, target, items, made, title, remembered, readings } = wished;
  const input = useMemo<PlansInput | null>(
    () =>
      targets && target && items.length > 0 ? { targets, target, items, made, title, remembered, readings } : null,
    [targets, target, items, made, title, remembered, readings],
  );
  const worked = useSteps(input, planning);
  const isPlanned = input !== null && worked?.of.items === items && worked.of.target === target;
  const plans = isPlanned ? (worked.result ?? { ...noPlans, failure: failureOf('preview', worked.error) }) : noPlans;
  return { ...plans, isPlanned, isCurrent: input !== null && worked?.of === input };
}

function* planning({ targets, target, items, made, title, remembered, readings }: PlansInput): Steps<Plans> {
  const { scheme, code } = target.province;
  const choiceOf = (item: FillItem): Choice => made.get(item.at) ?? firstChoice(item.figure);
  const input = {
    items,
    choiceOf,
    catalogue: loadCatalogue(),
    province: { scheme, code },
    report: title,
    year: target.year,
  };
  const decided = yield* statingFigures(input, false);
  const accepted = yield* statingFigures(input, true);
  const own = remembered.map((table) => rememberTable(table, { items, choiceOf, year: target.year, source: title }));
  const tables = [...(readings?.tables ?? []), ...own];
  const over = new Set(items.flatMap((item) => choiceOf(item).overFormula ?? []));
  // Planning is the costly part: where everything decided is accepted, one plan is both.
  const isWhole = accepted.length === decided.length;
  const all = yield* planningText(targets, target, decided, title, isWhole ? tables : [], over);
  const wanted =
    isWhole || accepted.length === 0 ? all : yield* planningText(targets, target, accepted, title, tables, over);
  return { destinations: destinationsOf(all), planned: accepted.length > 0 ? wanted : null, failure: null };
}
