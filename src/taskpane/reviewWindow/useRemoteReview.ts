import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { answerParent } from '../../excel/door/dialog';
import type { ReviewResult } from '../../review/reviewResult';
import type { ReturnComparison } from '../../review/questions/compareReturn';
import type { ReviewDesk } from '../review/state/reviewDesk';
import { keyOfEntry } from '../review/state/reviewState';
import { Joiner } from '../review/window/parts';
import { unpacking } from '../review/window/packed';
import { inSlices } from '../thread/pause';
import { reviewOf, type Contents, type Wish, type WindowNews } from '../review/window/windowTalk';

/** How long the pane is waited for before it is asked again, in milliseconds. */
const patience = 3_000;
/** How often it is asked before the person is told that it does not answer. */
const attempts = 3;

export interface RemoteReview {
  /** Null until the pane has told of it. */
  readonly news: Pick<WindowNews, 'language' | 'look' | 'reviewer'> | null;
  /** Null while there is no review. */
  readonly desk: ReviewDesk | null;
  /** The pane does not answer: it was closed or loaded anew. */
  readonly isAlone: boolean;
}

interface Known {
  readonly number: number;
  readonly result: ReviewResult | null;
  readonly returns: readonly ReturnComparison[];
}

/** The pane's review, seen and served from the window. */
export function useRemoteReview(): RemoteReview {
  const [news, setNews] = useState<WindowNews | null>(null);
  const [known, setKnown] = useState<Known>({ number: 0, result: null, returns: [] });
  const [isAlone, setAlone] = useState(false);
  const talk = useRef<Talk | null>(null);
  useEffect(() => {
    const joiner = new Joiner();
    let number = 0;
    // News come in their order, also where unpacking takes its time.
    let work: Promise<void> = Promise.resolve();
    const hear = async (told: WindowNews, talking: Talk): Promise<void> => {
      const unpacked = told.contents === null ? null : await inSlices(unpacking(told.contents));
      const contents = unpacked === null ? null : reviewOf(unpacked as Contents);
      if (contents) number = told.number;
      // Drawn in its own time: keys go between.
      startTransition(() => {
        if (contents) setKnown({ number: told.number, ...contents });
        setNews(told);
      });
      if (told.number !== number && told.state.work.step === 'idle') void talking.wish({ want: 'news' });
      talking.answered(told.answers);
    };
    talk.current ??= new Talk(
      (talking) =>
        answerParent((message) => {
          const text = joiner.take(message);
          if (text === null) return;
          work = work.then(() => hear(JSON.parse(text) as WindowNews, talking)).catch(throwLater);
        }),
      setAlone,
    );
    void talk.current.wish({ want: 'news' });
  }, []);

  const desk = useMemo((): ReviewDesk | null => {
    if (!news || known.result === null || news.number < known.number) return null;
    const want = (wanted: Wish): Promise<string | null> => talk.current!.wish(wanted);
    return {
      state: { ...news.state, result: known.result, returns: known.returns },
      cancel: () => void want({ want: 'cancel' }),
      choose: (choice) => void want({ want: 'choose', choice }),
      chooseYear: (year) => void want({ want: 'chooseYear', year }),
      open: (entry) => void want({ want: 'open', entry: entry && keyOfEntry(entry) }),
      goTo: async (entry, { sheet, address }) =>
        (await want({ want: 'goTo', entry: keyOfEntry(entry), cell: { sheet, address } })) !== null,
      accept: (entry, by) => void want({ want: 'accept', entry: keyOfEntry(entry), by }),
      withdraw: (entry) => void want({ want: 'withdraw', entry: keyOfEntry(entry) }),
      buildNational: () => void want({ want: 'buildNational' }),
      writeQuestions: (entry) => want({ want: 'writeQuestions', entry: keyOfEntry(entry) }),
      arrange: (view) => void want({ want: 'arrange', view }),
    };
  }, [news, known]);
  return { news, desk, isAlone };
}

/** What comes next is heard all the same; the fault is the window's, as one in drawing is. */
function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

/** Asks the pane, and asks again where nothing comes. */
class Talk {
  private readonly send: (text: string) => void;
  private readonly waiting = new Map<number, (value: string | null) => void>();
  private number = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    connect: (talk: Talk) => (text: string) => void,
    private readonly tellAlone: (isAlone: boolean) => void,
  ) {
    this.send = connect(this);
  }

  /** Settles with what the pane gives for it. */
  wish(wanted: Wish): Promise<string | null> {
    const wish = (this.number += 1);
    this.send(JSON.stringify({ wish, wanted }));
    this.watch(attempts);
    if (wanted.want === 'news') return Promise.resolve(null);
    return new Promise((resolve) => this.waiting.set(wish, resolve));
  }

  answered(answers: WindowNews['answers']): void {
    clearTimeout(this.timer);
    this.tellAlone(false);
    for (const { wish, value } of answers) {
      this.waiting.get(wish)?.(value);
      this.waiting.delete(wish);
    }
  }

  /** Any news ends the waiting; without news the pane is asked for all of it. */
  private watch(left: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (left === 0) {
        this.tellAlone(true);
        return;
      }
      this.send(JSON.stringify({ wish: 0, wanted: { want: 'news' } satisfies Wish }));
      this.watch(left - 1);
    }, patience);
  }
}
