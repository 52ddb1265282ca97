/** How a number format shows another figure than the cell holds; null where it does not. */
export type FormatTrick = 'hides' | 'replaces' | 'adds' | 'scales' | 'sign' | 'date';

/**
 * Looks whether a number format shows another figure than a value: none at all (`;;;`), a written
 * one (`"105"`), digits beside the figure's own (`0"00"`, `0\5`), a thousandth, a millionth, a
 * hundredfold of it (`0,`, `0%`), a negative one without its sign (`0;0`), a day in place of a
 * number. Words beside the figure, such as a unit, change nothing that is read as a number. Source:
 * ECMA-376 part 1, 18.8.31.
 */
export function formatTrick(format: string, value = 1): FormatTrick | null {
  if (/^general$/i.test(format) || format === '@') return null;
  const { section, signed } = sectionFor(format, value);
  const { literal, code } = parted(section);
  if (/[ymdhs]/i.test(code.replace(/general/i, ''))) return 'date';
  const places = /[0#?]/.test(code) || /general/i.test(code);
  if (!places) return literal.trim() === '' ? 'hides' : isZeroWord(literal, value) ? null : 'replaces';
  if (/\d/.test(literal) || (/[1-9]/.test(code) && !code.includes('/'))) return 'adds';
  if (/%/.test(code) || /[0#?],+(?:[^0#?,]|$)/.test(code)) return 'scales';
  return signed || value >= 0 || /[-−(]/.test(literal + code) ? null : 'sign';
}

/** A zero is often shown as a dash or as nothing else than `0`: both are read as none. */
function isZeroWord(literal: string, value: number): boolean {
  return value === 0 && /^\s*[-–—0]\s*$/.test(literal);
}

interface Shown {
  readonly section: string;
  /** Excel puts the sign before it. */
  readonly signed: boolean;
}

const condition = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;

/** The section that a value is shown by: by its sign, or by the conditions that sections name. */
function sectionFor(format: string, value: number): Shown {
  const sections = sectionsOf(format);
  const [first = '', second, third] = sections;
  if (sections.some((one) => condition.test(one))) {
    const met = sections.slice(0, 3).find((one) => meets(one, value)) ?? sections.at(-1)!;
    return { section: met, signed: true };
  }
  if (value < 0 && second !== undefined) return { section: second, signed: false };
  if (value === 0 && third !== undefined) return { section: third, signed: true };
  return { section: first, signed: true };
}

function meets(section: string, value: number): boolean {
  const [, operator, limit] = condition.exec(section) ?? [];
  if (operator === undefined) return true;
  const other = Number(limit);
  switch (operator) {
    case '<':
      return value < other;
    case '<=':
      return value <= other;
    case '>':
      return value > other;
    case '>=':
      return value >= other;
    case '=':
      return value === other;
    default:
      return value !== other;
  }
}

/** The parts between semicolons that stand outside of quotes: positive, negative, zero, text. */
function sectionsOf(format: string): readonly string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|[^"\\[]/gsu)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/** What a section shows as it is written, and the rest: placeholders and marks. */
function parted(section: string): { literal: string; code: string } {
  let literal = '';
  // `[$CODE-LANGUAGE]` shows the code of a currency, or whatever stands in its place.
  const pieces = /"([^"]*)"?|\\(.)|\[\$([^\]-]*)[^\]]*\]?|\[[^\]]*\]?|\*(.)|_./gsu;
  const code = section.replace(pieces, (_, ...shown: (string | undefined)[]) => {
    literal += shown.slice(0, 4).find((one) => one !== undefined) ?? '';
    return '';
  });
  return { literal, code };
}
