import { useMemo, useState } from 'react';
import { useTurn } from '../../frame/useTurn';
import { useExcel } from '../../excelContext';
import { failureOf, type Failure } from '../../failures';
import { writePlan, type Planned } from '../../prepare/plan';
import type { Outcome } from '../../prepare/useWrittenTold';
import { fillItems, firstChoice, type Choice, type FillItem } from './fillChoices';
import type { Destination } from './fillPlan';
import type { ReadText } from '../source/reading';
import type { RememberedTable } from '../../../sheet/tableMemory/memory';
import { rememberTable } from '../table/rememberTable';
import type { ShownTable } from '../table/shownTable';
import type { TakenReadings } from '../useText';
import type { Target, Targets } from './targets';
import { useFillPlans, type FillPlans } from './useFillPlans';
import { useOnTakenBack } from '../../undo/useFinished';

export interface Fill extends Pick<FillPlans, 'planned' | 'failure' | 'isPlanned' | 'isCurrent'> {
  readonly items: readonly FillItem[];
  readonly choiceOf: (item: FillItem) => Choice;
  readonly choose: (item: FillItem, change: Partial<Choice>) => void;
  /** The same for several figures at once, as a column or a row of a table. */
  readonly chooseAll: (items: readonly FillItem[], change: ChangeOf) => void;
  /** Tables whose reading is remembered with what is written. */
  readonly remembered: ReadonlySet<ShownTable>;
  readonly remember: (table: ShownTable, wanted: boolean) => void;
  /** How a table is read now, with what was chosen. */
  readonly rememberedAs: (table: ShownTable) => RememberedTable;
  /** Where each decided figure would go; null where it is not decided. */
  readonly destinationOf: (item: FillItem) => Destination | null;
  /** `sent` from the moment it cannot be called back. */
  readonly writing: { readonly sent: boolean } | null;
  readonly done: Outcome | null;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/**
 * Choosing figures of a text and writing the chosen ones through the one path that fills sheets:
 * all or nothing.
 */
export function useFill(
  { targets, target, read, title, readings }: FillInput,
  onFailed: (failure: Failure) => void,
): Fill {
  const session = useExcel();
  const [choices, setChoices] = useState<Choices>({ of: null, made: new Map() });
  const [tables, setTables] = useState(nothingRemembered);
  const [writing, setWriting] = useState<Fill['writing']>(null);
  const [done, setDone] = useState<{ readonly of: ReadText; readonly what: Fill['done'] } | null>(null);
  useOnTakenBack(() => setDone(null));
  const turn = useTurn();
  const items = useMemo(() => (read ? fillItems(read.figures) : []), [read]);
  // Another text, other figures: what was said of the first does not hold for them.
  const made = choices.of === read ? choices.made : noChoices;
  const choiceOf = (item: FillItem): Choice => made.get(item.at) ?? firstChoice(item.figure);
  const remembered = tables.of === read ? tables.tables : nothingRemembered.tables;
  const plans = useFillPlans({ targets, target, items, made, title, remembered, readings });

  const write = async (planned: Planned, of: ReadText): Promise<void> => {
    const signal = turn.begin();
    let sent = false;
    setWriting({ sent });
    setDone(null);
    const onSending = (): void => {
      sent = true;
      setWriting({ sent });
    };
    try {
      const written = await writePlan(session, planned, { signal, onSending });
      setDone({ of, what: { planned, written } });
    } catch (error) {
      if (sent || !signal.aborted) onFailed(failureOf('write', error));
    } finally {
      setWriting(null);
    }
  };

  const chooseAll: Fill['chooseAll'] = (several, change) => {
    setDone(null);
    const next = new Map(made);
    for (const item of several) next.set(item.at, { ...choiceOf(item), ...change(choiceOf(item), item) });
    setChoices({ of: read, made: next });
  };

  return {
    items,
    choiceOf,
    choose: (item, change) => chooseAll([item], () => change),
    chooseAll,
    remembered: new Set(remembered),
    remember: (table, wanted) => {
      setDone(null);
      const others = remembered.filter((one) => one !== table);
      setTables({ of: read, tables: wanted ? [...others, table] : others });
    },
    rememberedAs: (table) => rememberTable(table, { items, choiceOf, year: target?.year ?? 0, source: title }),
    destinationOf: ({ id }) => plans.destinations.get(id) ?? null,
    ...plans,
    writing,
    done: done?.of === read ? done.what : null,
    confirm: () => {
      if (plans.planned && plans.isCurrent && read && !writing) void write(plans.planned, read);
    },
    cancel: () => {
      turn.end();
      setWriting(null);
    },
  };
}

/** What a choice for many figures changes in one of them. */
export type ChangeOf = (choice: Choice, item: FillItem) => Partial<Choice>;

export interface FillInput {
  readonly targets: Targets | null;
  readonly target: Target | null;
  readonly read: ReadText | null;
  /** What the ledger calls the text. */
  readonly title: string;
  /** Readings of a file that tables were read by; null where none was taken. */
  readonly readings: TakenReadings | null;
}

interface Choices {
  readonly of: ReadText | null;
  readonly made: ReadonlyMap<number, Choice>;
}

interface Remembered {
  readonly of: ReadText | null;
  readonly tables: readonly ShownTable[];
}

const nothingRemembered: Remembered = { of: null, tables: [] };
const noChoices: ReadonlyMap<number, Choice> = new Map();
