import type { Coordinates } from '../../figures/coordinates';
import { wordsIn, type View } from '../line/view';
import { beginningIn } from '../words/sentences';
import type { ExtractedFigure, Uncertainty } from './extracted';
import { claimKinds, isSubordinate } from './figureMeaning';
import type { Naming } from '../naming/naming';
import type { Running } from '../naming/running';

/** The level that claims behind it speak of. */
export interface Told extends Coordinates {
  readonly indicator: string | null;
  readonly doubts: readonly Uncertainty[];
  readonly isPart: boolean;
}

/** Names that a shortened one may go on with. */
const namesKept = 2;

/** A member of a list begins with its number or its name: it has no verb of its own. */
function isMember({ line, segment, segmentAt, quantity }: View): boolean {
  if (quantity.form !== 'plain' || segment.after === 'open' || segment.after === 'start' || segmentAt === 0)
    return false;
  const { memberJoins } = line.lexicon.links;
  const head = { from: segment.from, to: quantity.from };
  const named = new Set(beginningIn(line.mentions, head).flatMap(({ used }) => used));
  if (named.size > 0 && segment.after !== 'comma') return false;
  return wordsIn(line, head).every((word, offset) => memberJoins.has(word) || named.has(segment.from + offset));
}

/** What a paragraph has been speaking of, figure by figure. */
export class Talk {
  subject: string | null = null;
  /** The last level; null at the start. */
  level: Told | null = null;
  /** The last level that was no part of another. */
  whole: Told | null = null;
  /** What narrows the verb of a list, at which depth of brackets. */
  private qualifier: { readonly words: string | null; readonly depth: number } = { words: null, depth: 0 };
  private names: readonly (readonly string[])[] = [];
  private doubtful: readonly string[] = [];
  private readonly told = new Set<string>();
  private estimated = false;
  /** What was spoken of before an open bracket, to come back to behind it. */
  private readonly outside: { readonly subject: string | null; readonly level: Told | null }[] = [];
  /** Indicators that the sentence gave a plan for. */
  private planned = new Set<string>();

  endSentence(): void {
    this.planned = new Set();
    this.qualifier = { words: null, depth: 0 };
    this.outside.length = 0;
  }

  /**
   * `phát triển thêm 226 trạm BTS, 1.986 km cáp quang`: what is said of the verb holds for every
   * member of its list.
   */
  qualifierOf(view: View): string | null {
    return isMember(view) && view.segment.depth === this.qualifier.depth ? this.qualifier.words : null;
  }

  qualify({ segment }: View, words: string | null): void {
    if (segment.depth <= this.qualifier.depth || words !== null) this.qualifier = { words, depth: segment.depth };
  }

  running(): Running {
    return {
      subject: this.subject,
      doubtful: this.doubtful,
      names: this.names,
      whole: this.whole?.indicator ?? null,
      isPart: this.level?.isPart ?? false,
      told: this.told,
    };
  }

  hasPlan(): boolean {
    return this.subject !== null && this.planned.has(this.subject);
  }

  wasEstimated(): boolean {
    return this.estimated;
  }

  /** `(trong đó …), tăng 5%`: behind a bracket the talk is again of what stood before it. */
  followBrackets({ line, left, quantity }: View): void {
    for (let at = left.from; at < quantity.from; at += 1) {
      const { text } = line.tokens[at]!;
      if (text === '(') this.outside.push({ subject: this.subject, level: this.level });
      else if (text === ')') {
        const before = this.outside.pop();
        // `So với cả nước (mật độ 141), tỉnh mới đạt 96,8`: nothing was spoken of before.
        if (before && before.subject !== null) ({ subject: this.subject, level: this.level } = before);
      }
    }
  }

  remember(view: View, figure: ExtractedFigure, naming: Naming): void {
    const { indicator, kind, estimated, period, territory, scope, doubts } = figure;
    if (indicator !== null && kind === 'plan') this.planned.add(indicator);
    const isClaim = claimKinds.includes(kind);
    if (!isClaim) this.estimated = estimated;
    if (indicator !== null && !isClaim) this.told.add(indicator);
    if (isSubordinate(view)) return;
    if (!isClaim || naming.by !== 'running') {
      this.subject = indicator;
      this.doubtful = indicator === null ? naming.candidates : [];
      const { isPart } = view.segment;
      this.level = { indicator, period, territory, scope, doubts, isPart };
      if (!isPart) this.whole = this.level;
    }
    this.keepName(view, naming, indicator);
  }

  private keepName({ line }: View, { by, mention, words }: Naming, indicator: string | null): void {
    if (indicator === null || by === 'running') return;
    const name =
      words ?? mention?.used.flatMap((at) => (line.tokens[at]!.kind === 'word' ? [line.tokens[at]!.text] : [])) ?? null;
    if (name) this.names = [name, ...this.names].slice(0, namesKept);
  }
}
