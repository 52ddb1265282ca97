import { isBroken, toRow, type LinearRule } from '../../../src/checks/localise/linear';

/** A consistent record: forty cells in trees of sums, with parts that cannot exceed wholes. */
export interface GeneratedRecord {
  readonly values: readonly number[];
  readonly rules: readonly LinearRule[];
}

const cellCount = 40;
const ruleCount = 20;

/** mulberry32: small, seeded, good enough to draw tables. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function generateRecord(draw: () => number): GeneratedRecord {
  const values: number[] = [];
  const rules: LinearRule[] = [];
  const grow = (depth: number): number => {
    const total = values.push(0) - 1;
    if (depth <= 0 || values.length > cellCount - 6) {
      values[total] = Math.round(Math.exp(draw() * 8 + 3));
      return total;
    }
    const parts: number[] = [];
    const wanted = 2 + Math.floor(draw() * 3);
    while (parts.length < wanted && values.length < cellCount) parts.push(grow(depth - 1 - Number(draw() < 0.3)));
    values[total] = parts.reduce((sum, part) => sum + values[part]!, 0);
    rules.push(sumRule(total, parts));
    return total;
  };
  while (values.length < cellCount) grow(3);
  while (rules.length < ruleCount) {
    const [part, whole] = [Math.floor(draw() * cellCount), Math.floor(draw() * cellCount)];
    if (part !== whole && values[part]! <= values[whole]!) rules.push(atMostRule(part, whole));
  }
  return { values, rules };
}

export function sumRule(total: number, parts: readonly number[]): LinearRule {
  const terms = [{ cell: total, coefficient: 1 }, ...parts.map((cell) => ({ cell, coefficient: -1 }))];
  return { terms, bound: 0, equality: true, tolerance: 0 };
}

export function atMostRule(part: number, whole: number): LinearRule {
  return {
    terms: [
      { cell: part, coefficient: 1 },
      { cell: whole, coefficient: -1 },
    ],
    bound: 0,
    equality: false,
    tolerance: 0,
  };
}

export type Slip = (value: number, draw: () => number) => number;

const atDigit = (value: number, draw: () => number, change: (text: string, at: number) => string): number => {
  const text = String(value);
  return Number(change(text, Math.floor(draw() * text.length)));
};

/** Slips of known kinds, written apart from the code under test. */
export const slips: Readonly<Record<string, Slip>> = {
  tenfold: (value, draw) => value * 10 ** (1 + Math.floor(draw() * 3)),
  tenth: (value) => Math.round(value / 10),
  digit: (value, draw) =>
    atDigit(
      value,
      draw,
      (text, at) => text.slice(0, at) + ((Number(text[at]) + 1 + Math.floor(draw() * 9)) % 10) + text.slice(at + 1),
    ),
  neighbours: (value, draw) =>
    atDigit(value, draw, (text, at) =>
      at + 1 < text.length ? text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2) : text,
    ),
  sign: (value) => -value,
};

/** A record with slips of random kinds in different cells. */
export function spoil(
  record: GeneratedRecord,
  count: number,
  draw: () => number,
  kinds: readonly Slip[] = Object.values(slips),
): { values: readonly number[]; cells: readonly number[] } {
  const values = [...record.values];
  const cells = new Set<number>();
  while (cells.size < count) cells.add(Math.floor(draw() * values.length));
  for (const cell of cells) values[cell] = kinds[Math.floor(draw() * kinds.length)]!(values[cell]!, draw);
  return { values, cells: [...cells].filter((cell) => values[cell] !== record.values[cell]).sort((a, b) => a - b) };
}

/** Arithmetic can see a fault when it breaks a rule by itself. */
export function isVisible(record: GeneratedRecord, spoilt: readonly number[], cell: number): boolean {
  const alone = [...record.values];
  alone[cell] = spoilt[cell]!;
  return alone[cell] < 0 || record.rules.some((rule) => isBroken(toRow(rule), alone));
}
