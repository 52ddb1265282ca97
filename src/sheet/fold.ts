/** The five tone marks as combining signs: grave, acute, hook above, tilde, dot below. */
const tones = /[\u0300\u0301\u0309\u0303\u0323]/g;

/**
 * A text as it is compared: without regard to case, Unicode form, width of blanks, tone placement (`Hoà`, `Hòa`) and a colon at its end.
 * Tones are kept, at the end of their word: `má` and `mà` stay different.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(tones, '') + (word.match(tones) ?? []).join(''))
    .join(' ')
    .replace(/\s*[:：]\s*$/, '');
}

/** A row code as it is compared: without regard to case, blanks and Unicode form. */
export function foldCode(code: string): string {
  return code.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
