import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Steps } from '../../figures/steps';
import { loadCatalogue } from '../../indicators/catalogue';
import { inSlices } from '../check/pause';
import { failureOf, type Failure } from '../failures';
import type { Planned } from '../prepare/plan';
import { firstChoice, statingFigures, type Choice, type FillItem } from './fillChoices';
import { destinationsOf, planningText, type Destination } from './fillPlan';
import type { Target, Targets } from './targets';

/** What plans are made of. */
export interface PlansInput {
  readonly targets: Targets | null;
  readonly target: Target | null;
  readonly items: readonly FillItem[];
  /** What a person chose, by the figure's place in the text. */
  readonly made: ReadonlyMap<number, Choice>;
  /** What the ledger calls the text. */
  readonly title: string;
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

/** Plans what a text's chosen figures would fill, anew with each choice and without holding up the next one. */
export function useFillPlans({ targets, target, items, made, title }: PlansInput): FillPlans {
  const [ready, setReady] = useState<{ readonly of: PlansInput; readonly plans: Plans } | null>(null);
  const input = useMemo<PlansInput>(
    () => ({ targets, target, items, made, title }),
    [targets, target, items, made, title],
  );
  const isAsked = targets !== null && target !== null && items.length > 0;
  useEffect(() => {
    if (!isAsked) return;
    const running = new AbortController();
    const { signal } = running;
    const tell = (plans: Plans): void => {
      if (signal.aborted) return;
      startTransition(() => {
        setReady({ of: input, plans });
      });
    };
    inSlices(planning(input), signal).then(tell, (error: unknown) => {
      tell({ ...noPlans, failure: failureOf('preview', error) });
    });
    return () => {
      running.abort();
    };
  }, [input, isAsked]);
  const isPlanned = isAsked && ready?.of.items === items && ready.of.target === target;
  return { ...(isPlanned ? ready.plans : noPlans), isPlanned, isCurrent: ready?.of === input };
}

function* planning({ targets, target, items, made, title }: PlansInput): Steps<Plans> {
  if (!targets || !target) return noPlans;
  const { scheme, code } = target.province;
  const choiceOf = (item: FillItem): Choice => made.get(item.at) ?? firstChoice(item.figure);
  const input = { items, choiceOf, catalogue: loadCatalogue(), province: { scheme, code }, report: title };
  const decided = yield* statingFigures(input, false);
  const accepted = yield* statingFigures(input, true);
  const all = yield* planningText(targets, target, decided, title);
  // Planning is the costly part: where everything decided is accepted, one plan is both.
  const isWhole = accepted.length === decided.length;
  const wanted = isWhole || accepted.length === 0 ? all : yield* planningText(targets, target, accepted, title);
  return { destinations: destinationsOf(all), planned: accepted.length > 0 ? wanted : null, failure: null };
}
