import { useCallback, useEffect, useRef, useState } from 'react';
import { longestMessage, openDialog, type DialogRefusal, type OpenDialog } from '../../../excel/door/dialog';
import { recall, remember } from '../../memory';
import { useLanguage } from '../../messages/language';
import { useLook } from '../../theme/useLook';
import type { ReviewDesk } from '../state/reviewDesk';
import { entryOf } from '../state/reviewState';
import { partsOf } from './parts';
import { reviewWindow } from './address';
import type { Wish, Wished, WindowNews } from './windowTalk';

export interface ReviewWindow {
  readonly isOpen: boolean;
  /** Why none came; null where there is nothing to tell. */
  readonly refusal: DialogRefusal | null;
  readonly open: () => void;
}

/** A part's text may grow when it is put into quotation marks. */
const room = Math.floor(longestMessage / 3);

/**
 * The review in a window of its own. The review stays here: the window is told of every change, and
 * its wishes are done here, so that nothing is lost when it is closed.
 */
export function useReviewWindow(review: ReviewDesk): ReviewWindow {
  const { language } = useLanguage();
  const look = useLook();
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<DialogRefusal | null>(null);
  const dialog = useRef<OpenDialog | null>(null);
  const sent = useRef<{ number: number; contents: string | null; texts: number }>({
    number: 0,
    contents: null,
    texts: 0,
  });
  const answers = useRef<WindowNews['answers']>([]);
  const current = useRef({ review, language, look });

  /** `whole` where the window has nothing yet. */
  const tell = useCallback((whole: boolean): void => {
    if (!dialog.current) return;
    const { review: now, language: spoken, look: seen } = current.current;
    const { result: _, returns: __, ...state } = now.state;
    const before = sent.current;
    const isNew = state.contents !== before.contents;
    const number = isNew ? before.number + 1 : before.number;
    sent.current = { number, contents: state.contents, texts: before.texts + 1 };
    const news: WindowNews = {
      language: spoken,
      look: seen,
      reviewer: recall('reviewer') ?? '',
      number,
      contents: isNew || whole ? state.contents : null,
      state: { ...state, contents: null },
      answers: answers.current,
    };
    for (const part of partsOf(JSON.stringify(news), sent.current.texts, room)) dialog.current.send(part);
  }, []);

  useEffect(() => {
    current.current = { review, language, look };
  });
  useEffect(() => tell(false), [review.state, language, look, tell]);

  useEffect(
    () => () => {
      dialog.current?.close();
    },
    [],
  );

  const hear = async (text: string): Promise<void> => {
    const { wish, wanted } = JSON.parse(text) as Wished;
    if (wanted.want === 'news') {
      answers.current = [];
      tell(true);
      return;
    }
    const value = await grant(wanted, current.current.review);
    answers.current = [...answers.current, { wish, value }];
    tell(false);
  };

  const open = async (): Promise<void> => {
    setRefusal(null);
    const opened = await openDialog(`?${reviewWindow}`, {
      onMessage: (text) => void hear(text),
      onClosed: () => {
        dialog.current = null;
        setOpen(false);
      },
    });
    dialog.current = opened.dialog;
    setOpen(opened.dialog !== null);
    setRefusal(opened.refusal);
  };
  return { isOpen, refusal, open: () => void open() };
}

/** Does what the window wants; gives what it waits for, if anything. */
async function grant(wanted: Exclude<Wish, { want: 'news' }>, review: ReviewDesk): Promise<string | null> {
  const { result } = review.state;
  switch (wanted.want) {
    case 'cancel':
      review.cancel();
      return null;
    case 'choose':
      review.choose(wanted.choice);
      return null;
    case 'chooseYear':
      review.chooseYear(wanted.year);
      return null;
    case 'buildNational':
      review.buildNational();
      return null;
    case 'arrange':
      review.arrange(wanted.view);
      return null;
    case 'open':
      review.open(entryOf(result, wanted.entry));
      return null;
  }
  const entry = entryOf(result, wanted.entry);
  if (!entry) return null;
  switch (wanted.want) {
    case 'accept':
      remember('reviewer', wanted.by.trim());
      review.accept(entry, wanted.by);
      return null;
    case 'withdraw':
      review.withdraw(entry);
      return null;
    case 'goTo':
      return (await review.goTo(entry, wanted.cell)) ? wanted.cell.address : null;
    case 'writeQuestions':
      return review.writeQuestions(entry);
  }
}
