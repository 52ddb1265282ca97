import { memo } from 'react';
import { printNumber } from '../../figures/print';
import { useLanguage } from '../messages/language';
import { leadColumns } from './ProvinceRow';
import { totalsOf } from '../../review/totalTexts';
import type { ReviewTable } from './tableData';

/** What a cell says, and the whole of it where one points at it. */
interface LineCell {
  readonly text: string;
  readonly title: string;
}

/**
 * The figures of all provinces together, below them the sums of what there is. Where a province's
 * is missing or nothing is added, the cell says so.
 */
export const TotalRows = memo(function TotalRows({ columns, form }: Pick<ReviewTable, 'columns' | 'form'>) {
  const { language, say } = useLanguage();
  const totals = columns.map((column) => ({ column, ...totalsOf(column, language) }));
  const plain = (text: string): LineCell => ({ text, title: text });
  const totalCell = ({ column: { kind }, total, lacking }: (typeof totals)[number]): LineCell => {
    if (total !== '') return plain(total);
    if (kind === 'none') return plain(say('review.window.notAdded'));
    // A ratio is worked out of two other rows.
    if (lacking.length === 0) return plain(say('review.window.notKnown'));
    return {
      text: say('review.window.lacking', { count: lacking.length }),
      title: say('review.window.lacking.of', { provinces: lacking.join(', ') }),
    };
  };
  const { received, missing } = form;
  const head =
    missing.length === 0
      ? say('review.window.total')
      : say('review.window.total.partial', { received: received.length });
  const lines = [
    { head, cells: totals.map(totalCell) },
    { head: say('review.window.partial'), cells: totals.map(({ partial }) => plain(partial)) },
    { head: say('review.window.given'), cells: totals.map(({ given }) => plain(printNumber(given, language))) },
  ];
  return (
    <tfoot>
      {lines.map(({ head: name, cells }) => (
        <tr key={name} role="row">
          <th scope="row" role="rowheader">
            {name}
          </th>
          <td role="gridcell" colSpan={leadColumns - 1} />
          {cells.map(({ text, title }, at) => (
            <td key={columns[at]!.indicator.id} role="gridcell" title={title}>
              {text}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
});
