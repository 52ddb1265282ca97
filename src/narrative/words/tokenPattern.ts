import type { PhraseCutter } from './phraseCutter';
import type { Token } from './tokenizer';

/**
 * One step of a pattern over tokens. In text: `ngày` a word, `(nghị quyết|luật)` one of several,
 * `/` a sign, `#` a whole number, `#d` a day, `#m` a month, `#y` a year, `#s` at most 12, `#24`
 * that number, `#h` an hour, `##` numbers in a list, `##s` the same of small ones, `~` every number
 * up to the end of the clause; `_` before a step means that no blank stands before it.
 */
interface Step {
  readonly glued: boolean;
  /** Index after the step's tokens, or -1. */
  readonly match: (tokens: readonly Token[], at: number) => number;
}

/** A pattern ready to be tried. */
export interface TokenPattern {
  readonly steps: readonly Step[];
}

const whole = /^\d{1,9}$/;
/** `1.000` too. */
const wholeOrGrouped = /^(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})$/;

const within =
  (low: number, high: number, digits: number) =>
  (text: string): boolean =>
    text.length <= digits && whole.test(text) && Number(text) >= low && Number(text) <= high;

const classes: Readonly<Record<string, (text: string) => boolean>> = {
  '#': (text) => wholeOrGrouped.test(text),
  '#d': within(1, 31, 2),
  '#m': within(1, 12, 2),
  '#h': within(0, 24, 2),
  '#s': within(0, 12, 2),
  '#y': (text) => /^\d{4}$/.test(text) && within(1945, 2099, 4)(text),
};

/** A pattern, and what it stands for. */
export interface Declared<V> {
  readonly form: string;
  readonly value: V;
}

/** A pattern that begins at a token, and what it stands for. */
export interface Candidate<V> {
  readonly pattern: TokenPattern;
  readonly value: V;
}

const none: readonly never[] = [];

/**
 * Patterns by the word that they begin with; each is compiled when that word turns up in a text.
 */
export class PatternIndex<V> {
  /** Those that begin with a number. */
  private readonly numeric: Declared<V>[] = [];
  private readonly worded = new Map<string, Declared<V>[]>();
  private readonly compiled = new Map<string | null, readonly Candidate<V>[]>();

  constructor(
    declared: Iterable<Declared<V>>,
    private readonly cutter: PhraseCutter,
  ) {
    for (const one of declared) {
      const first = firstPart(one.form);
      if (first.startsWith('#')) this.numeric.push(one);
      else for (const word of new Set(choicesOf(first).map((choice) => cutter.firstWord(choice)))) this.keep(word, one);
    }
  }

  /** The patterns that a token may begin, in their order. */
  at({ kind, text }: Token): readonly Candidate<V>[] {
    const key = kind === 'number' ? null : text;
    const known = this.compiled.get(key);
    if (known) return known;
    const declared = key === null ? this.numeric : this.worded.get(key);
    if (!declared) return none;
    const ready = declared.map(({ form, value }) => ({ pattern: compile(form, this.cutter), value }));
    this.compiled.set(key, ready);
    return ready;
  }

  private keep(word: string, one: Declared<V>): void {
    const group = this.worded.get(word);
    if (group) group.push(one);
    else this.worded.set(word, [one]);
  }
}

function compile(form: string, cutter: PhraseCutter): TokenPattern {
  const steps = splitForm(form).map((part): Step => {
    const glued = part.length > 1 && part.startsWith('_');
    const body = glued ? part.slice(1) : part;
    if (body.startsWith('#')) return { glued, match: numberStep(body) };
    if (body === '~') return { glued, match: everyNumber };
    const choices = choicesOf(body).map((choice) => cutter.words(choice).map(({ text }) => text));
    return { glued, match: wordsStep(choices) };
  });
  return { steps };
}

function choicesOf(part: string): readonly string[] {
  return part.split('|');
}

/** A blank parts steps, except inside a group: `(nghị quyết|luật) #`. */
const formPart = /(_?)(?:\(([^()\s][^()]*)\)|(\S+))/gu;

/** The same, for the first alone. */
const firstOfForm = new RegExp(formPart.source, 'u');

function splitForm(form: string): readonly string[] {
  return Array.from(form.matchAll(formPart), ([, glue, group, step]) => `${glue}${group ?? step}`);
}

function firstPart(form: string): string {
  const [, , group, step] = firstOfForm.exec(form)!;
  return group ?? step!;
}

function numberStep(name: string): Step['match'] {
  if (name.startsWith('##')) return listStep(classes[name === '##s' ? '#s' : '#']!);
  const exact = /^#(\d+)$/.exec(name)?.[1];
  const test = exact === undefined ? classes[name]! : (text: string) => text === exact;
  return (tokens, at) => (isNumber(tokens[at], test) ? at + 1 : -1);
}

function listStep(test: (text: string) => boolean): Step['match'] {
  return (tokens, at) => {
    if (!isNumber(tokens[at], test)) return -1;
    let end = at + 1;
    while ([',', 'và', '-', '/'].includes(tokens[end]?.text ?? '') && isNumber(tokens[end + 1], test)) {
      // A larger list of things has its noun after it; a list of levels has not.
      if (tokens[end + 2]?.kind === 'mark' && tokens[end + 2]!.text === '%') break;
      end += 2;
    }
    return end;
  };
}

function isNumber(token: Token | undefined, test: (text: string) => boolean): boolean {
  return token?.kind === 'number' && test(token.text);
}

function wordsStep(choices: readonly (readonly string[])[]): Step['match'] {
  return (tokens, at) => {
    for (const words of choices) {
      if (words.every((word, offset) => tokens[at + offset]?.text === word)) return at + words.length;
    }
    return -1;
  };
}

/** As far as a telephone number can reach. */
const reach = 16;

/** Subscribers' numbers begin with 0, service numbers with 1800 or 1900. */
const opensTelephone = /^(?:0|84|1[89]00)/;

/** Takes in every number of a telephone line, with the signs and words between them. */
const everyNumber: Step['match'] = (tokens, at) => {
  let end = -1;
  for (let next = at; next < Math.min(tokens.length, at + reach); next += 1) {
    const { kind, text } = tokens[next]!;
    if (kind === 'number') {
      if (end === -1 && !opensTelephone.test(text)) return -1;
      end = next + 1;
    }
    if (text === ';' || (kind === 'word' && end !== -1)) break;
  }
  return end;
};

/** Where a pattern that begins at a token ends, or -1. */
export function matchPattern({ steps }: TokenPattern, tokens: readonly Token[], at: number): number {
  let next = at;
  for (const { glued, match } of steps) {
    if (glued && !(tokens[next]?.glued ?? false)) return -1;
    next = match(tokens, next);
    if (next === -1) return -1;
  }
  return next;
}
