import { isSetSupported } from './support';

/**
 * The keys that Excel has given to the ribbon's functions, by their names in the manifest. Empty
 * where it has no shortcuts for add-ins (volume licences, older Excels); a function is missing
 * whose keys a person has left to somebody else. Never rejects.
 */
export async function ribbonShortcuts(): Promise<ReadonlyMap<string, string>> {
  if (!isSetSupported('KeyboardShortcuts', '1.1')) return new Map();
  const keys = await Office.actions.getShortcuts().catch(() => ({}));
  return new Map(Object.entries(keys).flatMap(([name, key]) => (key ? [[name, key] as const] : [])));
}
