/** How a number format shows another figure than the cell holds; null where it does not. */
export type FormatTrick = 'hides' | 'replaces' | 'adds' | 'scales';

/**
 * Looks whether a number format shows another figure: none at all (`;;;`), a written one (`"105"`),
 * digits beside the figure's own (`0"00"`, `0\5`), or a thousandth, a millionth, a hundredfold of
 * it (`0,`, `0%`). Words beside the figure, such as a unit, change nothing that is read as a
 * number. Source: ECMA-376 part 1, 18.8.31.
 */
export function formatTrick(format: string): FormatTrick | null {
  if (/^general$/i.test(format) || format === '@') return null;
  const [first = ''] = sectionsOf(format);
  const { literal, code } = parted(first);
  if (/[ymdhs]/i.test(code.replace(/general/i, ''))) return null;
  const places = /[0#?]/.test(code) || /general/i.test(code);
  if (!places) return literal.trim() === '' ? 'hides' : 'replaces';
  if (/\d/.test(literal) || (/[1-9]/.test(code) && !code.includes('/'))) return 'adds';
  if (/%/.test(code) || /[0#?],+(?:[^0#?,]|$)/.test(code)) return 'scales';
  return null;
}

/** The parts between semicolons that stand outside of quotes: positive, negative, zero, text. */
function sectionsOf(format: string): readonly string[] {
  return (format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*(?:;|$)/gsu) ?? []).map((part) => part.replace(/;$/, ''));
}

/** What a section shows as it is written, and the rest: placeholders and marks. */
function parted(section: string): { literal: string; code: string } {
  let literal = '';
  const code = section.replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|[_*]./gsu, (_, quoted?: string, escaped?: string) => {
    literal += quoted ?? escaped ?? '';
    return '';
  });
  return { literal, code };
}
