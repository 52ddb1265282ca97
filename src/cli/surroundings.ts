import { codeOf } from './systemReason';

/** Where the tool stands; a test gives its own. */
export interface Surroundings {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /**
   * Waits until everything is printed; gives the system's code, such as `ENOSPC`, when some of it
   * could not be.
   */
  readonly unprinted?: () => Promise<string | null>;
}

/** The process: its streams, folder and environment. */
export function ofProcess(): Surroundings {
  const { stdout, stderr } = process;
  let trouble: string | null = null;
  // Whoever stops reading (`| head`) has seen enough: the work goes on to its end, in silence.
  stdout.on('error', (error) => {
    const code = codeOf(error);
    if (code !== 'EPIPE') trouble ??= code;
  });
  stderr.on('error', () => undefined);
  return {
    print: (line) => stdout.write(`${line}\n`),
    complain: (line) => stderr.write(`${line}\n`),
    folder: process.cwd(),
    environment: process.env,
    unprinted: async () => {
      await new Promise((resolve) => stdout.write('', resolve));
      return trouble;
    },
  };
}
