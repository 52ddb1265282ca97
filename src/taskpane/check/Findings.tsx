import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Place } from '../../excel/door/select';
import { useGradual } from '../frame/useGradual';
import { useShortcuts } from '../frame/useShortcuts';
import { useLanguage } from '../messages/language';
import { EarlierExplanations } from './EarlierExplanations';
import { everyFinding, filterFindings } from './filterFindings';
import { FindingCard } from './FindingCard';
import { FindingFilters } from './FindingFilters';
import { firstOf, groupFindings, type SeverityGroup } from './findingGroups';
import type { CheckResult } from './runCheck';
import { groupId } from './SeverityCounts';
import { severityLook } from './severityLook';
import { walkFindings, walkOf } from './walk';

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM, scrollMarginTop: tokens.spacingVerticalM },
  hint: { marginBottom: tokens.spacingVerticalM, color: tokens.colorNeutralForeground3 },
  heading: { margin: 0 },
  meaning: { color: tokens.colorNeutralForeground3 },
  sheet: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

interface FindingsProps {
  readonly result: CheckResult;
  readonly onJump: (cell: Place) => void;
  /** The workbook was repaired. */
  readonly onRepaired: () => void;
}

/**
 * All findings, gravest first, under the sheet they belong to: filtered by family and sheet, and
 * walked through by keyboard.
 */
export function Findings(props: FindingsProps) {
  const { result } = props;
  const styles = useStyles();
  const { say } = useLanguage();
  const nextKeys = useShortcuts().get('nextFinding');
  const [filter, setFilter] = useState(everyFinding);
  const groups = useMemo(() => groupFindings({ sheets: filterFindings(result.sheets, filter) }), [result, filter]);
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = walkOf(event);
    // A list of choices has arrows of its own.
    if (step === null || event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement) return;
    if (walkFindings(event.currentTarget, document.activeElement, step)) event.preventDefault();
  };
  return (
    <div role="presentation" onKeyDown={walk}>
      <FindingFilters sheets={result.sheets} filter={filter} onFilter={setFilter} />
      {groups.length > 0 && (
        <Caption1 block className={styles.hint}>
          {say('check.walk.hint')}
          {nextKeys !== undefined && ` ${say('check.walk.shortcut', { keys: nextKeys })}`}
        </Caption1>
      )}
      {groups.map((group) => (
        <Group key={group.severity} group={group} {...props} />
      ))}
    </div>
  );
}

function Group({ group, result, onJump, onRepaired }: FindingsProps & { readonly group: SeverityGroup }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { heading, meaning } = severityLook[group.severity];
  const title = say(heading, { count: group.count });
  const { drawn, more } = useGradual(group.count);
  return (
    <section id={groupId(group.severity)} className={styles.group} aria-label={title}>
      <Subtitle2 as="h2" block tabIndex={-1} className={styles.heading}>
        {title}
      </Subtitle2>
      <Caption1 className={styles.meaning}>{say(meaning)}</Caption1>
      {firstOf(group.sheets, drawn).map(({ sheet, report, findings }) => (
        <div key={sheet}>
          {result.sheets.length > 1 && <h3 className={styles.sheet}>{sheet}</h3>}
          <ul className={styles.list}>
            {findings.map(({ key, finding }) => (
              <FindingCard key={key} finding={finding} sheet={sheet} onJump={onJump} onRepaired={onRepaired}>
                <EarlierExplanations finding={finding} report={report} rows={result.explanations} />
              </FindingCard>
            ))}
          </ul>
        </div>
      ))}
      {more}
    </section>
  );
}
