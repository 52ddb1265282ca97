import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/**
 * A JSON file that fits a schema. Throws a sentence that names the file and the first place that
 * does not fit.
 */
export function readInput<Schema extends v.GenericSchema>(
  file: string | undefined,
  schema: Schema,
): v.InferOutput<Schema> {
  if (file === undefined) throw new Error('name the JSON file to read.');
  const result = v.safeParse(schema, parseJson(file));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
