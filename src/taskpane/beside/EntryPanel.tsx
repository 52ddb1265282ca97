import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { reasonWords } from '../../checks/explanation';
import { selectCell } from '../../excel/door/select';
import { printDay } from '../../sheet/grid/days';
import type { CellValue } from '../../sheet/grid/grid';
import type { EntryCard, EntryRow } from '../../submission/entryCard';
import { completenessText } from '../../submission/completenessWords';
import { useExcel } from '../excelContext';
import { printed } from '../finding/printed';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  panel: {
    maxHeight: '35vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  progress: { flex: 1, minWidth: '160px', '::first-letter': { textTransform: 'uppercase' } },
  facts: {
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
});

/**
 * The cell that is filled in: how far the form is, what is known of the row, and the next blank.
 */
export function EntryPanel({ card }: { readonly card: EntryCard }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const session = useExcel();
  const { sheet, progress, nextBlank, due, row } = card;
  const day = due ? printDay(due.day) : '';
  return (
    <section className={styles.panel} aria-label={say('entry.card')}>
      <div className={styles.line}>
        <span className={styles.progress}>
          {completenessText(progress)[language]}
          {due &&
            ` · ${
              due.daysLeft < 0
                ? say('entry.card.overdue', { count: -due.daysLeft, day })
                : say('entry.card.due', { count: due.daysLeft, day })
            }`}
        </span>
        {nextBlank !== null && (
          <Button
            size="small"
            onClick={() => {
              // A sheet that is gone by now is told by the next look.
              selectCell(session, sheet, nextBlank).catch(() => undefined);
            }}
          >
            {say('entry.card.next', { address: nextBlank })}
          </Button>
        )}
      </div>
      {row && (
        <Disclosure summary={`${row.address === '' ? '' : `${row.address} · `}${row.code} ${row.name[language]}`}>
          <RowFacts row={row} />
        </Disclosure>
      )}
    </section>
  );
}

function RowFacts({ row }: { readonly row: EntryRow }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const value = (one: CellValue): string => printed(one, language);
  const facts = [
    {
      term: say('entry.card.column', { column: row.column[language], unit: row.unit[language] }),
      lines: row.source === null ? [] : [say('entry.card.source', { source: row.source })],
    },
    {
      term: say('entry.card.years'),
      lines: row.years.map((one) => say('entry.card.one', { of: String(one.year), value: value(one.value) })),
    },
    {
      term: say('entry.card.others'),
      lines: row.others.map((one) => say('entry.card.one', { of: one.province[language], value: value(one.value) })),
    },
    {
      term: say('entry.card.papers'),
      lines: row.papers.map((one) => say('entry.card.one', { of: String(one.year), value: `“${one.printed}”` })),
    },
    {
      term: say('entry.card.explained'),
      lines: row.explanations.map(({ reason, text, by }) => `${reasonWords[reason][language]}: ${text} (${by})`),
    },
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ lines }, at) => at === 0 || lines.length > 0)
        .map(({ term, lines }) => (
          <div key={term}>
            <dt>{term}</dt>
            {lines.map((line, at) => (
              <dd key={at}>{line}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
