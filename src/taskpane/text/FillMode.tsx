import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { doubtText } from '../../narrative/figure/doubtText';
import { uncertainties, type ExtractedFigure } from '../../narrative/figure/extracted';
import { Disclosure } from '../frame/Disclosure';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useGradual } from '../frame/useGradual';
import { useLanguage } from '../messages/language';
import { CountLine } from '../prepare/CountLine';
import { RowList } from '../prepare/PreviewLists';
import { summarize } from '../prepare/previewSummary';
import { FillCard } from './FillCard';
import type { FillItem } from './fillChoices';
import type { ReadText } from './reading';
import { Sentence } from './Sentence';
import type { Fill } from './useFill';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  others: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  reason: { display: 'block', fontSize: tokens.fontSizeBase200 },
});

interface FillModeProps {
  readonly read: ReadText;
  readonly fill: Fill;
}

/** Every figure of the text under what it needs: a decision, a yes, or nothing that could be done. */
export function FillMode({ read, fill }: FillModeProps) {
  const { say } = useLanguage();
  const { items, planned } = fill;
  const open = items.filter(({ figure }) => figure.indicator === null || figure.otherValues.length > 0);
  const sure = items.filter((item) => !open.includes(item));
  const derived = planned ? summarize(planned.plan).derived : [];
  return (
    <>
      {items.length === 0 ? (
        <Notice intent="info">{say('text.nothing')}</Notice>
      ) : (
        <span>{say('text.fill.counts', { sure: sure.length, open: open.length })}</span>
      )}
      {fill.failure && <FailureNotice failure={fill.failure} />}
      <Group title={say('text.fill.open', { count: open.length })} items={open} read={read} fill={fill} />
      <Group title={say('text.fill.sure', { count: sure.length })} items={sure} read={read} fill={fill} />
      {planned && derived.length > 0 && (
        <CountLine label={say('text.fill.derived')} count={derived.length}>
          <RowList rows={derived} aside="note" catalogue={planned.reading.lists.catalogue} />
        </CountLine>
      )}
      <Others read={read} items={items} />
    </>
  );
}

interface GroupProps extends FillModeProps {
  readonly title: string;
  readonly items: readonly FillItem[];
}

function Group({ title, items, read, fill }: GroupProps) {
  const styles = useStyles();
  const { drawn, more } = useGradual(items.length);
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {items.slice(0, drawn).map((item) => (
          <FillCard
            key={item.at}
            item={item}
            text={read.text}
            choice={fill.choiceOf(item)}
            destination={fill.destinationOf(item)}
            isPlanned={fill.isPlanned}
            disabled={fill.writing !== null}
            onChoose={fill.choose}
          />
        ))}
      </ul>
      {more}
    </section>
  );
}

/** Numbers that no indicator may have: told, so that their silence is no riddle. */
function Others({ read, items }: { readonly read: ReadText; readonly items: readonly FillItem[] }) {
  const { say } = useLanguage();
  const asked = new Set(items.map(({ at }) => at));
  const others = read.figures.filter((_, at) => !asked.has(at));
  if (others.length === 0) return null;
  return (
    <Disclosure summary={say('text.fill.others', { count: others.length })}>
      <OtherList text={read.text} figures={others} />
    </Disclosure>
  );
}

interface OtherListProps {
  readonly text: string;
  readonly figures: readonly ExtractedFigure[];
}

function OtherList({ text, figures }: OtherListProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { drawn, more } = useGradual(figures.length);
  return (
    <>
      <ul className={styles.others}>
        {figures.slice(0, drawn).map((figure) => (
          <li key={figure.number[0]}>
            <Sentence text={text} figure={figure} />
            <span className={styles.reason}>{(doubtText(figure) ?? uncertainties.unnamed)[language]}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
