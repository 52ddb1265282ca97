import { dataStatuses, type DataStatus } from '../../indicators/forms/template';
import type { Filled } from '../../sheet/province/completeness';
import type { AsideReason } from '../reviewResult';

/** What decides between several reports of one province, year and form. */
export interface Standing {
  /** What else speaks of the report names another province than its head does. */
  readonly contradicted: boolean;
  /** 0 unless the reviewer said that this one counts; what was said later is higher. */
  readonly chosen: number;
  /** Sealed, and unchanged since. */
  readonly sealed: boolean;
  readonly status: DataStatus | null;
  readonly completeness: Filled & { readonly requiredBlank: { readonly length: number } };
  /** ISO: when it was sealed, else when the file was changed; null where nobody knows. */
  readonly time: string | null;
}

/** Why one of several gives way to another. */
export type GivesWay = Extract<
  AsideReason,
  'contradiction' | 'notChosen' | 'unsealed' | 'olderStatus' | 'emptier' | 'earlier' | 'duplicate'
>;

interface Criterion {
  /** Why what is lower gives way. */
  readonly reason: GivesWay;
  /** The higher counts. */
  readonly value: (standing: Standing) => number;
}

/**
 * In this order: what nothing contradicts, what is sealed and unbroken, what is more final, what
 * says more, what is later. A reviewer's choice comes before all of these but the first, and
 * settles that.
 */
const criteria: readonly Criterion[] = [
  { reason: 'contradiction', value: ({ contradicted }) => Number(!contradicted) },
  { reason: 'notChosen', value: ({ chosen }) => chosen },
  { reason: 'unsealed', value: ({ sealed }) => Number(sealed) },
  { reason: 'olderStatus', value: ({ status }) => (status ? dataStatuses.indexOf(status) : -1) },
  { reason: 'emptier', value: ({ completeness }) => completeness.filled },
  { reason: 'earlier', value: ({ time }) => (time === null ? -Infinity : Date.parse(time)) },
];

/** Below 0 where the first counts before the second; 0 where nothing tells them apart. */
export function byStanding(one: Standing, other: Standing): number {
  const criterion = telling(one, other);
  return criterion ? criterion.value(other) - criterion.value(one) : 0;
}

/**
 * Why the second gives way to the first; `duplicate` where only the order in which they came
 * decides.
 */
export function reasonAgainst(best: Standing, other: Standing): GivesWay {
  return telling(best, other)?.reason ?? 'duplicate';
}

function telling(one: Standing, other: Standing): Criterion | undefined {
  return criteria.find(({ value }) => value(one) !== value(other));
}
