import type { Book } from '../model/book';
import { HostError } from '../hostError';
import type { HostObject } from './objectType';
import { tableOf } from './registry';
import type { QueryInfo } from '../request/protocol';

type Target = HostObject<never>;

/** The members a load asks for, by the first word of each path and what is asked of it. */
type Wanted = ReadonlyMap<string, readonly string[]>;

/**
 * Answers a load: `Select` paths like `values` or `format/fill/color`, in the client's camel case.
 */
export function readMembers(target: Target, query: QueryInfo, book: Book): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.replace(/\./g, '/'));
  const { items: itemsOf } = tableOf(target);
  if (itemsOf === undefined) return readObject(target, paths, book);
  const items = itemsOf(target.target, book);
  const first = query.Skip ?? 0;
  const chosen = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  const own = paths.filter((path) => hasOwn(target, path));
  const rest = paths.filter((path) => !hasOwn(target, path)).map((path) => path.replace(/^items\//i, ''));
  return { ...readScalars(target, own, book), _Items: chosen.map((item) => readObject(item, rest, book)) };
}

function hasOwn(target: Target, path: string): boolean {
  return tableOf(target).properties?.[wireName(path)] !== undefined;
}

function readObject(target: Target, paths: readonly string[], book: Book): Record<string, unknown> {
  const identity = tableOf(target).identity?.(target.target, book) ?? {};
  const wanted = byFirstWord(paths);
  if (wanted.size === 0 || wanted.has('*')) return { ...identity, ...readScalars(target, defaults(target), book) };
  const answer: Record<string, unknown> = { ...identity };
  for (const [word, rest] of wanted) {
    const name = wireName(word);
    const child = tableOf(target).children?.[name];
    if (child === undefined) Object.assign(answer, readScalars(target, [word], book));
    else {
      const below = child(target.target, book);
      answer[name] = below === null ? null : readMembers(below, { Select: rest }, book);
    }
  }
  return answer;
}

function readScalars(target: Target, words: readonly string[], book: Book): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const word of words) {
    const name = wireName(word);
    const property = tableOf(target).properties?.[name];
    if (property?.get === undefined) throw new HostError('ApiNotFound', `${tableOf(target).name}.${word}`);
    answer[name] = property.get(target.target, book);
  }
  return answer;
}

function defaults(target: Target): readonly string[] {
  return Object.entries(tableOf(target).properties ?? {}).flatMap(([name, property]) =>
    property.get === undefined || property.onlyNamed === true ? [] : [name],
  );
}

function byFirstWord(paths: readonly string[]): Wanted {
  const wanted = new Map<string, string[]>();
  for (const path of paths) {
    const [word, ...rest] = path.split('/');
    const below = wanted.get(word!) ?? [];
    if (rest.length > 0) below.push(rest.join('/'));
    wanted.set(word!, below);
  }
  return wanted;
}

/** `tabColor` is `TabColor` on the wire. */
function wireName(word: string): string {
  return word.startsWith('_') ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}
