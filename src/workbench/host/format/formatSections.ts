/** A piece of one section of a number format. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** `0` always a digit, `#` only where there is one, `?` a digit or a space. */
  | { readonly kind: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly kind: 'point' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  | { readonly kind: 'general' }
  | { readonly kind: 'text' };

/** One of up to four parts of a number format between semicolons. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** Commas between digits: thousands are set apart. */
  readonly grouped: boolean;
  /** Commas after the last digit: each divides by a thousand. */
  readonly thousands: number;
  /** `[>=100]`: numbers the section is for; null where its place decides. */
  readonly condition: ((value: number) => boolean) | null;
}

const parsed = new Map<string, readonly FormatSection[]>();

/** The sections of a number format that shows numbers (dates and fractions are not read here). */
export function formatSections(numberFormat: string): readonly FormatSection[] {
  const known = parsed.get(numberFormat) ?? splitSections(numberFormat).map(readSection);
  parsed.set(numberFormat, known);
  return known;
}

const piece = /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General)|(E[+-])|([0#?])|(\.)|(,)|(%)|(@)|([\s\S])/giu;

function readSection(text: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection['condition'] = null;
  let digits = 0;
  let grouped = false;
  let commas = 0;
  let fraction = false;
  const literal = (one: string): unknown => tokens.push({ kind: 'literal', text: one });
  for (const [
    whole,
    quoted,
    escaped,
    blank,
    filler,
    bracket,
    general,
    exponent,
    digit,
    point,
    comma,
    percent,
    at,
  ] of text.matchAll(piece)) {
    if (digit !== undefined) {
      if (commas > 0 && !fraction) grouped = true;
      if (!fraction) commas = 0;
      digits += 1;
      tokens.push({ kind: 'digit', sign: digit as '0' });
    } else if (comma !== undefined) {
      if (digits > 0) commas += 1;
      else literal(',');
    } else if (point !== undefined && !fraction) {
      fraction = true;
      tokens.push({ kind: 'point' });
    } else if (quoted !== undefined || escaped !== undefined) literal(quoted ?? escaped ?? '');
    else if (blank !== undefined) literal(' ');
    else if (filler !== undefined) continue;
    else if (bracket !== undefined) {
      condition ??= readCondition(bracket);
      const currency = /^\$([^-]*)/.exec(bracket)?.[1];
      if (currency) literal(currency);
    } else if (general !== undefined) tokens.push({ kind: 'general' });
    else if (exponent !== undefined) tokens.push({ kind: 'exponent', plus: exponent.endsWith('+') });
    else if (percent !== undefined) tokens.push({ kind: 'percent' });
    else if (at !== undefined) tokens.push({ kind: 'text' });
    else literal(whole);
  }
  return { tokens, grouped, thousands: commas, condition };
}

function readCondition(bracket: string): FormatSection['condition'] {
  const match = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket);
  if (match === null) return null;
  const limit = Number(match[2]);
  const compare: Readonly<Record<string, (value: number) => boolean>> = {
    '<': (value) => value < limit,
    '>': (value) => value > limit,
    '<=': (value) => value <= limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return compare[match[1]!] ?? null;
}

function splitSections(numberFormat: string): readonly string[] {
  const parts = numberFormat.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;])*(?:;|$)/g) ?? [''];
  // The pattern finds nothing once more at the end, which counts only behind a semicolon.
  const sections = parts.filter((_part, index) => index === 0 || parts[index - 1]!.endsWith(';'));
  return sections.map((part) => part.replace(/;$/, '')).slice(0, 4);
}
