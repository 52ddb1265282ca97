import { memo } from 'react';
import { markSigns } from '../../review/marks';
import { completenessText } from '../../submission/completenessWords';
import type { Measure } from '../review/state/windowView';
import { useLanguage } from '../messages/language';
import { cellColours, cellText, markWords, type ReviewTable, type TableRow } from './tableData';

interface ProvinceRowProps {
  readonly row: TableRow;
  readonly number: number;
  readonly columns: ReviewTable['columns'];
  readonly measure: Measure;
  /** The column that has the focus, or null where another row has it. */
  readonly active: number | null;
  readonly isOpen: boolean;
}

/** Columns before the indicators: province, filled in, errors, warnings. */
export const leadColumns = 4;

/** One province's line. Drawn again only where it changed: a table has thousands of cells. */
export const ProvinceRow = memo(function ProvinceRow(props: ProvinceRowProps) {
  const { row, number, columns, measure, active, isOpen } = props;
  const { language, say } = useLanguage();
  const { province, entry } = row;
  const spot = (column: number) => ({
    'data-spot': `${number} ${column}`,
    tabIndex: active === column ? 0 : -1,
    'aria-colindex': column + 1,
  });
  const name = (
    <th scope="row" role="rowheader" {...spot(0)}>
      {province.name[language]}
    </th>
  );
  if (!entry) {
    return (
      <tr role="row" aria-rowindex={number + 2} data-absent>
        {name}
        <td role="gridcell" colSpan={leadColumns - 1 + columns.length} {...spot(1)}>
          {say('review.window.notSent')}
        </td>
      </tr>
    );
  }
  const { completeness, counts } = entry;
  return (
    <tr role="row" aria-rowindex={number + 2} aria-selected={isOpen} {...(isOpen && { 'data-open': '' })}>
      {name}
      <td role="gridcell" title={completenessText(completeness)[language]} {...spot(1)}>
        {completeness.filled}/{completeness.of}
      </td>
      <td role="gridcell" {...spot(2)} {...(counts.error > 0 && { 'data-mark': 'error' })}>
        {counts.error}
      </td>
      <td role="gridcell" {...spot(3)} {...(counts.warning > 0 && { 'data-mark': 'warning' })}>
        {counts.warning}
      </td>
      {columns.map((column, at) => {
        const mark = row.marks.get(column.indicator.code);
        return (
          <td
            key={column.indicator.id}
            role="gridcell"
            {...spot(leadColumns + at)}
            {...(mark && { 'data-mark': mark })}
            style={cellColours(column, row.at, measure)}
          >
            {mark && (
              <span role="img" aria-label={say(markWords[mark])}>
                {markSigns[mark]}
              </span>
            )}
            {cellText(column, row.at, measure, language)}
          </td>
        );
      })}
    </tr>
  );
});
