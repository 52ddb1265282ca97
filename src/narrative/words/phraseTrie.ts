import type { PhraseCutter, PhraseWord } from './phraseCutter';
import type { Token } from './tokenizer';

/** Stands in a phrase where other words may stand between. */
export const gapMark = '…';
/** Signs that papers set or leave out inside a name. */
const freeMarks: ReadonlySet<string> = new Set([',', '-', '(', ')', '"']);

/** A phrase found in a text. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** Token range; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the range that belong to the phrase, in order. */
  readonly used: readonly number[];
  /** Words were passed over where the phrase has a gap. */
  readonly gapped: boolean;
}

/** What may be passed over inside a phrase. */
export interface Skips {
  /** For each token: how many tokens from it on are a filler; 0 for none. */
  readonly fillers: Int32Array;
  /** For each token 1 where words begin that narrow a whole name: `từ dịch vụ`. */
  readonly restricting: Uint8Array;
  /**
   * For each token: how many tokens from it on are a number with its scale word or percent sign; 0
   * for none.
   */
  readonly numbers: Int32Array;
}

const none: readonly never[] = [];

interface Node<T> {
  /** None where no word follows: most nodes end a phrase or have one word behind them. */
  next: Map<string, Node<T>> | null;
  gap: Node<T> | null;
  values: readonly T[];
}

const newNode = <T>(): Node<T> => ({ next: null, gap: null, values: none });

/**
 * How far apart the two sides of a gap may lie, how many fillers may be passed over, and how many
 * steps one search may take.
 */
const gapReach = 14;
const fillersAtMost = 3;
const stepsAtMost = 3000;
/** No phrase that is looked for backwards has more words. */
const wordsBack = 5;

/** All that looking for a phrase needs of a token. */
type Worded = Pick<Token, 'text'>;

/** How the phrases of a trie may stand in a text. */
export interface TrieOptions<T> {
  /**
   * Names may be written with and without commas, dashes and brackets; other phrases stand as they
   * are declared.
   */
  readonly loose?: boolean;
  /** A phrase with such a value counts only where none before it has the same words. */
  readonly givesWay?: (value: T) => boolean;
  /** Whether a phrase counts at all, asked when it is cut. */
  readonly counts?: (phrase: string, words: readonly PhraseWord[]) => boolean;
}

type Entry<T> = readonly [phrase: string, value: T];

/**
 * Phrases to be found in a text, all at once. They are cut into words only when their first word
 * turns up in a text: most of the lexicon never does.
 */
export class PhraseTrie<T> {
  /** By the first word: the phrases that are not cut yet, or the way on from that word. */
  private readonly openings = new Map<string, Entry<T>[] | Node<T>>();

  constructor(
    entries: Iterable<Entry<T>>,
    private readonly cutter: PhraseCutter,
    private readonly options: TrieOptions<T> = {},
  ) {
    for (const entry of entries) {
      const first = cutter.firstWord(entry[0]);
      const group = this.openings.get(first) as Entry<T>[] | undefined;
      if (group) group.push(entry);
      else this.openings.set(first, [entry]);
    }
  }

  /** The phrases that begin with a word, as far as their second. */
  private opening(text: string): Node<T> | undefined {
    const found = this.openings.get(text);
    return Array.isArray(found) ? this.cut(text, found) : found;
  }

  private cut(text: string, group: readonly Entry<T>[]): Node<T> {
    const node = newNode<T>();
    this.openings.set(text, node);
    for (const [phrase, value] of group) {
      const words = this.cutter.words(phrase);
      if (this.options.counts?.(phrase, words) !== false) this.add(node, words.slice(1), value);
    }
    return node;
  }

  private add(opening: Node<T>, words: readonly PhraseWord[], value: T): void {
    let node = opening;
    for (const { text } of words) {
      if (text === gapMark) node = node.gap ??= newNode();
      else if (!this.isPassedOver(text)) {
        const after = (node.next ??= new Map());
        let next = after.get(text);
        if (!next) after.set(text, (next = newNode<T>()));
        node = next;
      }
    }
    if (node.values.includes(value)) return;
    if (node.values.length === 0 || !this.options.givesWay?.(value)) node.values = [...node.values, value];
  }

  private isPassedOver(text: string): boolean {
    return this.options.loose === true && freeMarks.has(text);
  }

  /** What stands for exactly these words. */
  whole(words: readonly Worded[]): readonly T[] {
    const own = words.filter(({ text }) => !this.isPassedOver(text));
    return this.straight(own, 0).flatMap(({ value, to }) => (to === own.length ? [value] : []));
  }

