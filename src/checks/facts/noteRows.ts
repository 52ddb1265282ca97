import { once } from '../../indicators/once';
import { cellAddress } from '../../sheet/grid/address';
import { symbolOf } from '../../sheet/province/columns';
import type { LedgerRow, SheetReport } from '../../sheet/province/report';
import { readNote, type NoteClaim } from '../../sheet/notes/noteClaims';

const noteSymbol = symbolOf('note');

/** Only a note with one of these can claim a change or an attainment. */
const mayClaim = /%|điểm|phần trăm/i;

const none: readonly LedgerRow[] = [];

/** What a sheet's notes claim of their rows, as ledger rows that stand in the notes' cells. */
export const noteRowsOf = once(({ head, columns, rows, grid, sheet }: SheetReport): readonly LedgerRow[] => {
  const column = columns.get(noteSymbol);
  const { province, year } = head;
  if (column === undefined || !province || year === null) return none;
  const found: LedgerRow[] = [];
  for (const { row, indicator } of rows) {
    const note = grid.values[row - 1 - grid.top]?.[column];
    if (typeof note !== 'string' || note === '' || !indicator || !mayClaim.test(note)) continue;
    const address = cellAddress(row - 1, grid.left + column);
    for (const claim of readNote(note)) {
      if (claim.kind === 'attainment' && claim.year !== null && claim.year !== year) continue;
      found.push({ sheet, address, row, figure: figureOf(claim, indicator.id, province, year), inNote: true });
    }
  }
  return found.length > 0 ? found : none;
});

function figureOf(
  { kind, value, decimals, hedge, year: named, printed }: NoteClaim,
  indicator: string,
  province: LedgerRow['figure']['province'],
  year: number,
): LedgerRow['figure'] {
  return {
    id: '',
    province: { scheme: province.scheme, code: province.code },
    indicator,
    kind,
    wording: '',
    printed,
    value,
    valueMax: null,
    outOf: null,
    unit: kind === 'points' ? 'điểm %' : '%',
    scale: 1,
    decimals,
    hedge,
    year,
    baseYear: kind === 'attainment' ? null : (named ?? year - 1),
    asOf: null,
    deadline: null,
    estimated: false,
    source: { report: '', paragraph: 0 },
    derived: null,
  };
}
