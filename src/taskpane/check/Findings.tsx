import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { severityLook } from '../finding/severityLook';
import { useKeepWalk } from '../finding/useKeepWalk';
import { walkFindings, walkOf } from '../finding/walk';
import { useGradual } from '../frame/steps/useGradual';
import { useShortcuts } from '../frame/useShortcuts';
import { termOf } from '../../indicators/glossary';
import { useLanguage } from '../messages/language';
import { CheckCard, type FindingsProps } from './CheckCard';
import { everyFinding, filterFindings } from './filterFindings';
import { FindingFilters } from './FindingFilters';
import { groupFindings, type SeverityGroup } from './findingGroups';
import { groupId } from './SeverityCounts';

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM, scrollMarginTop: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground3 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  meaning: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/**
 * All findings, gravest first, sheet by sheet: filtered by family and sheet, and walked through by
 * keyboard.
 */
export function Findings(props: FindingsProps) {
  const { result } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const nextKeys = useShortcuts().get('nextFinding');
  const [filter, setFilter] = useState(everyFinding);
  const groups = useMemo(() => groupFindings({ sheets: filterFindings(result.sheets, filter) }), [result, filter]);
  const list = useRef<HTMLDivElement>(null);
  useKeepWalk(list);
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = walkOf(event);
    // A list of choices has arrows of its own, and letters are typed into text.
    if (step === null || isTypedInto(event.target)) return;
    if (walkFindings(event.currentTarget, document.activeElement, step)) event.preventDefault();
  };
  return (
    <div ref={list} role="presentation" onKeyDown={walk}>
      <FindingFilters sheets={result.sheets} filter={filter} onFilter={setFilter} />
      {groups.map((group) => (
        <Group key={group.severity} group={group} {...props} />
      ))}
      {groups.length > 0 && (
        <Caption1 block className={styles.hint}>
          {say('check.walk.hint')}
          {nextKeys !== undefined && ` ${say('check.walk.shortcut', { keys: nextKeys })}`}
        </Caption1>
      )}
    </div>
  );
}

function isTypedInto(target: EventTarget): boolean {
  return (
    target instanceof HTMLSelectElement || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  );
}

function Group({ group, ...props }: FindingsProps & { readonly group: SeverityGroup }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { heading } = severityLook[group.severity];
  const title = say(heading, { count: group.count });
  const { drawn, more } = useGradual(group.cards, ({ findings }) => findings.length);
  return (
    <section id={groupId(group.severity)} className={styles.group} aria-label={title}>
      <Subtitle2 as="h2" block tabIndex={-1} className={styles.heading}>
        {title} <Caption1 className={styles.meaning}>{termOf(group.severity).means[language]}</Caption1>
      </Subtitle2>
      <ul className={styles.list}>
        {drawn.map((card) => (
          <CheckCard key={card.findings[0]!.key} card={card} {...props} />
        ))}
      </ul>
      {more}
    </section>
  );
}
