import { loadCatalogue } from '../../../indicators/catalogue/catalogue';
import type { PreviewRow } from '../../../sheet/fill/fillRows';
import { useLanguage } from '../../messages/language';
import { CountLine } from '../../prepare/preview/CountLine';
import { Entry, EntryList, RowList } from '../../prepare/preview/PreviewLists';
import type { ShownTable } from './shownTable';
import type { Target } from '../fill/targets';
import type { Fill } from '../fill/useFill';

interface TableDifferencesProps {
  readonly table: ShownTable;
  readonly fill: Fill;
  readonly target: Target | null;
}

/**
 * Where a table and the form differ: cells that hold another number, figures that the form has no
 * cell for, rows of the form that the table does not have.
 */
export function TableDifferences({ table, fill, target }: TableDifferencesProps) {
  const { language, say } = useLanguage();
  const catalogue = loadCatalogue();
  const { kept, elsewhere, indicators } = sorted(table, fill);
  const missing = (target?.form.rows ?? []).flatMap((row) =>
    row.kind === 'indicator' && !indicators.has(row.indicator) ? (catalogue.byId(row.indicator) ?? []) : [],
  );
  return (
    <>
      <CountLine label={say('text.table.kept')} count={kept.length}>
        <RowList rows={kept} aside="present" catalogue={catalogue} />
      </CountLine>
      <CountLine label={say('text.table.elsewhere')} count={elsewhere.length}>
        <EntryList>
          {elsewhere.map(({ id, printed, wording }) => (
            <Entry key={id} name={wording} value={printed} />
          ))}
        </EntryList>
      </CountLine>
      <CountLine label={say('text.table.missing')} count={missing.length}>
        <EntryList>
          {missing.map(({ id, code, name }) => (
            <Entry key={id} name={`${code} ${name[language]}`} />
          ))}
        </EntryList>
      </CountLine>
    </>
  );
}

interface Differences {
  readonly kept: readonly PreviewRow[];
  readonly elsewhere: readonly { readonly id: string; readonly printed: string; readonly wording: string }[];
  readonly indicators: ReadonlySet<string>;
}

function sorted({ rows }: ShownTable, { items, choiceOf, destinationOf }: Fill): Differences {
  const kept: PreviewRow[] = [];
  const elsewhere: Differences['elsewhere'][number][] = [];
  const indicators = new Set<string>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const item = cell ? items[cell.at] : undefined;
    if (!item) continue;
    const { accepted, indicator } = choiceOf(item);
    if (!accepted || indicator === null) continue;
    indicators.add(indicator);
    const destination = destinationOf(item);
    if (destination?.kind === 'cell' && destination.row.action === 'kept') kept.push(destination.row);
    else if (destination?.kind === 'ledger' || (destination?.kind === 'cell' && destination.row.action === 'noCell'))
      elsewhere.push({ id: item.id, printed: item.figure.printed, wording: item.figure.wording });
  }
  return { kept, elsewhere, indicators };
}
