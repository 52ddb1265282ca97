import type { Random } from '../generated/random';

/**
 * What departments do to a workbook that is right all the same. Comments on cells are not among it:
 * they stand in parts of a file that no reading of a grid has, so that no rule can see them.
 */
export const habits = [
  'churn',
  'plansOff',
  'revised',
  'tiny',
  'doubling',
  'falling',
  'mixedRounding',
  'blanks',
  'marks',
  'notes',
  'lastYearsBook',
  'ownSheet',
  'ownColumns',
  'renamed',
  'workingCopy',
  'hiddenRows',
  'remarks',
  'typedRatios',
] as const;
export type Habit = (typeof habits)[number];

/** At least so many a book; each comes to more than a fifth of all books. */
const fewest = 3;
const most = 8;

/** Some habits of the list, drawn without putting back. */
export function drawHabits(random: Random): ReadonlySet<Habit> {
  const wanted = random.whole(fewest, most);
  const drawn = new Set<Habit>();
  while (drawn.size < wanted) drawn.add(random.pick(habits));
  return drawn;
}
