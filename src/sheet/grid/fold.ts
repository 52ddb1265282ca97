import { foldName } from '../../indicators/names';

/** A label or a head as it is compared: a folded name without a colon at its end. */
export function foldLabel(text: string): string {
  return foldName(text.replace(/\s*[:：]\s*$/, ''));
}

/** Codes as forms print them: nothing is left to fold. */
const folded = /^[A-Z0-9.]*$/;

/** A row code as it is compared: without regard to case, blanks and Unicode form. */
export function foldCode(code: string): string {
  if (folded.test(code)) return code;
  return code.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
