import type { Place } from '../../excel/door/select';
import { isUnexplained, unexplainedOf } from '../../submission/notes/explain';
import { ExplainAction } from '../explain/ExplainAction';
import type { Explaining } from '../explain/ExplainForm';
import { FindingCard } from '../finding/FindingCard';
import { GroupCard } from '../finding/GroupCard';
import { EarlierExplanations } from './EarlierExplanations';
import type { FindingsOfCard, NamedFinding } from './findingGroups';
import { Repairs } from './Repairs';
import type { CheckResult } from './runCheck';
import { repairsTogether } from './repairTogether';

export interface FindingsProps {
  readonly result: CheckResult;
  readonly onJump: (cell: Place) => void;
  /** The workbook was repaired. */
  readonly onRepaired: () => void;
  readonly explaining: Explaining;
}

interface CheckCardProps extends FindingsProps {
  readonly card: FindingsOfCard;
}

/** A card of the check: its findings with their repairs and, for warnings, the explanation. */
export function CheckCard({ card, result, onJump, onRepaired, explaining }: CheckCardProps) {
  const { report, findings } = card;
  const { sheet } = report;
  const explain = (all: readonly NamedFinding[]) => {
    const open = all.filter(({ finding }) => isUnexplained(finding));
    if (open.length === 0) return null;
    const warnings = open.map(({ finding }) => unexplainedOf(finding, report, result.explanations));
    return <ExplainAction warnings={warnings} explaining={explaining} />;
  };
  const [first, ...rest] = findings.map(({ key, finding }) => (
    <FindingCard
      key={key}
      finding={finding}
      sheet={sheet}
      onJump={onJump}
      actions={
        <>
          {explain([{ key, finding }])}
          <Repairs offers={finding.repairs.map((repair) => [repair])} onRepaired={onRepaired} />
        </>
      }
    >
      <EarlierExplanations finding={finding} report={report} rows={result.explanations} />
    </FindingCard>
  ));
  if (!first) return null;
  if (rest.length === 0) return first;
  const all = findings.map(({ finding }) => finding);
  const together = repairsTogether(all);
  return (
    <GroupCard
      findings={all}
      sheet={sheet}
      onJump={onJump}
      actions={
        <>
          {explain(findings)}
          <Repairs offers={together.length > 0 ? [together] : []} onRepaired={onRepaired} />
        </>
      }
    >
      {[first, ...rest]}
    </GroupCard>
  );
}
