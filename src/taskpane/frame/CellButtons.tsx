import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../excel/select';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  cell: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

/** How others find these buttons, whatever they are drawn with. */
export const jumpMark = 'data-jump';

interface CellButtonsProps {
  readonly cells: readonly Place[];
  /** The sheet under whose name they stand: cells of others say theirs. Left out, all of them are of one sheet. */
  readonly sheet?: string;
  readonly onJump: (cell: Place) => void;
}

/** The cells to go to, a button each. */
export function CellButtons({ cells, sheet, onJump }: CellButtonsProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <div className={styles.cells}>
      {cells.map((cell, index) => (
        <Button
          key={index}
          size="small"
          className={styles.cell}
          {...{ [jumpMark]: '' }}
          title={say('cell.goTo', { address: cell.address, sheet: cell.sheet })}
          onClick={() => {
            onJump(cell);
          }}
        >
          {sheet === undefined || cell.sheet === sheet
            ? cell.address
            : say('cell.other', { address: cell.address, sheet: cell.sheet })}
        </Button>
      ))}
    </div>
  );
}
