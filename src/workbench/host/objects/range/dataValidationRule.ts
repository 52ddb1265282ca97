import { HostError } from '../../hostError';
import { keptRuleFormula, toldRuleFormula } from '../../edit/ruleFormula';
import type { Book } from '../../model/book';
import type { Validation } from '../../model/validations';

/** The API's names of comparison beside the file's. */
export const operators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;

/** Comparing rules of the API beside the file's types. */
const comparing = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
} as const;
type Comparing = keyof typeof comparing;

const location = 'DataValidation.rule';

/**
 * The file's rule for the API's: exactly one of its kinds may be given. @throws HostError
 * InvalidArgument.
 */
export function modelRule(value: unknown, book: Book): Record<string, unknown> {
  const given = (typeof value === 'object' && value !== null ? Object.entries(value) : []).filter(
    ([, part]) => part !== null && part !== undefined,
  );
  const [kind, rule] = (given.length === 1 ? given[0]! : []) as
    [string, Record<string, unknown>] | [undefined, undefined];
  if (kind === 'custom') return { type: 'custom', formulae: [formula(rule['formula'], book)] };
  if (kind === 'list') {
    const source = rule['source'];
    if (typeof source !== 'string' || source === '') throw new HostError('InvalidArgument', location);
    if (rule['inCellDropDown'] === false) throw new HostError('ApiNotFound', `${location}.list.inCellDropDown`);
    return { type: 'list', formulae: [source.startsWith('=') ? source.slice(1) : `"${source}"`] };
  }
  if (kind !== undefined && kind in comparing) {
    const operator = operators[rule['operator'] as keyof typeof operators];
    if (operator === undefined) throw new HostError('InvalidArgument', location);
    const two = operator === 'between' || operator === 'notBetween';
    const formulae = [rule['formula1'], ...(two ? [rule['formula2']] : [])].map((one) => formula(one, book));
    return { type: comparing[kind as Comparing], operator, formulae };
  }
  throw new HostError('InvalidArgument', location);
}

function formula(value: unknown, book: Book): string | number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument', location);
  if (value.startsWith('=')) return keptRuleFormula(value.slice(1), book, location);
  return Number.isFinite(Number(value)) ? Number(value) : value;
}

/** The API's rule of the file's; an empty object where there is none. */
export function dataValidationRule(validation: Validation | null, book: Book): Record<string, unknown> {
  if (validation === null || !('formulae' in validation)) return {};
  const [first, second] = validation.formulae.map((one) => print(one, book));
  const type = validation.type as string;
  if (type === 'custom') return { custom: { formula: first } };
  if (type === 'list') {
    const quoted = /^="(.*)"$/.exec(String(first))?.[1];
    return { list: { inCellDropDown: true, source: quoted ?? first } };
  }
  const kind = (Object.keys(comparing) as Comparing[]).find((name) => comparing[name] === type);
  if (kind === undefined) return {};
  const operator = Object.entries(operators).find(([, name]) => name === (validation.operator ?? 'between'))?.[0];
  return { [kind]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator } };
}

function print(value: string | number | Date, book: Book): string | number {
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return Number.isFinite(Number(value)) && value !== '' ? Number(value) : `=${toldRuleFormula(value, book)}`;
}
