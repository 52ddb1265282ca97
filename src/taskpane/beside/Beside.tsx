import { startTransition, useEffect, useRef, useState } from 'react';
import type { EntryCard } from '../../submission/entryCard';
import { useExcel } from '../excelContext';
import { BesideWatch, type Wanted } from './besideWatch';
import { EntryPanel } from './EntryPanel';
import { FormulaGuard } from './FormulaGuard';
import type { OverwrittenFormulas } from './overwrittenFormulas';

/**
 * What stands below whatever place one is in: formulas that were written over, and the cell that is
 * filled in.
 */
export function Beside({ formulas, entry }: Wanted) {
  const session = useExcel();
  const [overwritten, setOverwritten] = useState<readonly OverwrittenFormulas[]>([]);
  const [card, setCard] = useState<EntryCard | null>(null);
  const watch = useRef<BesideWatch | null>(null);
  useEffect(() => {
    const tell =
      <Thing,>(set: (thing: Thing) => void) =>
      (thing: Thing): void =>
        startTransition(() => set(thing));
    const running = new BesideWatch(session, { formulas: tell(setOverwritten), entry: tell(setCard) });
    watch.current = running;
    return () => running.stop();
  }, [session]);
  useEffect(() => {
    watch.current?.look({ formulas, entry });
  }, [formulas, entry]);
  return (
    <>
      {entry && card && <EntryPanel card={card} />}
      {formulas && (
        <FormulaGuard
          overwritten={overwritten}
          onRestored={() => {
            setOverwritten([]);
            watch.current?.again();
          }}
        />
      )}
    </>
  );
}
