import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a passage says of one of its numbers. */
export interface Label {
  readonly printed: string;
  /**
   * `certain` is plain to a person and of the form; `open` must not be offered; `either` may be.
   */
  readonly flag: 'certain' | 'open' | 'either';
  /** Null for what is no indicator. */
  readonly indicator: string | null;
  readonly kind: string;
  /** In the catalogue's unit; in ones without an indicator. */
  readonly value: number;
  readonly year: number;
  readonly period: string;
  /** `province`, `part`, `other`, `region`, `country`. */
  readonly territory: string;
  readonly isNarrowed: boolean;
  readonly span: readonly [start: number, end: number];
}

export interface Passage {
  readonly province: string;
  readonly year: number;
  readonly text: string;
  readonly labels: readonly Label[];
}

const flags = { '!': 'certain', '?': 'open', '~': 'either' } as const;
/** What the files call a kind, and what `extract --json` does. */
const kinds: Readonly<Record<string, string>> = {
  growth: 'yoy_pct',
  attainment: 'plan_attainment_pct',
  points: 'yoy_points',
  change: 'yoy_abs',
};

const label = /^\{([^|]+)\|([!?~]) (\S+) (\S+) (\S+)((?: \S+)*)\}$/;

/**
 * Reads a file of labelled passages: a head `# province year`, then the text, in which each number
 * stands as `{printed|flag indicator kind value …}`, with `y=` another year, `p=` a period, `t=` a
 * territory, and `s` where words narrow it.
 */
export function readLabelled(file: string): readonly Passage[] {
  const content = readFileSync(path.join(__dirname, file), 'utf8');
  return content.trim().split(/\n\n+/).map(passageOf);
}

function passageOf(block: string): Passage {
  const [head = '', ...rest] = block.split('\n');
  const found = /^# (.+) (\d{4})$/.exec(head);
  if (!found) throw new Error(`No head: ${head}`);
  const [, province = '', reported = ''] = found;
  const labels: Label[] = [];
  let text = '';
  for (const piece of rest.join('\n').split(/(\{[^}]*\})/)) {
    const one = piece.startsWith('{') ? labelOf(piece, text.length, Number(reported)) : null;
    if (one) labels.push(one);
    text += one?.printed ?? piece;
  }
  return { province, year: Number(reported), text, labels };
}

function labelOf(piece: string, start: number, reported: number): Label {
  const found = label.exec(piece);
  if (!found) throw new Error(`No label: ${piece}`);
  const [, printed = '', flag = '', indicator = '', kind = '', value = '', more = ''] = found;
  const marks = more.trim().split(' ');
  const marked = (name: string): string | undefined =>
    marks.find((mark) => mark.startsWith(`${name}=`))?.slice(name.length + 1);
  return {
    printed,
    flag: flags[flag as keyof typeof flags],
    indicator: indicator === '-' ? null : indicator,
    kind: kinds[kind] ?? kind,
    value: Number(value),
    year: Number(marked('y') ?? reported),
    period: marked('p') ?? 'year',
    territory: marked('t') ?? 'province',
    isNarrowed: marks.includes('s'),
    span: [start, start + printed.length],
  };
}
