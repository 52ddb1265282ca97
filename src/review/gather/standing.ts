import { dataStatuses } from '../../indicators/template';
import { completenessOf, type Completeness } from '../../sheet/province/completeness';
import { verifySeal, type SealCheck } from '../../submission/seal/verify';
import type { AsideReason } from '../reviewResult';
import type { Received } from './received';

/** What decides between several reports of one province and form. */
export interface Standing {
  readonly received: Received;
  /** 0 unless the reviewer said that this one counts; what was said later is higher. */
  readonly chosen: number;
  readonly seal: SealCheck;
  readonly completeness: Completeness;
  /** ISO: when it was sealed, else when the file was changed; null where nobody knows. */
  readonly time: string | null;
}

export function standingOf(received: Received, chosen: number): Standing {
  const { snapshot, book, report, changed } = received;
  const seal = verifySeal(snapshot, book);
  return {
    received,
    chosen,
    seal,
    completeness: completenessOf(report),
    time: (seal.state === 'valid' ? seal.sealedAt : null) ?? changed,
  };
}

/** Why one of several gives way to another. */
export type GivesWay = Extract<
  AsideReason,
  'notChosen' | 'unsealed' | 'olderStatus' | 'emptier' | 'earlier' | 'duplicate'
>;

interface Criterion {
  /** Why what is lower gives way. */
  readonly reason: GivesWay;
  /** The higher counts. */
  readonly value: (standing: Standing) => number;
}

/**
 * In this order: what is sealed and unbroken, what is more final, what says more, what is later. A
 * reviewer's choice comes before all.
 */
const criteria: readonly Criterion[] = [
  { reason: 'notChosen', value: ({ chosen }) => chosen },
  { reason: 'unsealed', value: ({ seal }) => Number(seal.state === 'valid') },
  {
    reason: 'olderStatus',
    value: ({ received }) => (received.report.head.status ? dataStatuses.indexOf(received.report.head.status) : -1),
  },
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
