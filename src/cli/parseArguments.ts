import { parseArgs } from 'node:util';
import type { Command, Given } from './command';
import { refuse, type UserError } from './userError';

/**
 * Reads a command's arguments; those that every command has are taken out before. Throws a
 * UserError that names the first thing that is wrong.
 */
export function parseArguments(command: Command, args: readonly string[]): Given {
  const { values, positionals } = parsed(command, args);
  const surplus = positionals[0];
  if (command.files === null && surplus !== undefined) {
    throw refuse('bad.surplus', { command: command.name, argument: surplus });
  }
  // An empty path would be the folder that one stands in.
  if (positionals.some(isBlankText)) throw refuse('bad.emptyName');
  const empty = command.options.find(({ name }) => [values[name]].flat().some(isBlankText));
  if (empty) throw refuse('bad.optionValue', { option: empty.name });
  const missing = command.options.find(({ name, required }) => required && values[name] === undefined);
  if (missing) throw refuse('bad.missing', { option: missing.name, what: missing.help });
  return givenOf(command, values, positionals);
}

function isBlankText(value: string | boolean | undefined): boolean {
  return typeof value === 'string' && value.trim() === '';
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function parsed(command: Command, args: readonly string[]): { values: Values; positionals: string[] } {
  const declared = command.options.map(({ name, value, repeated }) => [
    name,
    { type: value === null ? 'boolean' : 'string', multiple: repeated } as const,
  ]);
  const options = Object.fromEntries(declared) as NonNullable<Parameters<typeof parseArgs>[0]>['options'];
  try {
    return parseArgs({
      args: repeatOptions(command, args),
      options,
      allowPositionals: true,
      strict: true,
    }) as {
      values: Values;
      positionals: string[];
    };
  } catch (error) {
    throw refusalOf(error, command, args);
  }
}

/**
 * `--previous A B` means `--previous A --previous B`: what follows an option that may be repeated
 * belongs to it, up to the next option.
 */
function repeatOptions({ options }: Command, args: readonly string[]): string[] {
  const repeated = new Set(options.filter((option) => option.repeated).map(({ name }) => `--${name}`));
  let current: string | null = null;
  return args.flatMap((arg, at) => {
    if (arg.startsWith('-')) {
      const name = arg.replace(/=.*/s, '');
      current = repeated.has(name) ? name : null;
      return [arg];
    }
    return current !== null && args[at - 1] !== current ? [current, arg] : [arg];
  });
}

/**
 * Node says these in English only and tells them apart by code; what it says is not passed on where
 * a sentence of ours can stand.
 */
function refusalOf(error: unknown, { name, options }: Command, args: readonly string[]): UserError {
  const { code, message } = error as NodeJS.ErrnoException;
  const flags = args.filter((arg) => arg.startsWith('-')).map((arg) => arg.replace(/=.*/s, ''));
  const byName = new Map(options.map((option) => [`--${option.name}`, option]));
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const unknown = flags.find((flag) => !byName.has(flag));
    return refuse('bad.option', { command: name, option: unknown ?? message });
  }
  const option = flags.find((flag) => message.includes(`'${flag}`))?.replace(/^--/, '');
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' || option === undefined) {
    return refuse('bad.arguments', { detail: message });
  }
  const isSwitch = byName.get(`--${option}`)?.value === null;
  return refuse(isSwitch ? 'bad.optionFlag' : 'bad.optionValue', { option });
}

function givenOf(command: Command, values: Values, files: readonly string[]): Given {
  const declared = new Map(command.options.map((option) => [option.name, option]));
  const valueOf = (name: string): Values[string] => {
    if (!declared.has(name)) throw new Error(`${command.name} declares no option "${name}"`);
    return values[name];
  };
  const text = (name: string): string | null => {
    const value = valueOf(name);
    return typeof value === 'string' ? value : null;
  };
  return {
    text,
    needed: (name) => text(name)!,
    list: (name) => {
      const value = valueOf(name);
      return Array.isArray(value) ? value.map(String) : [];
    },
    flag: (name) => valueOf(name) === true,
    files,
  };
}
