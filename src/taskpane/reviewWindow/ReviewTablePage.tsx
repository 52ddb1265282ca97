import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { YearChoice } from '../review/files/YearChoice';
import { summaryText } from '../review/ReviewFooter';
import { acceptanceOf, entryOf } from '../review/state/reviewState';
import type { ReviewDesk } from '../review/state/reviewDesk';
import type { WindowView } from '../review/state/windowView';
import type { ReviewResult } from '../../review/reviewResult';
import { useLanguage } from '../messages/language';
import type { Spot } from './gridKeys';
import { IndicatorTable } from './IndicatorTable';
import { leadColumns } from './ProvinceRow';
import { SidePane } from './SidePane';
import { formOf, tableOf } from './tableData';
import { WindowBar } from './WindowBar';

const low = '@media (max-height: 480px)';
const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    height: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    '@media (max-width: 900px)': { height: 'auto' },
    [low]: { height: 'auto' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  parts: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    '@media (max-width: 900px)': { flexDirection: 'column', gap: tokens.spacingVerticalM },
    [low]: { minHeight: '320px' },
  },
  table: {
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    '@media (max-width: 900px)': { flex: 'none', height: '70vh', minHeight: '260px' },
  },
});

/** The window once there is a review: provinces × indicators, and beside them what belongs to one. */
export function ReviewTablePage({ desk, result }: { readonly desk: ReviewDesk; readonly result: ReviewResult }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { state } = desk;
  // The pane hears of it and gives it back to the next window; this one goes on with its own.
  const [view, setView] = useState<WindowView>(state.view);
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const table = useRef<HTMLDivElement>(null);
  const { acceptances } = state;
  const shown = useDeferredValue(view);
  const form = formOf(result.forms, shown)!;
  const data = useMemo(
    () => tableOf(form, shown, language, (entry) => acceptanceOf({ acceptances }, entry) !== null),
    [form, shown, language, acceptances],
  );
  const entry = entryOf(result, state.open);
  const row = useDeferredValue(data.columns[spot.column - leadColumns] ?? null);
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{say('review.window.title')}</h1>
        <Text>{summaryText(result, say)}</Text>
        {result.forms.length === 1 && (
          <Text>
            {form.form.id} {form.title[language]}
          </Text>
        )}
        <YearChoice desk={desk} />
      </div>
      <WindowBar
        forms={result.forms}
        form={form.form.id}
        view={view}
        onView={(next) => {
          setView(next);
          setSpot({ row: 0, column: 0 });
          desk.arrange(next);
        }}
      />
      <div className={styles.parts}>
        <div ref={table} className={styles.table}>
          <IndicatorTable
            table={data}
            measure={shown.measure}
            spot={spot}
            open={entry ? data.rows.findIndex((one) => one.entry === entry) : -1}
            onSpot={setSpot}
            onOpen={(at) => {
              const chosen = data.rows[at]?.entry;
              if (chosen) desk.open(chosen);
            }}
          />
          <Caption1>{say('review.window.keys')}</Caption1>
        </div>
        <SidePane
          desk={desk}
          result={result}
          form={form}
          entry={entry}
          row={row}
          onBack={() => {
            desk.open(null);
            table.current?.querySelector<HTMLElement>('[data-spot][tabindex="0"]')?.focus();
          }}
        />
      </div>
    </main>
  );
}
