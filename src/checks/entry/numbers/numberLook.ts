import { ownLetters } from '../../dateFormat';

/** A format's signs for positive numbers. */
function signs(format: string): string {
  return ownLetters(format).split(';')[0]!.trim();
}

/** True for formats that show a hundred times what is stored. */
export function showsPercent(format: string): boolean {
  return signs(format).includes('%');
}

/** How often a format divides by a thousand before it shows: `#,##0,` once, `0.0,,` twice. */
export function thousandsHidden(format: string): number {
  return (
    /[0#?](,+)(?:\.[0#?]+)?(?=[^0#?,.]*$)|[0#?]\.[0#?]+(,+)(?=[^0#?,.]*$)/.exec(signs(format))?.slice(1).find(Boolean)
      ?.length ?? 0
  );
}

/** True for the format that makes text of whatever is typed. */
export function isTextFormat(format: string): boolean {
  return format.trim() === '@';
}
