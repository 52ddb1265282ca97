import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { accusedCell, type Finding } from '../../checks/finding';
import { printNumber } from '../../figures/print';
import type { Place } from '../../excel/door/select';
import { CellButtons } from '../frame/CellButtons';
import { useLanguage } from '../messages/language';
import { actionsStyle, Card } from './Card';

const useStyles = makeStyles({
  aside: { color: tokens.colorNeutralForeground3 },
  actions: actionsStyle,
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/** Row codes that a card names; more are told by their number. */
const codesShown = 4;

interface GroupCardProps {
  /** Of one rule and one severity, three or more. */
  readonly findings: readonly Finding[];
  /** The sheet that they are of. */
  readonly sheet: string;
  /** Selects a cell; left out where the workbook is not open. */
  readonly onJump?: (cell: Place) => void;
  readonly actions?: ReactNode;
  /** A card for each of them, unfolded. */
  readonly children: () => ReactNode;
}

/**
 * Many findings of one rule: how many, of which rows, the first cells, and one thing to do about
 * all.
 */
export function GroupCard({ findings, sheet, onJump, actions, children }: GroupCardProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const [first] = findings as readonly [Finding];
  const codes = [...new Set(findings.flatMap(({ subject }) => subject?.code ?? []))];
  const rows = codes.slice(0, codesShown).join(', ');
  const cells = findings.flatMap((finding) => accusedCell(finding) ?? []);
  return (
    <Card
      severity={first.severity}
      rule={first.rule}
      title={`${first.title[language]} (${printNumber(findings.length, language)})`}
      first={cells[0]}
      more={() => <ul className={styles.list}>{children()}</ul>}
    >
      {() => (
        <>
          <Caption1 className={styles.aside}>
            {`${codes.length > codesShown ? `${rows}…` : rows || first.rule} · ${sheet}`}
          </Caption1>
          {onJump && <CellButtons cells={cells} sheet={sheet} onJump={onJump} />}
          <div className={styles.actions}>{actions}</div>
        </>
      )}
    </Card>
  );
}
