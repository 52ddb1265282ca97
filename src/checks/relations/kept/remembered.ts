import type { Catalogue } from '../../../indicators/catalogue/catalogue';
import type { CheckContext } from '../../context';
import { contentOf } from './content';
import { Memory } from './memory';

/** Some thousand groups of a dozen rows: a national workbook with a fault in every second one. */
const mostCharacters = 4_000_000;

/** What was found for a content, by what was asked. */
type Answers = Map<string, unknown>;

const memories = new WeakMap<Catalogue, Memory<Answers>>();

/**
 * What the relations of indicators that are linked with each other say, found once for each
 * content: it holds after any edit elsewhere, in any sheet and in any check. (A test holds it to
 * what is found anew.)
 * @param what the question; together with the content it has to determine the answer
 * @param find gives plain data: nothing that belongs to one check, and no places of cells
 */
export function remembered<Answer>(
  what: string,
  ids: ReadonlySet<string>,
  context: CheckContext,
  find: () => Answer,
): Answer {
  const content = contentOf(ids, context);
  if (content === null) return find();
  const { catalogue } = context;
  let memory = memories.get(catalogue);
  if (!memory) memories.set(catalogue, (memory = new Memory(mostCharacters)));
  const answers = memory.get(content, (): Answers => new Map());
  if (!answers.has(what)) answers.set(what, find());
  return answers.get(what) as Answer;
}
