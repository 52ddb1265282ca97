import { foldName } from '../../indicators/names';

/** A label or a head as it is compared: a folded name without a colon at its end. */
export function foldLabel(text: string): string {
  return foldName(text.replace(/\s*[:：]\s*$/, ''));
}

/** A row code as it is compared: without regard to case, blanks and Unicode form. */
export function foldCode(code: string): string {
  return code.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
