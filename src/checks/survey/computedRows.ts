import type { Arrangement } from './arrangement';
import { slotCount, state, type Glance } from './glance';
import { isNear } from './results';

/**
 * Works out the cells under totals and ratios from their inputs, inputs of inputs first. A computed
 * row is plain where each cell shows what its inputs give.
 */
export function settleComputed(glance: Glance, arrangement: Arrangement): void {
  const settled = new Map<number, boolean>();
  for (const at of arrangement.computedRows) settle(glance, at, arrangement, settled);
}

/**
 * `settled` tells rows that are worked out from those that are being worked out: a row that needs
 * itself has no value.
 */
function settle(glance: Glance, at: number, arrangement: Arrangement, settled: Map<number, boolean>): void {
  const kind = arrangement.computed[at];
  if (!kind || settled.has(at)) {
    if (settled.get(at) === false) glance.doubt(at);
    return;
  }
  settled.set(at, false);
  const { sumOfRow, ratioOfRow } = arrangement.relations;
  const sum = kind === 'sum' ? sumOfRow.get(at) : undefined;
  const ratio = kind === 'ratio' ? ratioOfRow.get(at) : undefined;
  const inputs = (sum ?? ratio)?.rows.slice(1) ?? [];
  for (const row of inputs) if (row >= 0) settle(glance, row, arrangement, settled);
  settled.set(at, true);
  const factor = ratio?.declared.relation.factor ?? null;
  for (let slot = 0; slot < slotCount; slot += 1) {
    if (!isSettled(glance, at, slot, inputs, factor)) {
      glance.doubt(at);
      return;
    }
  }
}

/**
 * Whether a cell shows what its inputs give: a number for numbers, nothing where one of them is
 * blank.
 */
function isSettled(
  glance: Glance,
  at: number,
  slot: number,
  inputs: readonly number[],
  factor: number | null,
): boolean {
  const place = glance.place(at, slot);
  const own = glance.states[place]!;
  const isIdle = inputs.some((row) => row < 0 || glance.states[glance.place(row, slot)] === state.blank);
  if (own === state.blank) return isIdle;
  if (own !== state.computed || isIdle || inputs.length === 0) return false;
  if (inputs.some((row) => !glance.isNumber(glance.place(row, slot)))) return false;
  let value = 0;
  let half = 0;
  for (const row of inputs) {
    value += glance.values[glance.place(row, slot)]!;
    half += glance.halves[glance.place(row, slot)]!;
  }
  if (factor !== null) {
    const below = glance.values[glance.place(inputs[1]!, slot)]!;
    if (!(below > 0)) return false;
    value = (glance.values[glance.place(inputs[0]!, slot)]! * factor) / below;
    half = 0;
  }
  const isShown = isNear(glance.values[place]!, value);
  glance.values[place] = value;
  glance.halves[place] = half;
  return isShown;
}
