/** One way to read a number's text. */
export interface NumberReading {
  readonly value: number;
  /** Decimals printed. */
  readonly decimals: number;
  /** Which style of separators it follows; `plain` has none, so both readings agree. */
  readonly style: 'vietnamese' | 'english' | 'plain';
}

const blanks = /[\s\u00a0\u2007\u202f]+/g;
const minus = /^[-\u2212\u2013]/;

/**
 * Reads a number written by people: `2.890.000`, `110,74`, `1,234.5`, `03`, with blanks inside (`2
 * 890 000`) and either minus sign. Returns every possible reading, Vietnamese style first; none
 * when the text is anything else. `3.738` is 3738 in Vietnamese style and 3.738 in English style,
 * and only its reader can know which.
 */
export function parseNumber(text: string): readonly NumberReading[] {
  const compact = text.trim().replace(/^\+/, '');
  const negative = minus.test(compact);
  const body = compact.replace(minus, '').trim().replace(/^\+/, '');
  const joined = joinBlankGroups(body);
  if (joined === null) return [];
  const readings = [
    /^\d+$/.test(joined) ? reading(joined, '', 'plain') : null,
    readStyle(joined, '.', ',', 'vietnamese'),
    readStyle(joined, ',', '.', 'english'),
  ];
  return readings
    .filter((one): one is NumberReading => one !== null)
    .map((one) => (negative ? { ...one, value: one.value === 0 ? 0 : -one.value } : one));
}

/** Removes blanks used as thousands marks; null where blanks stand anywhere else. */
function joinBlankGroups(body: string): string | null {
  if (!/[\s\u00a0\u2007\u202f]/.test(body)) return body;
  return /^\d{1,3}([\s\u00a0\u2007\u202f]\d{3})+([.,]\d+)?$/.test(body) ? body.replace(blanks, '') : null;
}

function readStyle(
  body: string,
  group: string,
  decimal: string,
  style: 'vietnamese' | 'english',
): NumberReading | null {
  const escaped = `\\${group}`;
  const pattern = new RegExp(`^(\\d{1,3}(?:${escaped}\\d{3})+|\\d+)(?:\\${decimal}(\\d+))?$`);
  const match = pattern.exec(body);
  if (!match || (match[2] === undefined && !match[1]!.includes(group))) return null;
  return reading(match[1]!.split(group).join(''), match[2] ?? '', style);
}

function reading(whole: string, fraction: string, style: NumberReading['style']): NumberReading | null {
  const value = Number(fraction ? `${whole}.${fraction}` : whole);
  return Number.isFinite(value) ? { value, decimals: fraction.length, style } : null;
}
