import type { WorkbookLike } from '@cj-tech-master/excelts/formula';

/**
 * ROUND, ROUNDUP and ROUNDDOWN as Excel does them: on the fifteen digits it keeps of a number,
 * halves away from zero. The engine's own round on binary fractions and miss one exact half in
 * twenty (34.105 to two places).
 */
export const roundFunctions: NonNullable<WorkbookLike['userFunctions']> = new Map(
  Object.entries({ ROUND: half, ROUNDUP: up, ROUNDDOWN: down }).map(([name, carries]) => [
    name,
    { minArity: 2, maxArity: 2, invoke: (args: unknown[]) => lifted(args as readonly EngineValue[], carries) },
  ]),
);

/** Whether the last kept digit grows, from the first dropped digit and those after it. */
type Carry = (first: string, rest: string) => boolean;

function half(first: string): boolean {
  return first >= '5';
}

function up(first: string, rest: string): boolean {
  return /[1-9]/.test(first + rest);
}

function down(): boolean {
  return false;
}

/** Rounds to `places` decimals; negative places round to tens, hundreds, ... */
export function roundDecimal(value: number, places: number, carries: Carry = half): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const [mantissa, power] = Math.abs(value).toExponential(14).split('e') as [string, string];
  const digits = mantissa.replace('.', '');
  // Digits to keep of the fifteen: those left of the point and `places` right of it.
  const kept = Number(power) + 1 + Math.trunc(places);
  if (kept >= digits.length) return value;
  const padded = kept < 0 ? '0'.repeat(-kept) + digits : digits;
  const cut = Math.max(0, kept);
  const head = BigInt(padded.slice(0, cut) || '0') + (carries(padded[cut]!, padded.slice(cut + 1)) ? 1n : 0n);
  return Math.sign(value) * Number(`${head}e${-Math.trunc(places)}`) + 0;
}

/** The engine's own tagged values, as far as they reach a function; it exports no type for them. */
interface EngineValue {
  readonly kind: number;
  readonly value?: unknown;
  readonly rows?: readonly (readonly EngineValue[])[];
}

const blank = 0;
const number = 1;
const text = 2;
const logical = 3;
const error = 4;
const array = 5;
const valueError: EngineValue & { readonly code: string } = { kind: error, code: '#VALUE!' };

/** One result for each cell of a range, as inside SUMPRODUCT. */
function lifted([value, places]: readonly EngineValue[], carries: Carry): EngineValue {
  if (value === undefined || places === undefined) return valueError;
  if (value.kind !== array || value.rows === undefined) return scalar(value, places, carries);
  const rows = value.rows.map((row) => row.map((one) => scalar(one, places, carries)));
  return { ...value, rows };
}

function scalar(value: EngineValue, places: EngineValue, carries: Carry): EngineValue {
  const operands = [value, first(places)].map(toNumber);
  const failed = operands.find((operand) => typeof operand !== 'number');
  if (failed !== undefined) return failed as EngineValue;
  return { kind: number, value: roundDecimal(operands[0] as number, operands[1] as number, carries) };
}

function first(value: EngineValue): EngineValue {
  return value.kind === array ? (value.rows?.[0]?.[0] ?? { kind: blank }) : value;
}

function toNumber(operand: EngineValue): number | EngineValue {
  switch (operand.kind) {
    case blank:
      return 0;
    case number:
      return operand.value as number;
    case logical:
      return operand.value === true ? 1 : 0;
    case text: {
      const read = String(operand.value).trim() === '' ? NaN : Number(operand.value);
      return Number.isFinite(read) ? read : valueError;
    }
    case error:
      return operand;
    default:
      return valueError;
  }
}
