import type { Language, LocalText } from '../indicators/text';

/** 0: no error-level finding; 1: some; 2: could not be read, or bad usage. */
export type ExitCode = 0 | 1 | 2;

/** Where a command speaks and stands: the process in the built tool, buffers in tests. */
export interface Shell {
  readonly language: Language;
  readonly print: (line: string) => void;
  /** For people while the result itself goes to `print`. */
  readonly complain: (line: string) => void;
  /** Paths are taken from here. */
  readonly folder: string;
}

export interface Option {
  readonly name: string;
  /** What stands for the value in help, such as `FILE.xlsx`; null for a switch. */
  readonly value: string | null;
  readonly required: boolean;
  readonly repeated: boolean;
  readonly help: LocalText;
}

/**
 * What was given: each option by its name. Asking for an option that the command does not declare
 * is a fault.
 */
export interface Given {
  /** Value of an option, or null. */
  text(name: string): string | null;
  /** Value of a required option. */
  needed(name: string): string;
  list(name: string): readonly string[];
  flag(name: string): boolean;
  readonly files: readonly string[];
}

/** One command, declared once: parsing, help and the list of commands are derived from it. */
export interface Command {
  readonly name: string;
  readonly help: LocalText;
  /** What stands for the arguments without a name; null where there are none. */
  readonly files: LocalText | null;
  readonly options: readonly Option[];
  readonly run: (given: Given, shell: Shell) => Promise<ExitCode>;
}

/** An option with a value. */
export function valued(name: string, value: string, help: LocalText, how: Partial<Option> = {}): Option {
  return { name, value, required: false, repeated: false, help, ...how };
}

/** An option that is there or not. */
export function switched(name: string, help: LocalText): Option {
  return { name, value: null, required: false, repeated: false, help };
}
