import { Subtitle2, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { groupedBy } from '../../../indicators/lists';
import { isWritten } from '../../../sheet/fill/fillRows';
import { Disclosure } from '../../frame/Disclosure';
import { FailureNotice } from '../../frame/FailureNotice';
import { Notice } from '../../frame/Notice';
import { useGradual } from '../../frame/steps/useGradual';
import { useLanguage } from '../../messages/language';
import { CountLine } from '../../prepare/preview/CountLine';
import { RowList } from '../../prepare/preview/PreviewLists';
import { summarize } from '../../prepare/preview/previewSummary';
import { FillCard } from './FillCard';
import { groupOf, type FillGroup, type FillItem } from './fillChoices';
import type { ReadText } from '../source/reading';
import { TableReading } from '../table/TableReading';
import type { Target } from './targets';
import type { Fill } from './useFill';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

interface FillModeProps {
  readonly read: ReadText;
  readonly target: Target | null;
  readonly fill: Fill;
}

/**
 * Every figure of the text under what it needs: a decision, a yes, or nothing that could be done.
 */
export function FillMode({ read, fill, target }: FillModeProps) {
  const { say } = useLanguage();
  const { items, planned } = fill;
  const grouped = useMemo(() => groupedBy(items, groupOf), [items]);
  const of = (group: FillGroup): readonly FillItem[] => grouped.get(group) ?? [];
  const [open, sure] = [of('open'), of('sure')];
  const shared = { read, fill, target };
  const notes = planned ? planned.plan.preview.filter((row) => isWritten(row) && row.placement === null) : [];
  const derived = planned ? summarize(planned.plan).derived : [];
  return (
    <>
      {items.length === 0 ? (
        <Notice intent="info">{say('text.nothing')}</Notice>
      ) : (
        // The heading tells it where there is but one group.
        items.length > sure.length && (
          <span>
            {say('text.fill.counts', {
              sure: sure.length,
              open: open.length,
              rest: items.length - sure.length - open.length,
            })}
          </span>
        )
      )}
      {fill.failure && <FailureNotice failure={fill.failure} />}
      <TableReading {...shared} />
      <Group title={say('text.fill.open', { count: open.length })} items={open} {...shared} />
      <Group title={say('text.fill.sure', { count: sure.length })} items={sure} {...shared} />
      {planned && derived.length > 0 && (
        <CountLine label={say('text.fill.derived')} count={derived.length}>
          <RowList rows={derived} aside="note" catalogue={planned.reading.lists.catalogue} />
        </CountLine>
      )}
      {planned && notes.length > 0 && (
        <CountLine label={say('text.fill.notes')} count={notes.length}>
          <RowList rows={notes} aside="note" catalogue={planned.reading.lists.catalogue} />
        </CountLine>
      )}
      <Rest title={say('text.fill.elsewhere', { count: of('elsewhere').length })} items={of('elsewhere')} {...shared} />
      <Rest title={say('text.fill.others', { count: of('unnamed').length })} items={of('unnamed')} {...shared} />
    </>
  );
}

interface GroupProps extends FillModeProps {
  readonly title: string;
  readonly items: readonly FillItem[];
}

function Group(props: GroupProps) {
  const styles = useStyles();
  const { title, items } = props;
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <Subtitle2 as="h2" block tabIndex={-1} className={styles.heading}>
        {title}
      </Subtitle2>
      <Cards {...props} />
    </section>
  );
}

/** What no cell of the form is for by itself: told with its reason, and to be placed by hand. */
function Rest(props: GroupProps) {
  if (props.items.length === 0) return null;
  return (
    <Disclosure summary={props.title}>
      <Cards {...props} />
    </Disclosure>
  );
}

function Cards({ items, read, fill, target }: GroupProps) {
  const styles = useStyles();
  const { drawn, more } = useGradual(items);
  return (
    <>
      <ul className={styles.list}>
        {drawn.map((item) => (
          <FillCard
            key={item.at}
            item={item}
            text={read.text}
            target={target}
            choice={fill.choiceOf(item)}
            destination={fill.destinationOf(item)}
            isPlanned={fill.isPlanned}
            disabled={fill.writing !== null}
            onChoose={fill.choose}
          />
        ))}
      </ul>
      {more}
    </>
  );
}
