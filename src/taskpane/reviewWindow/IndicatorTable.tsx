import { useFrameByFrame } from '../frame/steps/useFrameByFrame';
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { entryColumns } from '../../review/entryColumns';
import type { Measure } from '../review/state/windowView';
import { useLanguage } from '../messages/language';
import { spotAfter, type Spot } from './gridKeys';
import { leadColumns, ProvinceRow } from './ProvinceRow';
import type { ReviewTable } from './tableData';
import { tableStyle, tableWidth } from './tableStyle';
import { TotalRows } from './TotalRows';

/** Rows that are drawn in one frame. */
const portion = 3;

const useStyles = makeStyles(tableStyle);

/** The columns before the indicators'. */
const leads = (['province', 'filled', 'errors', 'warnings'] as const).map((id) => entryColumns[id]);

interface IndicatorTableProps {
  readonly table: ReviewTable;
  readonly measure: Measure;
  readonly spot: Spot;
  /** Index of the row whose province is open, or -1. */
  readonly open: number;
  readonly onSpot: (spot: Spot) => void;
  readonly onOpen: (row: number) => void;
}

/**
 * Provinces × indicators as a grid: arrow keys go from cell to cell, Enter opens the province.
 */
export function IndicatorTable({ table, measure, spot, open, onSpot, onOpen }: IndicatorTableProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const { rows, columns } = table;
  const drawn = useFrameByFrame(rows.length, portion);
  const hasFocus = useRef(false);
  useEffect(() => {
    if (hasFocus.current) cellAt(place.current, spot)?.focus();
  }, [spot]);

  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(spot.row);
      return;
    }
    const next = spotAfter(event, spot, { rows: rows.length, columns: leadColumns + columns.length });
    if (!next) return;
    event.preventDefault();
    onSpot(next);
  };
  const point = ({ target }: MouseEvent): Spot | null => {
    const [row, column] = (target as Element).closest<HTMLElement>('[data-spot]')?.dataset['spot']?.split(' ') ?? [];
    return row === undefined ? null : { row: Number(row), column: Number(column) };
  };
  return (
    <div ref={place} className={styles.frame} data-scrolls="">
      <table
        className={styles.table}
        style={{ width: tableWidth(leadColumns - 1, columns.length) }}
        role="grid"
        aria-label={say('review.window.table')}
        aria-rowcount={rows.length + 1}
        aria-colcount={leadColumns + columns.length}
        onKeyDown={press}
        onFocus={() => (hasFocus.current = true)}
        onBlur={() => (hasFocus.current = false)}
        onClick={(event) => {
          const at = point(event);
          if (!at) return;
          onSpot(at);
          // The name is the way to the province; any other cell opens at the second click.
          if (at.column === 0 || event.detail === 2) onOpen(at.row);
        }}
      >
        <colgroup>
          <col className={styles.wide} />
          <col className={styles.narrow} span={leadColumns - 1} />
          {columns.length > 0 && <col className={styles.column} span={columns.length} />}
        </colgroup>
        <thead>
          <tr role="row" aria-rowindex={1}>
            {leads.map(({ head }) => (
              <th key={head.en} scope="col" role="columnheader">
                {head[language]}
              </th>
            ))}
            {columns.map(({ indicator: { id, code, name, unit } }, at) => (
              <th
                key={id}
                scope="col"
                role="columnheader"
                title={`${code} ${name[language]} (${unit.text[language]})`}
                {...(spot.column === leadColumns + at && { 'data-active': '' })}
              >
                <b>{code}</b>
                <span>{name[language]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row, number) => (
            <ProvinceRow
              key={`${row.province.code} ${row.entry?.file ?? ''} ${row.entry?.sheet ?? ''}`}
              row={row}
              number={number}
              columns={columns}
              measure={measure}
              active={spot.row === number ? (row.entry ? spot.column : Math.min(1, spot.column)) : null}
              isOpen={open === number}
            />
          ))}
        </tbody>
        {/* Of what is below all rows nothing is missed before they stand. */}
        {measure === 'actual' && drawn === rows.length && <TotalRows columns={columns} form={table.form} />}
      </table>
      {rows.length === 0 && <p>{say('review.window.nobody')}</p>}
    </div>
  );
}

function cellAt(place: HTMLElement | null, { row, column }: Spot): HTMLElement | null {
  const at = (wanted: number): HTMLElement | null =>
    place?.querySelector<HTMLElement>(`[data-spot="${row} ${wanted}"]`) ?? null;
  return at(column) ?? at(1);
}
