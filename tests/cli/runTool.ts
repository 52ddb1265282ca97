import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/index';

export interface Ran {
  readonly code: number;
  readonly printed: readonly string[];
  readonly complained: readonly string[];
}

/** Runs the tool in this process, as if from a folder. */
export async function runTool(folder: string, args: readonly string[], environment = {}): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await main(args, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    folder,
    environment,
  });
  return { code, printed, complained };
}

/** What the system says by one of its codes. */
export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** A folder of its own for one test file. */
export function useFolder(): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}
