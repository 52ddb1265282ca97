import type { CellValue } from '../../sheet/grid/grid';
import { isPlainFormat, sectionFor, sectionsOf, textSectionOf, type FormatSection } from './formatSections';

/** How a number format shows another figure than the cell holds; null where it does not. */
export type FormatTrick = 'hides' | 'replaces' | 'adds' | 'scales' | 'splits' | 'rounds' | 'sign' | 'date';

/**
 * Looks whether a number format shows something else than a value. For a number: none at all
 * (`;;;`), a written one (`"105"`), digits beside the figure's own (`0"00"`, `0\5`), a thousandth, a
 * millionth, a hundredfold of it (`0,`, `0.,,`, `0%`), a written comma or point within its digits
 * (`0","00`), a power that drops whole digits (`0E+0`), a
 * negative one without its sign (`0;0`), a day in place of a number. Words beside the figure, such
 * as a unit, change nothing that is read as a number. For a text or a mark: none, another one, or
 * letters and digits beside it. In a blank cell: a written number, which formulas without a result
 * show. Source: ECMA-376 part 1, 18.8.31.
 */
export function formatTrick(format: string, value: CellValue = 1): FormatTrick | null {
  if (isPlainFormat(format) || typeof value === 'boolean') return null;
  const sections = sectionsOf(format);
  return typeof value === 'number' ? numberTrick(sections, value) : textTrick(sections, value);
}

function numberTrick(sections: readonly FormatSection[], value: number): FormatTrick | null {
  const { section, signed } = sectionFor(sections, value);
  const { literal, code, isGeneral } = section;
  if (/[ymdhsb]/i.test(code)) return 'date';
  const places = isGeneral || /[0#?]/.test(code);
  if (!places) return literal.trim() === '' ? 'hides' : isZeroWord(literal, value) ? null : 'replaces';
  if (/\d/.test(literal) || (/[1-9]/.test(code) && !code.includes('/'))) return 'adds';
  if (/%/.test(code) || /[0#?.],+(?:[^0#?,]|$)/.test(code)) return 'scales';
  if (section.splitsDigits) return 'splits';
  if (dropsDigits(code, value)) return 'rounds';
  return signed || value >= 0 || /[-−(]/.test(literal + code) ? null : 'sign';
}

function textTrick(sections: readonly FormatSection[], value: string): FormatTrick | null {
  const section = textSectionOf(sections);
  if (section === null || section.isGeneral) return null;
  const { literal, code } = section;
  // Nothing is shown of a blank cell, but of a formula without a result a text may well be.
  if (value.trim() === '') return /\d/.test(literal) ? 'replaces' : null;
  const shown = code.split('@').length - 1;
  if (shown === 0) return literal.trim() === '' ? 'hides' : 'replaces';
  return shown > 1 || /[\p{L}\p{N}]/u.test(literal) ? 'adds' : null;
}

/** A zero is often shown as a dash or as nothing else than `0`: both are read as none. */
function isZeroWord(literal: string, value: number): boolean {
  return value === 0 && /^\s*[-–—0]\s*$/.test(literal);
}

/** A power of ten that shows less than the whole digits: further off than a rounded whole is. */
function dropsDigits(code: string, value: number): boolean {
  const [, whole, decimals = ''] = /([0#?]+)(?:\.([0#?]*))?E[+-]/i.exec(code) ?? [];
  if (whole === undefined || value === 0) return false;
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  // Several places before the point go in steps: `##0.0E+0` shows thousands, millions and so on.
  const step = 10 ** (Math.floor(exponent / whole.length) * whole.length - decimals.length);
  return Math.abs(Math.round(value / step) * step - value) > 0.5 + Number.EPSILON * Math.abs(value);
}
