/** What a cell is besides its value: a formula that spills (`cm`), a value with fields (`vm`). */
const marked = /<(?:[\w.-]+:)?c\s(?=[^>]*\s[cv]m=")[^>]*>/g;
const cellStart = /<c\s[^>]*>(?:<f[\s>])?/g;

/**
 * Cells that were written anew, with the marks that the model does not know: on a formula that is
 * still one, and on an error that stands for a value with fields.
 */
export function carryCells(came: string, written: string): string {
  const marks = new Map<string, string>();
  for (const [open] of came.matchAll(marked)) {
    const found = [...open.matchAll(/\s([cv]m="\d+")/g)].map(([, mark]) => mark).join(' ');
    marks.set(addressOf(open), found);
  }
  if (marks.size === 0) return written;
  return written.replace(cellStart, (whole) => {
    const mark = marks.get(addressOf(whole));
    const fits = mark !== undefined && (whole.includes('<f') || (/\st="e"/.test(whole) && mark.startsWith('vm')));
    return fits ? whole.replace('<c ', `<c ${mark} `) : whole;
  });
}

function addressOf(open: string): string {
  return /\sr="([^"]*)"/.exec(open)?.[1] ?? '';
}
