import { isBlank } from '../../sheet/gridCells';
import type { SheetReport } from '../../sheet/report';
import { columns } from '../../sheet/columns';
import { columnFormulas, formulaRoles } from '../../sheet/formulas';
import { slotOf, type SlotName } from '../slots';
import type { Arrangement } from './arrangement';
import { bit } from './concerns';
import { dust, slotCount, state, type Glance, type RowCells } from './glance';
import { formulaIn } from './inputs';
import type { Member } from './relationTable';

/** The formula columns with the slots that each reads; `columnFormulas` writes the formulas themselves. */
const formulaColumns = formulaRoles.map((role) => {
  const [left, right] = columnFormulas[role].relative!.reads satisfies readonly [SlotName, SlotName];
  const { symbol } = columns.find((column) => column.role === role)!;
  return { role, symbol, left: slotOf(left).symbol, right: slotOf(right).symbol };
});

/** Whether columns 4, 5, 6 and 8 hold the form's formulas and show what the numbers beside them give. */
export class FormulaLook {
  private readonly found;

  constructor(
    private readonly glance: Glance,
    private readonly report: SheetReport,
    arrangement: Arrangement,
  ) {
    const { columns: places } = report;
    this.found = formulaColumns.flatMap(({ role, symbol, left, right }) => {
      const column = places.get(symbol);
      const expected = arrangement.expected(symbol);
      return column === undefined
        ? []
        : [{ role, column, expected, left: places.get(left) ?? -1, right: places.get(right) ?? -1 }];
    });
  }

  read(at: number, { values, formulas }: RowCells): void {
    const { glance } = this;
    const { indicator } = this.report.rows[at]!;
    if (!indicator) return;
    const inPoints = indicator.comparison === 'points';
    for (const { role, column, expected, left, right } of this.found) {
      const own = expected[at]!;
      const kind = inPoints && role !== 'attainment' ? 'change' : role;
      if (formulas[column] === own && isPlainResult(kind, values[column], values[left], values[right])) continue;
      const value = values[column] ?? '';
      const isEmpty = value === '' || (typeof value === 'string' && isBlank(value));
      if (typeof value !== 'number' && !isEmpty) glance.raise(at, bit.words | bit.stale);
      if (own === null) continue;
      if (formulaIn(formulas[column], value) !== own) {
        glance.raise(at, bit.formula);
        continue;
      }
      const wanted = result(kind, values[left], values[right]);
      const agrees = Number.isNaN(wanted) ? isEmpty : typeof value === 'number' && isNear(value, wanted);
      if (!agrees) glance.raise(at, bit.stale);
    }
  }
}

/** Numbers everywhere and the result that belongs to them: what nearly all cells are, told at once. */
function isPlainResult(role: (typeof formulaRoles)[number], value: unknown, left: unknown, right: unknown): boolean {
  if (typeof value !== 'number' || typeof left !== 'number' || typeof right !== 'number') return false;
  return isNear(value, result(role, left, right));
}

/** What a formula column shows for two cells; NaN for nothing. */
function result(role: (typeof formulaRoles)[number], left: unknown, right: unknown): number {
  if (typeof left !== 'number' || typeof right !== 'number') return NaN;
  if (role === 'change') return left - right;
  if (!(right > 0)) return NaN;
  return role === 'attainment' ? (left / right) * 100 : (left / right - 1) * 100;
}

function isNear(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= dust * Math.max(Math.abs(one), Math.abs(other));
}

/** Works out the cells under totals and ratios from their inputs, inputs of inputs first. */
export function settleComputed(glance: Glance, { rows }: SheetReport, arrangement: Arrangement): void {
  for (let slot = 0; slot < slotCount; slot += 1) {
    const settled = new Map<number, boolean>();
    for (let at = 0; at < rows.length; at += 1) {
      if (arrangement.computed[at]) settle(glance, at, slot, arrangement, settled);
    }
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
  const inputs = !relation ? [] : 'parts' in relation ? relation.parts : [relation.numerator, relation.denominator];
  for (const { row } of inputs) if (row >= 0) settle(glance, row, slot, arrangement, settled);
  settled.set(at, true);
  const own = glance.states[place];
  if (own !== state.computed) {
    // A total that shows nothing while its parts are there is stale; rules of formulas look.
    if (own === state.blank && !isIdle(glance, inputs, slot)) glance.raise(at, bit.stale);
    return;
  }
  const factor = relation && 'ratio' in relation ? relation.relation.factor : null;
  const known = inputs.length > 0 && inputs.every(({ row }) => row >= 0 && glance.isNumber(glance.place(row, slot)));
  const denominator = factor === null ? null : glance.values[glance.place(inputs[1]!.row, slot)]!;
  if (!known || (denominator !== null && !(denominator > 0))) {
    glance.raise(at, bit.stale);
    glance.doubt(at, slot);
    return;
  }
  let value = 0;
  let half = 0;
  for (const { row } of inputs) {
    value += glance.values[glance.place(row, slot)]!;
    half += glance.halves[glance.place(row, slot)]!;
  }
  if (factor !== null) {
    value = (glance.values[glance.place(inputs[0]!.row, slot)]! * factor) / denominator!;
    half = 0;
  }
  if (!isNear(glance.values[place]!, value)) glance.raise(at, bit.stale);
  glance.values[place] = value;
  glance.halves[place] = half;
}

/** True when an input is blank, so that the formula shows nothing. */
function isIdle(glance: Glance, inputs: readonly Member[], slot: number): boolean {
  return inputs.some(({ row }) => row < 0 || glance.states[glance.place(row, slot)] === state.blank);
}
