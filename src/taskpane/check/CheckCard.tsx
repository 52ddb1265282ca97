import type { Finding, Repair } from '../../checks/finding';
import type { Place } from '../../excel/door/select';
import { isUnexplained, unexplainedOf } from '../../submission/notes/explain';
import { ExplainAction } from '../explain/ExplainAction';
import type { Explaining } from '../explain/ExplainForm';
import { FindingCards } from '../finding/FindingCards';
import { EarlierExplanations } from './EarlierExplanations';
import type { FindingsOfCard, NamedFinding } from './findingGroups';
import { Repairs } from './repair/Repairs';
import type { CheckResult } from './runCheck';
import { repairsTogether } from './repair/repairTogether';

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
  const actions = (ones: readonly NamedFinding[]) => {
    const open = ones.filter(({ finding }) => isUnexplained(finding));
    const warnings = open.map(({ finding }) => unexplainedOf(finding, report, result.explanations));
    return (
      <>
        {warnings.length > 0 && <ExplainAction warnings={warnings} explaining={explaining} />}
        <Repairs offers={offersOf(ones.map(({ finding }) => finding))} onRepaired={onRepaired} />
      </>
    );
  };
  return (
    <FindingCards
      ones={findings}
      keyOf={({ key }) => key}
      sheet={report.sheet}
      onJump={onJump}
      actions={actions}
      below={({ finding }) => <EarlierExplanations finding={finding} report={report} rows={result.explanations} />}
    />
  );
}

/** Each repair of one finding; of many the one that does all of theirs. */
function offersOf(findings: readonly Finding[]): readonly (readonly Repair[])[] {
  const [first, ...rest] = findings;
  if (first && rest.length === 0) return first.repairs.map((repair) => [repair]);
  const together = repairsTogether(findings);
  return together.length > 0 ? [together] : [];
}
