import type { Key, ReactNode } from 'react';
import type { Finding } from '../../checks/finding';
import type { Place } from '../../excel/door/select';
import { FindingCard } from './FindingCard';
import { GroupCard } from './GroupCard';

interface FindingCardsProps<One> {
  /** One finding, or three and more of one rule and one severity. */
  readonly ones: readonly One[];
  readonly keyOf: (one: One, at: number) => Key;
  /** The sheet that they are of. */
  readonly sheet: string;
  /** Selects a cell; left out where the workbook is not open. */
  readonly onJump?: (cell: Place) => void;
  /** What can be done about one finding, or about all of them together. */
  readonly actions?: (ones: readonly One[]) => ReactNode;
  /** What else belongs to a finding, unfolded. */
  readonly below?: (one: One) => ReactNode;
}

/** A card for one finding; for many of one kind a card of all, which holds theirs. */
export function FindingCards<One extends { readonly finding: Finding }>({
  ones,
  keyOf,
  sheet,
  onJump,
  actions,
  below,
}: FindingCardsProps<One>) {
  const place = { sheet, ...(onJump ? { onJump } : {}) };
  const cards = () =>
    ones.map((one, at) => (
      <FindingCard key={keyOf(one, at)} finding={one.finding} {...place} actions={actions?.([one])}>
        {below?.(one)}
      </FindingCard>
    ));
  if (ones.length < 2) return cards();
  return (
    <GroupCard findings={ones.map(({ finding }) => finding)} {...place} actions={actions?.(ones)}>
      {cards}
    </GroupCard>
  );
}
