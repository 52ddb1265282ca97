import { memo } from 'react';
import { printNumber } from '../../figures/print';
import { useLanguage } from '../messages/language';
import { leadColumns } from './ProvinceRow';
import { totalsOf } from '../../review/totalTexts';
import type { ReviewTable } from './tableData';

/**
 * The national figures, blank while a province's is missing, and below them the sums of what there
 * is.
 */
export const TotalRows = memo(function TotalRows({ columns }: Pick<ReviewTable, 'columns'>) {
  const { language, say } = useLanguage();
  const totals = columns.map((column) => ({ id: column.indicator.id, ...totalsOf(column, language) }));
  const lines = [
    { head: say('review.window.total'), texts: totals.map(({ total }) => total) },
    { head: say('review.window.partial'), texts: totals.map(({ partial }) => partial) },
    { head: say('review.window.given'), texts: totals.map(({ given }) => printNumber(given, language)) },
  ];
  return (
    <tfoot>
      {lines.map(({ head, texts }) => (
        <tr key={head} role="row">
          <th scope="row" role="rowheader">
            {head}
          </th>
          <td role="gridcell" colSpan={leadColumns - 1} />
          {totals.map(({ id }, at) => (
            <td key={id} role="gridcell" title={texts[at]}>
              {texts[at]}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
});
