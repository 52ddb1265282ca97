import type { Lexicon } from '../words/lexicon';
import { isYear } from '../line/line';
import { beginningIn, type Range } from '../words/sentences';
import { cuesIn, lastCue, onlyWords, wordsIn, type View } from '../line/view';

export function links({ line }: View): Lexicon['links'] {
  return line.lexicon.links;
}

export function lastWord({ line, quantity }: View): string {
  return line.tokens[quantity.from - 1]?.text ?? '';
}

/** `105% kế hoạch`, `so với mục tiêu` right after the number. */
export function planFollows(view: View): boolean {
  const { line, right } = view;
  const plan = cuesIn(line, { from: right.from, to: Math.min(right.to, right.from + 8) }, 'planNoun')[0];
  return plan !== undefined && onlyWords(line, { from: right.from, to: plan.from }, links(view).beforePlan);
}

/** `so với kế hoạch tăng 5%`, `so với kế hoạch đạt 98%`. */
export function planCompared(view: View): boolean {
  const { line, near, quantity } = view;
  const plan = lastCue(line, { from: near.from, to: quantity.from }, 'planNoun');
  if (!plan) return false;
  const before = wordsIn(line, { from: Math.max(near.from, plan.from - 2), to: plan.from });
  const verb = cuesIn(line, { from: plan.to, to: quantity.from }, 'reach', 'up', 'down', 'exceed', 'short').length > 0;
  return (
    verb && before.some((word) => links(view).with.has(word)) && before.some((word) => links(view).versus.has(word))
  );
}

/** So close stand the words of a plan before the bracket that tells it. */
const planReach = 8;

/** `kế hoạch 35%`, `mục tiêu năm 2024 là 70%` right before the number. */
export function planBefore(view: View): boolean {
  const { line, near, quantity } = view;
  if (opensPlan(view) || explainsPlan(view)) return true;
  const plan = lastCue(line, { from: near.from, to: quantity.from }, 'planNoun');
  if (!plan || quantity.from - plan.to > 8) return false;
  if (quantity.form === 'plain' && links(view).pastPlan.has(line.tokens[plan.from - 1]?.text ?? '')) return false;
  return linksOnly(view, { from: plan.to, to: quantity.from }, links(view).afterPlan);
}

/**
 * `không đạt kế hoạch đề ra (1.300 tỷ đồng)`: the bracket tells the plan that stands right before
 * it.
 */
function explainsPlan(view: View): boolean {
  const { line, segment, quantity } = view;
  if (segment.after !== 'open' || quantity.from !== segment.from) return false;
  const open = segment.from - 1;
  const plan = lastCue(line, { from: Math.max(view.sentence.from, open - planReach), to: open }, 'planNoun');
  return plan !== null && linksOnly(view, { from: plan.to, to: open }, links(view).afterPlan);
}

/** `Kế hoạch doanh thu viễn thông năm 2019 là 610 tỷ đồng`: the plan is the subject. */
function opensPlan(view: View): boolean {
  const { line, segment, quantity, near } = view;
  // `Theo kế hoạch năm 2020, doanh thu toàn ngành là 780 tỷ đồng`.
  const [lead] = cuesIn(line, near, 'planNoun');
  const leads = lead?.from === near.from + 1 && links(view).planLead.has(line.tokens[near.from]!.text);
  if (leads && links(view).is.has(lastWord(view))) return true;
  const [plan] = cuesIn(line, { from: segment.from, to: quantity.from }, 'planNoun');
  if (!plan || plan.from !== segment.from || quantity.form === 'rank') return false;
  if (namesOnly(view, { from: plan.to, to: quantity.from })) return true;
  if (!links(view).planSubject.has(line.tokens[plan.from]!.text)) return false;
  const verb = lastWord(view);
  return links(view).is.has(verb) || verb === ':';
}

/** `Chỉ tiêu doanh thu viễn thông 1.200 tỷ đồng`: nothing but the name stands between. */
function namesOnly({ line }: View, { from, to }: Range): boolean {
  const named = new Set(beginningIn(line.mentions, { from, to }).flatMap(({ used }) => used));
  if (named.size === 0) return false;
  for (let at = from; at < to; at += 1) if (!named.has(at) && !isYear(line, at)) return false;
  return true;
}

/** True when a stretch holds linking words and years only. */
export function linksOnly({ line }: View, { from, to }: Range, allowed: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) {
    if (!allowed.has(line.tokens[at]!.text) && !isYear(line, at)) return false;
  }
  return true;
}

/** A percentage whose plan noun follows only after a comma or in "là mục tiêu". */
export function isPlanOf(view: View): boolean {
  return links(view).is.has(view.line.tokens[view.right.from]?.text ?? '');
}

/** `vượt mục tiêu 70% đề ra`. */
export function isSetGoal(view: View): boolean {
  const { line, right } = view;
  const [first = '', second = ''] = wordsIn(line, { from: right.from, to: right.from + 2 });
  return links(view).goalOpens.has(first) && links(view).goalCloses.has(second);
}
