import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Place } from '../../excel/door/select';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  cell: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

/** How others find these buttons, whatever they are drawn with. */
export const jumpMark = 'data-jump';

interface CellButtonsProps {
  readonly cells: readonly Place[];
  /**
   * The sheet under whose name they stand: cells of others say theirs. Left out, all of them are of
   * one sheet.
   */
  readonly sheet?: string;
  readonly onJump: (cell: Place) => void;
}

/** A finding may be about a whole column; more cells than these wait behind a button. */
const mostAtFirst = 6;

/** The cells to go to, a button each. */
export function CellButtons({ cells, sheet, onJump }: CellButtonsProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const [all, showAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const shown = all ? cells : cells.slice(0, mostAtFirst);
  return (
    <div className={styles.cells} ref={list}>
      {shown.map((cell, index) => (
        <Button
          key={index}
          size="small"
          className={styles.cell}
          {...{ [jumpMark]: cell.address }}
          title={say('cell.goTo', { address: cell.address, sheet: cell.sheet })}
          onClick={() => onJump(cell)}
        >
          {sheet === undefined || cell.sheet === sheet
            ? cell.address
            : say('cell.other', { address: cell.address, sheet: cell.sheet })}
        </Button>
      ))}
      {shown.length < cells.length && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            flushSync(() => showAll(true));
            // The button is gone; whoever pressed it goes on to the next cell.
            list.current?.querySelectorAll('button').item(mostAtFirst).focus();
          }}
        >
          {say('frame.more', { count: cells.length - shown.length })}
        </Button>
      )}
    </div>
  );
}
