import { makeStyles, tokens } from '@fluentui/react-components';
import { familyWords } from '../../checks/rulebook/ruleWords';
import { ChoiceList } from '../frame/ChoiceList';
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
  const named = (name: string, count: number): string => say('check.filter.one', { name, count });
  return (
    <div className={styles.bar}>
      {found.length > 1 && (
        <ChoiceList
          size="small"
          aria-label={say('check.filter.family')}
          value={family ?? ''}
          options={[
            { id: '', text: say('check.filter.families', { count: total }) },
            ...found.map(({ family: id, count }) => ({ id, text: named(familyWords[id][language], count) })),
          ]}
          onChoose={(id) => onFilter({ ...filter, family: id === '' ? null : id })}
        />
      )}
      {sheets.length > 1 && (
        <ChoiceList
          size="small"
          aria-label={say('check.filter.sheet')}
          value={sheet ?? ''}
          options={[
            { id: '', text: say('check.filter.sheets', { count: total }) },
            ...sheets.map(({ report: { sheet: id }, findings }) => ({ id, text: named(id, findings.length) })),
          ]}
          onChoose={(id) => onFilter({ ...filter, sheet: id === '' ? null : id })}
        />
      )}
    </div>
  );
}
