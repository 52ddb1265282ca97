import { entryFilters } from '../../../review/entryFilters';
import type { ReviewEntry } from '../../../review/reviewResult';
import type { Language } from '../../../indicators/text';
import type { PlainKey } from '../../messages/catalogue';

/** The orders that a list of reports can have. */
export const sorts = [
  { id: 'errors', label: 'review.sort.errors' },
  { id: 'weight', label: 'review.sort.weight' },
  { id: 'name', label: 'review.sort.name' },
] as const satisfies readonly { readonly id: string; readonly label: PlainKey }[];
export type Sort = (typeof sorts)[number]['id'];

/** Which reports a list shows. */
export const filters = [
  { id: 'all', label: 'review.filter.all' },
  { id: 'errors', label: 'review.filter.errors' },
  { id: 'questions', label: 'review.filter.questions' },
  { id: 'incomplete', label: 'review.filter.incomplete' },
  { id: 'seal', label: 'review.filter.seal' },
  { id: 'accepted', label: 'review.filter.accepted' },
] as const satisfies readonly { readonly id: string; readonly label: PlainKey }[];
export type Filter = (typeof filters)[number]['id'];

const shows: Readonly<Record<Filter, (entry: ReviewEntry, isAccepted: boolean) => boolean>> = {
  all: () => true,
  ...entryFilters,
  accepted: (_, isAccepted) => isAccepted,
};

const byWeight = (one: ReviewEntry, other: ReviewEntry): number => (other.weight ?? 0) - (one.weight ?? 0);

const byFindings = ({ counts: one }: ReviewEntry, { counts: other }: ReviewEntry): number =>
  other.error - one.error || other.warning - one.warning;

const compares: Readonly<Record<Sort, (language: Language) => (one: ReviewEntry, other: ReviewEntry) => number>> = {
  // What cannot be right comes first, then what has to be asked; between reports with as many of
  // both, what hangs on them.
  errors: () => (one, other) => byFindings(one, other) || byWeight(one, other),
  weight: () => (one, other) => byWeight(one, other) || byFindings(one, other),
  name: (language) => (one, other) => one.province.name[language].localeCompare(other.province.name[language], 'vi'),
};

/** The reports of a list, filtered and sorted. */
export function listed(
  entries: readonly ReviewEntry[],
  { sort, filter, language }: { readonly sort: Sort; readonly filter: Filter; readonly language: Language },
  isAccepted: (entry: ReviewEntry) => boolean,
): readonly ReviewEntry[] {
  return entries.filter((entry) => shows[filter](entry, isAccepted(entry))).sort(compares[sort](language));
}
