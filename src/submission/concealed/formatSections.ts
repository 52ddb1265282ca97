/** One of the parts between semicolons of a number format. */
export interface FormatSection {
  /** What it shows as it is written, whatever the cell holds. */
  readonly literal: string;
  /** The rest: placeholders and marks. */
  readonly code: string;
  readonly isGeneral: boolean;
  /** All that it shows in its order: places of digits as `0`, `#` and `?`, written texts as they are. */
  readonly picture: string;
  /** A written comma or point stands within the digits, and not before three of them. */
  readonly splitsDigits: boolean;
  /** Anything at all does, spaces and dashes included. */
  readonly breaksDigits: boolean;
  /** The condition that it names; null without one. */
  readonly condition: Condition | null;
}

interface Condition {
  readonly operator: string;
  readonly limit: number;
}

const known = new Map<string, readonly FormatSection[]>();
const mostKnown = 2_000;

/**
 * The sections of a number format: positive, negative, zero, text. Formats are few, cells are many:
 * what was taken apart is remembered.
 */
export function sectionsOf(format: string): readonly FormatSection[] {
  const before = known.get(format);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const sections = sectionTexts(format).map(parted);
  known.set(format, sections);
  return sections;
}

/** `General`, text, and digits with their thousands parted: `#,##0.00`. */
const plain = /^(?:General|@|(?:#,##)?[#0?]+(?:\.[#0?]+)?)$/;

/**
 * Whether a number format shows nothing but what the cell holds. Most do, and a book has a hundred
 * thousand cells with them.
 */
export function isPlainFormat(format: string): boolean {
  return plain.test(format);
}

/** The parts between semicolons that stand outside of quotes. */
export function sectionTexts(format: string): readonly string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"?|[\\!].|\[[^\]]*\]?|[^"[]/gsu)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const condition = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;
/** What is written within digits is marked: a place of digits may be written, too. */
const written = '\ue000';
const breaking = /[0#?]((?:\ue000.|[-' ])+)(?=([0#?]+))/gsu;
const splitting = /[0#?](?:"[.,]"|[\\!][.,])([0#?]+)/g;

function parted(section: string): FormatSection {
  let literal = '';
  // `[$CODE-LANGUAGE]` shows the code of a currency, or whatever stands in its place.
  const pieces = /"([^"]*)"?|[\\!](.)|\[\$([^\]-]*)[^\]]*\]?|\[[^\]]*\]?|\*(.)|_./gsu;
  const rest = section.replace(pieces, (piece, ...shown: (string | undefined)[]) => {
    literal += shown.slice(0, 4).find((one) => one !== undefined) ?? '';
    // Elapsed time counts hours, minutes or seconds.
    return /^\[[hms]+\]$/i.test(piece) ? piece : '';
  });
  const code = rest.replace(/general/gi, '');
  const marked = section
    .replace(pieces, (_, ...shown: (string | undefined)[]) => {
      const text = shown.slice(0, 4).find((one) => one !== undefined) ?? '';
      return text.replace(/./gsu, (letter) => written + letter);
    })
    .replace(/general/gi, '0');
  const [, operator, limit] = condition.exec(section) ?? [];
  return {
    literal,
    code,
    isGeneral: code !== rest,
    picture: marked.replaceAll(written, ''),
    breaksDigits:
      !code.includes('/') && [...marked.matchAll(breaking)].some(([, text, digits]) => !groups(text!, digits!)),
    splitsDigits: [...section.matchAll(splitting)].some(([, digits]) => digits!.length % 3 !== 0),
    condition: operator === undefined ? null : { operator, limit: Number(limit) },
  };
}

/** Whether a number format writes letters or digits of its own, whatever the cell holds. */
export function writesText(format: string): boolean {
  return sectionsOf(format).some(({ literal }) => /[\p{L}\p{N}]/u.test(literal));
}

/** A sign before three digits, as thousands are parted. */
function groups(text: string, digits: string): boolean {
  return /^\ue000?[.,\s'’]$/u.test(text) && digits.length % 3 === 0;
}

interface Shown {
  readonly section: FormatSection;
  /** Excel puts the sign before it. */
  readonly signed: boolean;
}

/** The section that a number is shown by: by its sign, or by the conditions that sections name. */
export function sectionFor(sections: readonly FormatSection[], value: number): Shown {
  const [first, second, third] = sections;
  if (sections.some((one) => one.condition !== null)) {
    const met = sections.slice(0, 3).find((one) => meets(one.condition, value)) ?? sections.at(-1)!;
    return { section: met, signed: true };
  }
  if (value < 0 && second !== undefined) return { section: second, signed: false };
  if (value === 0 && third !== undefined) return { section: third, signed: true };
  return { section: first!, signed: true };
}

/** The section that a text is shown by; null where it is shown as it is. */
export function textSectionOf(sections: readonly FormatSection[]): FormatSection | null {
  const last = sections.at(-1)!;
  return sections.length > 3 ? sections[3]! : last.code.includes('@') ? last : null;
}

function meets(named: Condition | null, value: number): boolean {
  if (named === null) return true;
  const { operator, limit } = named;
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '=':
      return value === limit;
    default:
      return value !== limit;
  }
}
