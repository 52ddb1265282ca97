import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { printNumber } from '../../figures/print';
import { columnOf } from '../../sheet/province/columns';
import type { CellValue } from '../../sheet/grid/grid';
import type { RevisionTable } from '../../sheet/revisions/revisionTables';
import { useExcel } from '../excelContext';
import { useAnnounce } from '../frame/announce';
import { printedWhole } from '../finding/printed';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useTask } from '../frame/useTask';
import { useLanguage } from '../messages/language';
import { CountLine } from '../prepare/preview/CountLine';
import { Entry, EntryList } from '../prepare/preview/PreviewLists';
import { useToldTask } from '../undo/useToldTask';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'start' },
  pair: { width: '100%' },
});

/** Which numbers moved between two reports of one year, and on request the table as a sheet. */
export function RevisionTools() {
  const styles = useStyles();
  const { say } = useLanguage();
  const session = useExcel();
  const announce = useAnnounce();
  const finding = useTask<readonly RevisionTable[]>('check');
  const writing = useToldTask('write');
  const busy = finding.busy || writing.busy;
  const tables = finding.result;
  const failure = writing.failure ?? finding.failure;
  const find = (): void => {
    writing.forget();
    void finding.run(async () => {
      const { readRevisions } = await import('./revisions');
      const found = await readRevisions(session);
      if (found.length === 0) announce(say('revision.none'));
      return found;
    });
  };
  const write = (table: RevisionTable): void => {
    writing.run(async () => {
      const { writeRevision } = await import('./revisions');
      const sheet = await writeRevision(session, table);
      return (told) => told('revision.written', { sheet });
    });
  };
  return (
    <Field label={say('revision.label')} hint={say('revision.hint')}>
      <div className={styles.block}>
        <Button size="small" disabledFocusable={busy} onClick={find}>
          {say('revision.find')}
        </Button>
        {tables?.length === 0 && <Notice intent="info">{say('revision.none')}</Notice>}
        {tables?.map((table) => (
          <section
            key={`${table.first.sheet} ${table.second.sheet}`}
            className={styles.pair}
            aria-label={say('revision.pair', { first: table.first.sheet, second: table.second.sheet })}
          >
            {say('revision.pair', { first: table.first.sheet, second: table.second.sheet })}
            <Moved table={table} />
            <Button size="small" disabledFocusable={busy} onClick={() => write(table)}>
              {say('revision.write')}
            </Button>
          </section>
        ))}
        {failure && <FailureNotice failure={failure} />}
      </div>
    </Field>
  );
}

function Moved({ table: { rows, unchanged } }: { readonly table: RevisionTable }) {
  const { language, say } = useLanguage();
  const print = (value: CellValue): string => (value === '' ? say('revision.blank') : printedWhole(value, language));
  return (
    <>
      <CountLine label={say('revision.moved')} count={rows.length}>
        <EntryList>
          {rows.map((row) => (
            <Entry
              key={`${row.indicator.id} ${row.symbol}`}
              name={row.indicator.name[language]}
              {...(row.percent === null
                ? {}
                : { value: `${row.percent > 0 ? '+' : ''}${printNumber(row.percent, language, 1)} %` })}
              aside={say('revision.change', {
                column: columnOf(row.symbol).head[language],
                first: print(row.first.value),
                second: print(row.second.value),
              })}
            />
          ))}
        </EntryList>
      </CountLine>
      <CountLine label={say('revision.unchanged')} count={unchanged} />
    </>
  );
}
