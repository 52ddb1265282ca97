import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReviewState, Said } from '../state/reviewState';
import { ReviewKeeper, stillAccepted, type Batches, type KeepingState, type Notes } from './reviewKeeper';
import type { KeptReview } from './reviewStore';

/** What was said in a review that goes on, as far as it still holds. */
export type RestoredNotes = Pick<ReviewState, 'acceptances' | 'asked' | 'view' | 'open'>;

/** A review that was kept, taken up again. */
export interface TakenUp {
  readonly batches: Batches;
  readonly said: Said;
  /** What holds of the rest, once the files were read. */
  readonly restore: () => Promise<RestoredNotes>;
}

/** What the view shows of what this browser keeps. */
export interface Keeping {
  /** A review of a pane that is gone; null where there is none. */
  readonly offer: KeptReview | null;
  /** Whether this review is kept; null before there is anything to keep. */
  readonly state: KeepingState | null;
  /** Acceptances that did not come back because their files are others now. */
  readonly changed: number;
  readonly discard: () => void;
  /** This review is deleted from the machine, and not kept any more. */
  readonly stop: () => void;
}

interface Keeper extends Keeping {
  /** Other files are another review, which is kept again. */
  readonly begin: () => void;
  readonly keep: (batches: Batches, notes: Notes) => void;
  /** Takes up what is offered. @throws DOMException */
  readonly takeUp: () => Promise<TakenUp | null>;
}

/** Keeps the pane's review in this browser, and knows of one that was kept before. */
export function useKeeping(): Keeper {
  const [offer, setOffer] = useState<KeptReview | null>(null);
  const [state, setState] = useState<KeepingState | null>(null);
  const [changed, setChanged] = useState(0);
  const keeper = useMemo(() => new ReviewKeeper(setState), []);
  useEffect(() => {
    let isHere = true;
    void keeper.offered().then((kept) => {
      if (isHere) setOffer(kept);
    });
    return () => {
      isHere = false;
      keeper.end();
    };
  }, [keeper]);

  const keep = useCallback((batches: Batches, notes: Notes) => void keeper.keep(batches, notes), [keeper]);
  const discard = (): void => {
    if (offer) void keeper.discard(offer);
    setOffer(null);
  };
  return {
    ...{ offer, state, changed, keep, discard },
    begin: () => {
      discard();
      setChanged(0);
      keeper.begin();
    },
    stop: () => void keeper.stop(),
    takeUp: async () => {
      if (!offer) return null;
      const batches = await keeper.takeUp(offer);
      setOffer(null);
      const { acceptances, asked, view, open, choices, year } = offer;
      const restore = async (): Promise<RestoredNotes> => {
        const still = await stillAccepted(acceptances, batches.flat());
        setChanged(acceptances.length - still.length);
        return { acceptances: still, asked, view, open };
      };
      // What was kept before years could be chosen has none.
      return { batches, said: { choices, year: year ?? null }, restore };
    },
  };
}
