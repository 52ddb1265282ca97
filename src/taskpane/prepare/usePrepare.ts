import { useReducer, useRef, useState } from 'react';
import { showSheet } from '../../excel/door/select';
import type { PopulationOffer } from '../../sheet/fill/populationOffers';
import { useExcel } from '../excelContext';
import { failureOf } from '../failures';
import { useTurn } from '../frame/useTurn';
import { useWorkbookForms, type WorkbookForms } from '../forms/useWorkbookForms';
import { recall, remember } from '../memory';
import { isAbout, type Front } from './front';
import { planFill, withOverwrite, writePlan, type Planned, type Wanted } from './plan';
import { choosing, isRunning, nextPrepareState, type PrepareState } from './prepareState';
import { emptySelection, example, parseSelection, resolveSelection, type Resolved, type Selection } from './selection';
import { useFront } from './useFront';
import { usePreviousFiles, type PreviousFiles } from './usePreviousFiles';

export interface Prepare {
  readonly selection: Selection;
  readonly resolved: Resolved;
  readonly state: PrepareState;
  /** Workbooks of the year before. */
  readonly files: PreviousFiles;
  /** Published populations to fill in. */
  readonly chosen: readonly PopulationOffer[];
  readonly forms: WorkbookForms;
  /** A preview was asked for, with or without success. */
  readonly asked: boolean;
  /** The sheet in front that the choice is not about, though nothing was made of it yet. */
  readonly elsewhere: Front | null;
  readonly change: (change: Partial<Selection>) => void;
  /** Chooses the sheet in front. */
  readonly takeFront: (front: Front) => void;
  /** What was shown or written stands no more. */
  readonly forget: () => void;
  readonly choosePopulations: (chosen: readonly PopulationOffer[]) => void;
  /** Chooses the example and previews it. */
  readonly showExample: () => void;
  readonly preview: () => void;
  readonly fillBlanks: () => void;
  /** Chooses the filled cells that are to be written over. */
  readonly overwrite: (cells: ReadonlySet<string>) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly open: () => void;
}

/**
 * Choosing, previewing and writing one sheet; the workbook is touched by nothing but `confirm`. The
 * choice follows the sheet in front until a person makes another, and again once that is written.
 * @param active whether the view is in sight
 */
export function usePrepare(active: boolean): Prepare {
  const session = useExcel();
  const [selection, setSelection] = useState(firstSelection);
  const [asked, setAsked] = useState(false);
  const [state, send] = useReducer(nextPrepareState, choosing);
  const turn = useTurn();
  const [chosen, setChosen] = useState<readonly PopulationOffer[]>([]);
  const isOwnChoice = useRef(false);
  const [front, setFront] = useState<Front | null>(null);
  const forms = useWorkbookForms();
  const resolved = resolveSelection(selection, forms.forms?.templates);

  /** What was previewed is not what is wanted any more. */
  const outdate = (): void => {
    turn.end();
    send({ type: 'changed' });
  };
  const files = usePreviousFiles(outdate);

  const choose = (next: Selection): void => {
    turn.end();
    // A population belongs to a province and a year.
    if (next.province !== selection.province || next.year !== selection.year) setChosen([]);
    setSelection(next);
    remember('selection', JSON.stringify(next));
    send({ type: 'changed' });
  };

  const takeFront = ({ choice }: Front): void => {
    isOwnChoice.current = false;
    choose({ ...choice, form: choice.form ?? selection.form });
  };
  useFront(active, (seen) => {
    setFront(seen);
    const isFree = state.step === 'choosing' || state.step === 'done';
    if (isFree && !isOwnChoice.current && !isAbout(selection, resolved, seen)) takeFront(seen);
  });

  const previewOf = async (wanted: Wanted | null): Promise<void> => {
    setAsked(true);
    if (!wanted) return;
    const signal = turn.begin();
    send({ type: 'asked' });
    try {
      const planned = await planFill(session, wanted);
      if (signal.aborted) return;
      forms.take(planned.reading.forms);
      send({ type: 'planned', planned });
    } catch (error) {
      if (!signal.aborted) send({ type: 'failed', failure: failureOf('preview', error) });
    }
  };

  const write = async (planned: Planned): Promise<void> => {
    const signal = turn.begin();
    send({ type: 'confirmed' });
    let sent = false;
    const onSending = (): void => {
      sent = true;
      send({ type: 'sent' });
    };
    try {
      const written = await writePlan(session, planned, { signal, onSending });
      isOwnChoice.current = false;
      send({ type: 'written', written });
    } catch (error) {
      if (sent || !signal.aborted) send({ type: 'failed', failure: failureOf('write', error) });
    }
  };

  const show = async (sheet: string): Promise<void> => {
    try {
      await showSheet(session, sheet);
    } catch (error) {
      send({ type: 'failed', failure: failureOf('open', error) });
    }
  };

  return {
    selection,
    resolved,
    state,
    files,
    chosen,
    forms,
    asked,
    elsewhere: front && !isRunning(state) && !isAbout(selection, resolved, front) ? front : null,
    change: (change) => {
      isOwnChoice.current = true;
      choose({ ...selection, ...change });
    },
    takeFront,
    forget: outdate,
    choosePopulations: (offers) => {
      setChosen(offers);
      outdate();
    },
    showExample: () => {
      isOwnChoice.current = true;
      choose(example);
      void previewOf(wantedOf(example, resolveSelection(example)));
    },
    preview: () => {
      const wanted = wantedOf(selection, resolved);
      void previewOf(wanted && { ...wanted, files: files.read, chosen });
    },
    fillBlanks: () => send({ type: 'fillAsked' }),
    overwrite: (cells) => {
      if (state.step === 'preview') send({ type: 'replanned', planned: withOverwrite(state.planned, cells) });
    },
    confirm: () => {
      if (state.step === 'preview' && state.filling) void write(state.planned);
    },
    cancel: () => {
      turn.end();
      send({ type: 'cancelled' });
    },
    open: () => {
      if (state.step === 'preview' || state.step === 'done') void show(state.planned.plan.sheet);
    },
  };
}

function firstSelection(): Selection {
  const today = new Date();
  return parseSelection(recall('selection'), today) ?? emptySelection(today);
}

function wantedOf({ year, status }: Selection, { province, form, source }: Resolved): Wanted | null {
  return province && form && { province, year, form, status, source };
}