  /** The phrases that stand word for word at a token, shortest first. */
  straight(tokens: readonly Worded[], from: number): readonly { readonly value: T; readonly to: number }[] {
    let node = from < tokens.length ? this.opening(tokens[from]!.text) : undefined;
    if (!node) return none;
    const found: { value: T; to: number }[] = [];
    for (let to = from + 1; node; to += 1) {
      for (const value of node.values) found.push({ value, to });
      node = to < tokens.length ? node.next?.get(tokens[to]!.text) : undefined;
    }
    return found;
  }

  /** The longest phrase that stands word for word at a token, or null. */
  longest(tokens: readonly Worded[], from: number): { readonly value: T; readonly to: number } | null {
    return this.straight(tokens, from).at(-1) ?? null;
  }

  /** The longest phrase that ends right before a token, or null. */
  endingAt(tokens: readonly Worded[], end: number): { readonly value: T; readonly from: number } | null {
    for (let from = Math.max(0, end - wordsBack); from < end; from += 1) {
      const match = this.straight(tokens, from).find(({ to }) => to === end);
      if (match) return { value: match.value, from };
    }
    return null;
  }

  /** Every phrase that begins at a token, with fillers and gaps, up to `limit` (exclusive). */
  all(tokens: readonly Token[], from: number, limit: number, skips: Skips): readonly PhraseMatch<T>[] {
    const first = this.opening(tokens[from]!.text);
    return first ? new Search(tokens, from, limit, skips, first).found : [];
  }
}

/** The words taken so far, last first: paths share what they have in common. */
interface Taken {
  readonly at: number;
  readonly before: Taken | null;
}

/** One walk over the trie from one token. */
class Search<T> {
  readonly found: PhraseMatch<T>[] = [];
  private steps = 0;
  private fillers = 0;
  private numbers = 0;
  private gaps = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly from: number,
    private readonly limit: number,
    private readonly skips: Skips,
    first: Node<T>,
  ) {
    this.walk(first, from + 1, { at: from, before: null });
  }

  private walk(node: Node<T>, at: number, taken: Taken): void {
    this.steps += 1;
    if (node.values.length > 0 && this.fillsBrackets(taken.at)) {
      for (const value of node.values) this.found.push(this.matchOf(value, taken));
    }
    if (at >= this.limit || this.steps > stepsAtMost) return;
    const next = node.next?.get(this.tokens[at]!.text);
    if (next) this.walk(next, at + 1, { at, before: taken });
    if (node.next) this.passOver(node, at, taken);
    if (node.gap) this.leap(node.gap, at, taken);
  }

  private matchOf(value: T, taken: Taken): PhraseMatch<T> {
    const used: number[] = [];
    for (let one: Taken | null = taken; one; one = one.before) used.push(one.at);
    return { value, from: this.from, to: taken.at + 1, used: used.reverse(), gapped: this.gaps > 0 };
  }

  /**
   * `thuê bao điện thoại (di động 1.038.000)`: a name does not end within a bracket that goes on.
   */
  private fillsBrackets(last: number): boolean {
    let depth = 0;
    for (let at = this.from + 1; at <= last; at += 1) {
      const { text } = this.tokens[at]!;
      if (text === '(') depth += 1;
      else if (text === ')') depth -= 1;
    }
    return depth <= 0 || this.tokens[last + 1]?.text === ')';
  }

  private passOver(node: Node<T>, at: number, taken: Taken): void {
    if (this.isAbbreviation(at)) this.walk(node, at + 3, taken);
    if (freeMarks.has(this.tokens[at]!.text)) this.walk(node, at + 1, taken);
    const filler = this.skips.fillers[at]!;
    const narrows = this.skips.restricting[at] === 1 && node.values.length > 0;
    if (filler > 0 && this.fillers < fillersAtMost && !narrows) {
      this.fillers += 1;
      this.walk(node, at + filler, taken);
      this.fillers -= 1;
    }
    const number = this.skips.numbers[at]!;
    // A sign after the number ends what the number says.
    if (number > 0 && this.numbers === 0 && !freeMarks.has(this.tokens[at + number]?.text ?? '')) {
      this.numbers += 1;
      this.walk(node, at + number, taken);
      this.numbers -= 1;
    }
  }

  /** `trạm thu phát sóng (BTS) di động`. */
  private isAbbreviation(at: number): boolean {
    const { tokens } = this;
    return tokens[at]!.text === '(' && (tokens[at + 1]?.upper ?? false) && tokens[at + 2]?.text === ')';
  }

  private leap(gap: Node<T>, from: number, taken: Taken): void {
    this.gaps += 1;
    const end = Math.min(this.limit, from + gapReach);
    for (let at = from; at < end; at += 1) {
      const { text } = this.tokens[at]!;
      if (text === ';') break;
      const next = gap.next?.get(text);
      if (next) this.walk(next, at + 1, { at, before: taken });
    }
    this.gaps -= 1;
  }
}
