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

/** Signs that steer a terminal, or turn the direction in which a line reads. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const steering = /[\0-\x08\v-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * The same, printing such signs as `\uXXXX`: names of files and words of workbooks come from others.
 * What is complained of is one line each, so there a line break of a name is shown, too. JSON stays
 * the same JSON.
 */
export function visibly(around: Surroundings): Surroundings {
  return {
    ...around,
    print: (line) => around.print(line.replace(steering, escaped)),
    complain: (line) => around.complain(line.replace(steering, escaped).replaceAll('\n', escaped)),
  };
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
