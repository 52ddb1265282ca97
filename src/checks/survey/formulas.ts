import { symbolOf } from '../../sheet/province/columns';
import { columnFormulas, formulaRoles, type FormulaRole } from '../../sheet/province/formulas';
import type { CellValue } from '../../sheet/grid/grid';
import { isBlank } from '../../sheet/grid/gridCells';
import type { SheetReport } from '../../sheet/province/report';
import { slotOf, type SlotName } from '../slots';
import type { Arrangement } from './arrangement';
import { bit } from './concerns';
import { dust, slotCount, state, type Glance } from './glance';
import { formulaIn } from './inputs';
import type { NumberKind } from './numbers';
import type { RowCursor } from './rowCursor';

/** The formula columns with the slots that each reads; `columnFormulas` writes the formulas themselves. */
export const formulaColumns = formulaRoles.map((role) => {
  const [left, right] = columnFormulas[role].relative!.reads satisfies readonly [SlotName, SlotName];
  return { role, symbol: symbolOf(role), left: slotOf(left), right: slotOf(right) };
});

/** Whether columns 4, 5, 6 and 8 hold the form's formulas and show what the numbers beside them give. */
export class FormulaLook {
  private readonly found;

  constructor(
    private readonly glance: Glance,
    { columns: places }: SheetReport,
    private readonly arrangement: Arrangement,
    private readonly cells: RowCursor,
  ) {
    this.found = formulaColumns.flatMap(({ role, symbol, left, right }) => {
      const column = places.get(symbol);
      const expected = arrangement.expected(symbol);
      const [over, under] = [left, right].map((slot) => places.get(slot.symbol) ?? -1);
      return column === undefined ? [] : [{ role, column, expected, left: over!, right: under! }];
    });
  }

  read(at: number): void {
    const { glance } = this;
    const { values, formulas } = this.cells;
    const kind = this.arrangement.kinds[at];
    if (!kind) return;
    for (const { role, column, expected, left, right } of this.found) {
      const own = expected[at]!;
      const value = values[column] ?? '';
      const isEmpty = value === '' || (typeof value === 'string' && isBlank(value));
      if (typeof value !== 'number' && !isEmpty) glance.raise(at, bit.words | bit.stale);
      if (own === null) continue;
      if (formulaIn(formulas[column], value) !== own) {
        glance.raise(at, bit.formula);
        continue;
      }
      const wanted = resultOf(role, kind, numberIn(values[left]), numberIn(values[right]));
      const agrees = Number.isNaN(wanted) ? isEmpty : typeof value === 'number' && isNear(value, wanted);
      if (!agrees) glance.raise(at, bit.stale);
    }
  }
}

function numberIn(value: CellValue | undefined): number {
  return typeof value === 'number' ? value : NaN;
}

/** What a formula column shows for two cells, NaN standing for no number; NaN for nothing. One way out: of several V8 makes an object each time. */
export function resultOf(role: FormulaRole, { inPoints }: NumberKind, left: number, right: number): number {
  let result = NaN;
  if (role === 'change' || (inPoints && role !== 'attainment')) result = left - right;
  else if (right > 0) result = role === 'attainment' ? (left / right) * 100 : (left / right - 1) * 100;
  return result;
}

export function isNear(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= dust * Math.max(Math.abs(one), Math.abs(other));
}

/** Works out the cells under totals and ratios from their inputs, inputs of inputs first. */
export function settleComputed(glance: Glance, arrangement: Arrangement): void {
  const { computedRows } = arrangement;
  if (computedRows.length === 0) return;
  for (let slot = 0; slot < slotCount; slot += 1) {
    const settled = new Map<number, boolean>();
    for (const at of computedRows) settle(glance, at, slot, arrangement, settled);
  }
}

/** `settled` tells rows that are worked out from those that are being worked out: a row that needs itself has no value. */
function settle(
  glance: Glance,
  at: number,
  slot: number,
  arrangement: Arrangement,
  settled: Map<number, boolean>,
): void {
  const kind = arrangement.computed[at];
  if (!kind || settled.has(at)) {
    if (settled.get(at) === false) glance.doubt(at, slot);
    return;
  }
  settled.set(at, false);
  const place = glance.place(at, slot);
  const relation = kind === 'sum' ? arrangement.relations.sumOfRow.get(at) : arrangement.relations.ratioOfRow.get(at);
  const inputs = relation?.rows.slice(1) ?? [];
  for (const row of inputs) if (row >= 0) settle(glance, row, slot, arrangement, settled);
  settled.set(at, true);
  const own = glance.states[place];
  if (own !== state.computed) {
    // A total that shows nothing while its parts are there is stale; rules of formulas look.
    if (own === state.blank && !isIdle(glance, inputs, slot)) glance.raise(at, bit.stale);
    return;
  }
  const declared = relation?.declared.relation;
  const factor = declared && 'factor' in declared ? declared.factor : null;
  const known = inputs.length > 0 && inputs.every((row) => row >= 0 && glance.isNumber(glance.place(row, slot)));
  const denominator = factor === null ? null : glance.values[glance.place(inputs[1]!, slot)]!;
  if (!known || (denominator !== null && !(denominator > 0))) {
    glance.raise(at, bit.stale);
    glance.doubt(at, slot);
    return;
  }
  let value = 0;
  let half = 0;
  for (const row of inputs) {
    value += glance.values[glance.place(row, slot)]!;
    half += glance.halves[glance.place(row, slot)]!;
  }
  if (factor !== null) {
    value = (glance.values[glance.place(inputs[0]!, slot)]! * factor) / denominator!;
    half = 0;
  }
  if (!isNear(glance.values[place]!, value)) glance.raise(at, bit.stale);
  glance.values[place] = value;
  glance.halves[place] = half;
}

/** True when an input is blank, so that the formula shows nothing. */
function isIdle(glance: Glance, inputs: readonly number[], slot: number): boolean {
  return inputs.some((row) => row < 0 || glance.states[glance.place(row, slot)] === state.blank);
}
