import type { CellLooks } from './cellLooks';

/** What a cell is besides its value: a formula that spills (`cm`), a value with fields (`vm`). */
const marked = /<(?:[\w.-]+:)?c\s(?=[^>]*\s[cv]m=")[^>]*>/g;
const cellStart = /<c\s[^>]*>(?:<f[\s>])?/g;
const styled = /<(?:[\w.-]+:)?c\s(?=[^>]*\ss=")[^>]*>/g;

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

/**
 * The same cells with what their looks were besides what the model knows, each where it holds a
 * value of the kind that it held: a text, a truth value, or anything else.
 */
export function carryLooks(came: string, written: string, looks: CellLooks): string {
  const before = new Map<string, { readonly look: number; readonly kind: string }>();
  for (const [open] of came.matchAll(styled)) {
    const look = lookOf(open);
    if (looks.tells(look)) before.set(addressOf(open), { look, kind: kindOf(open) });
  }
  if (before.size === 0) return written;
  return written.replace(/<c\s[^>]*>/g, (open) => {
    const was = before.get(addressOf(open));
    if (!was || was.kind !== kindOf(open)) return open;
    const number = looks.numberOf(lookOf(open), was.look);
    return / s="/.test(open)
      ? open.replace(/ s="\d*"/, ` s="${number}"`)
      : open.replace(/^<c( r="[^"]*")?/, `$& s="${number}"`);
  });
}

function addressOf(open: string): string {
  return /\sr="([^"]*)"/.exec(open)?.[1] ?? '';
}

function lookOf(open: string): number {
  return Number(/\ss="(\d+)"/.exec(open)?.[1] ?? 0);
}

function kindOf(open: string): string {
  const type = /\st="([^"]*)"/.exec(open)?.[1] ?? 'n';
  return ['s', 'str', 'inlineStr'].includes(type) ? 'text' : type === 'b' ? type : '';
}
