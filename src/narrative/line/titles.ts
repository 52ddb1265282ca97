import type { Lexicon } from '../words/lexicon';
import type { Range } from '../words/sentences';
import type { Token } from '../words/tokenizer';

/** No title of a paper that a report names is longer. */
const titleTokens = 45;
/** A comma ends a title, unless it says on to which year the paper looks. */
const ends: ReadonlySet<string> = new Set([';', ':', '(', ')', '.']);
const year = /^(?:19|20)\d{2}$/;

/**
 * The papers that a line names with the years they are made for, in order: `Thực hiện Kế hoạch
 * chuyển đổi số giai đoạn 2021-2025, định hướng đến năm 2030`. Their years and plans are none of
 * the figures'.
 */
export function findTitles(tokens: readonly Token[], { coordinates: { documents } }: Lexicon): readonly Range[] {
  const titles: Range[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const lead = documents.leads.longest(tokens, at);
    const noun = lead && documents.nouns.longest(tokens, lead.to);
    const to = noun ? titleEnd(tokens, noun.to, documents.until) : null;
    if (to === null) continue;
    titles.push({ from: lead!.to, to });
    at = to - 1;
  }
  return titles;
}

/** Behind the last year that the title holds; null where it holds none. */
function titleEnd(
  tokens: readonly Token[],
  from: number,
  until: Lexicon['coordinates']['documents']['until'],
): number | null {
  let end: number | null = null;
  for (let at = from; at < Math.min(tokens.length, from + titleTokens); at += 1) {
    const { text } = tokens[at]!;
    if (ends.has(text)) break;
    if (text === ',' && !until.longest(tokens, at + 1)) break;
    const named = until.longest(tokens, at);
    if (!named || !year.test(tokens[named.to]?.text ?? '')) continue;
    end = named.to + 1;
    if (['-', 'đến'].includes(tokens[end]?.text ?? '') && year.test(tokens[end + 1]?.text ?? '')) end += 2;
    at = end - 1;
  }
  return end;
}
