import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { printedWhole } from '../../finding/printed';
import type { PreviewRow } from '../../../sheet/fill/fillRows';
import { cellKey } from '../../../sheet/fill/placement';
import { useLanguage } from '../../messages/language';
import { columnHead } from './previewSummary';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  hint: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
  choices: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  values: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface KeptListProps {
  /** Cells that hold something else than the source says. */
  readonly rows: readonly PreviewRow[];
  readonly onChange: (overwrite: ReadonlySet<string>) => void;
}

/** Cells that are left alone unless a person chooses otherwise, one by one or all of them. */
export function KeptList({ rows, onChange }: KeptListProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const print = (value: PreviewRow['present']): string => printedWhole(value, language);
  const keyOf = ({ indicator, symbol }: PreviewRow): string => cellKey(indicator, symbol);
  const chosen = new Set(rows.filter(({ action }) => action === 'replaced').map(keyOf));
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <>
      <p className={styles.hint}>{say('preview.overwrite.hint')}</p>
      <div className={styles.choices}>
        <Button
          size="small"
          disabledFocusable={chosen.size === rows.length}
          onClick={() => onChange(new Set(rows.map(keyOf)))}
        >
          {say('preview.overwrite.all')}
        </Button>
        <Button size="small" disabledFocusable={chosen.size === 0} onClick={() => onChange(new Set())}>
          {say('preview.overwrite.none')}
        </Button>
      </div>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={keyOf(row)}>
            <Checkbox
              checked={chosen.has(keyOf(row))}
              onChange={() => toggle(keyOf(row))}
              label={
                <>
                  {say('preview.overwrite.cell', { name: row.name[language], column: columnHead(row)[language] })}
                  <span className={styles.values}>
                    {say('preview.values', { present: print(row.present), proposed: print(row.proposed) })}
                  </span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}
