import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Family } from '../../checks/finding';
import { familyWords } from '../../checks/rulebook/ruleWords';
import { useLanguage } from '../messages/language';
import type { CheckedSheet } from '../thread/checkReading';
import { familiesIn, present, type FindingFilter } from './filterFindings';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    '& > *': { flex: '1 1 130px', minWidth: 0 },
  },
});

/** Fewer findings are in sight anyhow. */
const fewest = 6;

interface FindingFiltersProps {
  readonly sheets: readonly CheckedSheet[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/**
 * Families and sheets to choose from, with how many findings each has; nothing where there is no
 * choice.
 */
export function FindingFilters({ sheets, filter, onFilter }: FindingFiltersProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const found = familiesIn(sheets);
  const total = found.reduce((sum, { count }) => sum + count, 0);
  const { family, sheet } = present(sheets, filter);
  if (total < fewest || (found.length < 2 && sheets.length < 2)) return null;
  return (
    <div className={styles.bar}>
      {found.length > 1 && (
        <Select
          size="small"
          aria-label={say('check.filter.family')}
          value={family ?? ''}
          onChange={(_, { value }) => {
            onFilter({ ...filter, family: value === '' ? null : (value as Family) });
          }}
        >
          <option value="">{say('check.filter.families', { count: total })}</option>
          {found.map((one) => (
            <option key={one.family} value={one.family}>
              {say('check.filter.one', { name: familyWords[one.family][language], count: one.count })}
            </option>
          ))}
        </Select>
      )}
      {sheets.length > 1 && (
        <Select
          size="small"
          aria-label={say('check.filter.sheet')}
          value={sheet ?? ''}
          onChange={(_, { value }) => {
            onFilter({ ...filter, sheet: value === '' ? null : value });
          }}
        >
          <option value="">{say('check.filter.sheets', { count: total })}</option>
          {sheets.map(({ report, findings }) => (
            <option key={report.sheet} value={report.sheet}>
              {say('check.filter.one', { name: report.sheet, count: findings.length })}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
