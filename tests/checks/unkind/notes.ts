import { printNumber } from '../../../src/figures/print';
import type { CellValue } from '../../../src/sheet/grid/grid';
import type { ColumnSymbol } from '../../../src/sheet/province/columns';
import { catalogue } from '../books';
import type { Random } from '../generated/random';
import { atDecimals } from './round';

type Row = Readonly<Partial<Record<ColumnSymbol, CellValue>>>;

/** What notes say of their row. */
export const noteClaims = ['growth', 'attainment', 'points'] as const;
export type NoteClaim = (typeof noteClaims)[number];

const vi = (value: number, decimals: number): string => printNumber(value, 'vi', decimals);

/** A claim about a row in the words of notes; null where the row cannot bear it. */
export function claimText(
  kind: NoteClaim,
  code: string,
  row: Row,
  year: number,
  off: number,
  random: Random,
): string | null {
  const indicator = catalogue.byCode(code)!;
  const [before, plan, now] = (['1', '2', '3'] as const).map((symbol) => row[symbol]);
  if (typeof now !== 'number' || indicator.comparison === 'none') return null;
  const decimals = random.whole(1, 2);
  if (kind === 'attainment') {
    if (typeof plan !== 'number' || plan <= 0) return null;
    const said = atDecimals((now / plan) * 100 + off, decimals);
    return random.pick([`Đạt ${vi(said, decimals)}% kế hoạch năm`, `đạt ${vi(said, decimals)}% so với kế hoạch`]);
  }
  if (typeof before !== 'number' || before <= 0) return null;
  if (kind === 'points') {
    if (indicator.comparison !== 'points') return null;
    const said = atDecimals(now - before + off, decimals);
    if (Math.abs(said) < 0.05) return null;
    return `${said > 0 ? 'Tăng' : 'Giảm'} ${vi(Math.abs(said), decimals)} điểm % so với năm ${year - 1}`;
  }
  if (indicator.comparison !== 'relative') return null;
  const said = atDecimals((now / before - 1) * 100 + off, decimals);
  if (Math.abs(said) < 0.1) return null;
  const direction = said > 0 ? 'Tăng' : 'Giảm';
  return random.pick([
    `${direction} ${vi(Math.abs(said), decimals)}% so với năm ${year - 1}`,
    `${direction.toLowerCase()} ${vi(Math.abs(said), decimals)}% so với cùng kỳ năm trước`,
    `${direction} ${vi(Math.abs(said), decimals)}%`,
  ]);
}

/** True claims and plain words on some rows. */
export function trueNotes(
  cells: Readonly<Record<string, Row>>,
  year: number,
  random: Random,
): Readonly<Record<string, string>> {
  const notes: Record<string, string> = {};
  for (const [code, row] of Object.entries(cells)) {
    if (!random.chance(0.3)) continue;
    const text = random.chance(0.3)
      ? random.pick([
          'Theo báo cáo của doanh nghiệp',
          'Số liệu do Cục Thống kê cung cấp',
          'Nguồn: Trung tâm CNTT, tính đến 30/11',
          `Theo Quyết định số 1234/QĐ-UBND ngày 15/3/${year}`,
        ])
      : claimText(random.pick(noteClaims), code, row, year, 0, random);
    if (text) notes[code] = text;
  }
  return notes;
}
