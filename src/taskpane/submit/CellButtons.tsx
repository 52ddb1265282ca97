import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../messages/language';
import type { Submit } from './useSubmit';

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  cell: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

interface CellButtonsProps {
  readonly cells: readonly { readonly sheet: string; readonly address: string }[];
  readonly onJump: Submit['jump'];
}

/** The cells to go to, a button each. */
export function CellButtons({ cells, onJump }: CellButtonsProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <div className={styles.cells}>
      {cells.map((cell, index) => (
        <Button
          key={index}
          size="small"
          className={styles.cell}
          title={say('cell.goTo', { address: cell.address, sheet: cell.sheet })}
          onClick={() => {
            onJump(cell);
          }}
        >
          {cell.address}
        </Button>
      ))}
    </div>
  );
}
