import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../../indicators/catalogue/catalogue';
import { printedWhole } from '../../finding/printed';
import type { StatedFigure } from '../../../figures/stated';
import type { PreviewRow } from '../../../sheet/fill/fillRows';
import { useLanguage } from '../../messages/language';
import { columnHead } from './previewSummary';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  reason: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalM },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'end', maxWidth: '150px' },
  aside: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface EntryProps {
  readonly name: string;
  readonly value?: string;
  readonly aside?: ReactNode;
}

export function Entry({ name, value, aside }: EntryProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span>{name}</span>
      {value !== undefined && <span className={styles.value}>{value}</span>}
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </li>
  );
}

/** Entries one under the other. */
export function EntryList({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

interface RowListProps {
  readonly rows: readonly PreviewRow[];
  readonly catalogue: Catalogue;
  /** What stands under the row's name. */
  readonly aside: 'column' | 'note' | 'present' | 'outweighed';
}

/** Cells of the preview: what, where, and with which number. */
export function RowList({ rows, catalogue, aside }: RowListProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const print = (value: PreviewRow['present']): string => printedWhole(value, language);
  const asideOf = (row: PreviewRow): string => {
    const head = columnHead(row)[language];
    if (aside === 'note') return row.placement?.note?.[language] ?? head;
    if (aside === 'column') return head;
    if (aside === 'outweighed') {
      return say('preview.outweighed.values', { column: head, now: print(row.present), other: print(row.proposed) });
    }
    return say('preview.values', { present: print(row.present), proposed: print(row.proposed) });
  };
  const valueOf = (row: PreviewRow): string =>
    typeof row.proposed === 'number'
      ? say('preview.value', { value: print(row.proposed), unit: catalogue.byId(row.indicator)!.unit.text })
      : '';
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <Entry
          key={`${row.indicator} ${row.symbol} ${String(row.proposed)}`}
          name={row.name[language]}
          {...(row.placement ? { value: valueOf(row) } : {})}
          aside={row.placement ? asideOf(row) : print(row.proposed)}
        />
      ))}
    </ul>
  );
}

interface FigureListProps {
  readonly groups: readonly {
    readonly reason: { readonly vi: string; readonly en: string };
    readonly figures: readonly StatedFigure[];
  }[];
}

/** Figures that no cell takes, under the reason why. */
export function FigureList({ groups }: FigureListProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  return (
    <>
      {groups.map(({ reason, figures }) => (
        <section key={reason.en}>
          <h3 className={styles.reason}>{reason[language]}</h3>
          <ul className={styles.list}>
            {figures.map((figure) => (
              <Entry key={figure.id} name={figure.printed} aside={figure.wording} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
