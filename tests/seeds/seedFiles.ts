import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(__dirname, '..', '..');

/** Every JSON file that ships as data, with its path from the repository's root. */
export function seedFiles(): readonly { readonly file: string; readonly data: unknown }[] {
  return readdirSync(join(root, 'seeds'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => join(root, 'seeds', path))
    .map((path) => ({
      file: relative(root, path).split(sep).join('/'),
      data: JSON.parse(readFileSync(path, 'utf8')) as unknown,
    }))
    .sort((one, other) => one.file.localeCompare(other.file));
}

/** A value inside a seed and the way to it. */
export interface SeedNode {
  readonly path: string;
  readonly value: unknown;
}

/** Every value of a seed, objects and lists included. */
export function nodesOf(value: unknown, path = ''): SeedNode[] {
  const children = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return [{ path, value }, ...children.flatMap(([key, child]) => nodesOf(child, path === '' ? key : `${path}.${key}`))];
}

/**
 * A fact file that stands beside the checkout on the machines where facts are collected; null
 * elsewhere.
 */
export function factFile(name: string): string | null {
  try {
    return readFileSync(join(root, '..', 'shared', 'domain', name), 'utf8');
  } catch {
    return null;
  }
}
