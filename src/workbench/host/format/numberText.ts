import { formatSections } from './formatSections';
import type { FormatSection, FormatToken } from './formatSections';
import type { LocaleMarks } from './locale';
import { roundDecimal } from '../calculate/roundFunctions';

/**
 * A number under a number format that is no date and no fraction. `general` prints what the format
 * leaves to General.
 */
export function numberText(
  value: number,
  numberFormat: string,
  marks: LocaleMarks,
  general: (value: number) => string,
): string {
  const sections = formatSections(numberFormat);
  const { section, signed } = sectionFor(
    value,
    sections.filter((one) => !isTextOnly(one)),
  );
  if (section === null) return '';
  const size = Math.abs(value);
  const body = section.tokens.some(({ kind }) => kind === 'general')
    ? section.tokens.map((token) => (token.kind === 'general' ? general(size) : literalOf(token))).join('')
    : printed(size, section, marks);
  return signed && value < 0 && /[1-9]/.test(body) ? `-${body}` : body;
}

/** A text under a number format: the section with `@`, or the text itself. */
export function textUnder(text: string, numberFormat: string): string {
  const section = formatSections(numberFormat).at(-1);
  if (section === undefined || !section.tokens.some(({ kind }) => kind === 'text')) return text;
  return section.tokens.map((token) => (token.kind === 'text' ? text : literalOf(token))).join('');
}

function isTextOnly({ tokens }: FormatSection): boolean {
  return tokens.some(({ kind }) => kind === 'text');
}

/** Which section shows a number, and whether a negative number still needs its sign. */
function sectionFor(
  value: number,
  sections: readonly FormatSection[],
): { section: FormatSection | null; signed: boolean } {
  const [first, second, third] = sections;
  if (first === undefined) return { section: null, signed: false };
  if (sections.some(({ condition }) => condition !== null)) {
    const met = sections.find(({ condition }) => condition?.(value) ?? false);
    const rest = sections.filter(({ condition }) => condition === null);
    return { section: met ?? rest[0] ?? sections.at(-1)!, signed: true };
  }
  if (second === undefined) return { section: first, signed: true };
  if (value < 0) return { section: second, signed: false };
  return { section: value === 0 && third !== undefined ? third : first, signed: false };
}

function printed(size: number, section: FormatSection, marks: LocaleMarks): string {
  const { tokens } = section;
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const exponent = tokens.findIndex(({ kind }) => kind === 'exponent');
  const end = exponent < 0 ? tokens.length : exponent;
  const whole = tokens.slice(0, point < 0 ? end : point);
  const decimals = point < 0 ? [] : tokens.slice(point + 1, end);
  const places = decimals.filter(isDigit).length;

  let scaled = (size * 100 ** percents) / 1000 ** section.thousands;
  let power = 0;
  if (exponent >= 0 && scaled !== 0) {
    const step = Math.max(1, whole.filter(isDigit).length);
    const magnitude = Math.floor(Math.log10(Number(scaled.toPrecision(15))));
    power = Math.floor(magnitude / step) * step;
    // Rounding may fill the mantissa: 999.995 is 1.00E+03.
    if (roundDecimal(scaled / 10 ** power, places) >= 10 ** step) power += step;
    scaled /= 10 ** power;
  }
  const [integer, fraction = ''] = fixed(roundDecimal(scaled, places), places).split('.') as [string, string?];
  const left = printWhole(whole, integer === '0' ? '' : integer, section.grouped ? marks.group : '');
  const right = point < 0 ? '' : marks.decimal + printDecimals(decimals, fraction);
  return left + right + (exponent < 0 ? '' : printExponent(tokens.slice(exponent), power));
}

function isDigit(token: FormatToken): token is Extract<FormatToken, { kind: 'digit' }> {
  return token.kind === 'digit';
}

function fixed(value: number, places: number): string {
  return value < 1e21 ? value.toFixed(Math.min(100, places)) : BigInt(Math.round(value)).toString();
}

/** Digits take their places from the right; what is left over stands at the first place. */
function printWhole(tokens: readonly FormatToken[], digits: string, group: string): string {
  const first = tokens.findIndex(isDigit);
  let text = '';
  let place = 0;
  const put = (digit: string): void => {
    text = digit + (place > 0 && place % 3 === 0 ? group : '') + text;
    place += 1;
  };
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index]!;
    if (!isDigit(token)) {
      text = literalOf(token) + text;
      continue;
    }
    const digit = digits[digits.length - 1 - place];
    if (digit !== undefined) put(digit);
    else if (token.sign === '0') put('0');
    else if (token.sign === '?') put(' ');
    if (index === first) while (place < digits.length) put(digits[digits.length - 1 - place]!);
  }
  return first < 0 ? text + digits : text;
}

function printDecimals(tokens: readonly FormatToken[], digits: string): string {
  const shown = digits.replace(/0+$/, '').length;
  let place = 0;
  return tokens
    .map((token) => {
      if (!isDigit(token)) return literalOf(token);
      const digit = digits[place] ?? '0';
      place += 1;
      if (token.sign === '0' || place <= shown) return digit;
      return token.sign === '?' ? ' ' : '';
    })
    .join('');
}

function printExponent(tokens: readonly FormatToken[], power: number): string {
  const [mark, ...rest] = tokens;
  const sign = power < 0 ? '-' : mark?.kind === 'exponent' && mark.plus ? '+' : '';
  return `E${sign}${printWhole(rest, String(Math.abs(power)).replace(/^0$/, ''), '')}`;
}

function literalOf(token: FormatToken): string {
  if (token.kind === 'literal') return token.text;
  return token.kind === 'percent' ? '%' : '';
}
