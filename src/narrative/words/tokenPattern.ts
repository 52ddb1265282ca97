import type { Token } from './tokenizer';

/**
 * One step of a pattern over tokens. In text: `ngày` a word, `(nghị quyết|luật)` one of several, `/` a sign, `#` a whole number, `#d` a day, `#m` a month, `#y` a year, `#s` at most 12, `#24` that number, `#h` an hour,
 * `##` numbers in a list, `##s` the same of small ones, `~` every number up to the end of the clause; `_` before a step means that no blank stands before it.
 */
interface Step {
  readonly glued: boolean;
  /** Index after the step's tokens, or -1. */
  readonly match: (tokens: readonly Token[], at: number) => number;
}

/** A pattern ready to be tried. */
export interface TokenPattern {
  /** Words or signs it can begin with; null when it begins with a number. */
  readonly firstWords: readonly string[] | null;
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

/** Reads a pattern's text. Compiled once, when the lexicon is loaded. */
export function compilePattern(form: string, toTokens: (phrase: string) => readonly Token[]): TokenPattern {
  const steps: Step[] = [];
  let firstWords: readonly string[] | null = null;
  splitForm(form).forEach((part, index) => {
    const glued = part.length > 1 && part.startsWith('_');
    const body = glued ? part.slice(1) : part;
    if (body.startsWith('#')) steps.push({ glued, match: numberStep(body) });
    else if (body === '~') steps.push({ glued, match: everyNumber });
    else {
      const choices = body.split('|').map((choice) => toTokens(choice).map(({ text }) => text));
      if (index === 0) firstWords = choices.map(([first]) => first!);
      steps.push({ glued, match: wordsStep(choices) });
    }
  });
  return { firstWords, steps };
}

/** A blank parts steps, except inside a group: `(nghị quyết|luật) #`. */
function splitForm(form: string): readonly string[] {
  return Array.from(
    form.matchAll(/(_?)(?:\(([^()\s][^()]*)\)|(\S+))/gu),
    ([, glue, group, step]) => `${glue}${group ?? step}`,
  );
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
