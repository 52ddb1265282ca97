import type { MessagePort } from 'node:worker_threads';
import { SeedError } from '../indicators/seedError';
import { languages, type Language, type LocalText } from '../indicators/text';
import { ExcelFailure } from '../excel/door/excelFailure';
import type { Command, ExitCode, Shell } from './command';
import { commands } from './commands';
import { commandHelp, generalHelp } from './help';
import { sentence } from './messages/catalogue';
import { parseArguments } from './parseArguments';
import { tool } from './tool';
import { systemReason } from './systemReason';
import { ofProcess, visibly, type Surroundings } from './surroundings';
import { refuse, UserError } from './userError';

/**
 * Runs one command. Never throws: whatever goes wrong is one sentence for the person and exit code
 * 2.
 * @param args what follows the tool's name
 */
export async function main(args: readonly string[], surroundings: Surroundings = ofProcess()): Promise<ExitCode> {
  const around = visibly(surroundings);
  const language = languageOf(args, around.environment);
  try {
    if (language === null) throw refuse('bad.language', { language: valueOf(args, '--lang') ?? '' });
    const code = await dispatch(args, { ...around, language });
    const unprinted = (await around.unprinted?.()) ?? null;
    if (unprinted !== null) throw refuse('bad.print', { detail: systemReason(unprinted) });
    return code;
  } catch (error) {
    around.complain(textOf(error)[language ?? 'vi']);
    return 2;
  }
}

function dispatch(args: readonly string[], shell: Shell): ExitCode | Promise<ExitCode> {
  const [name, ...rest] = withoutLanguage(args);
  const wantsHelp = rest.includes('--help') || rest.includes('-h');
  if (name === undefined || name === '--help' || name === '-h') return say(generalHelp(shell.language), shell);
  if (name === '--version') return say([tool.version], shell);
  const command = commands.find((one) => one.name === name);
  if (!command) throw refuse('bad.command', { name, commands: commands.map((one) => one.name).join(', ') });
  if (wantsHelp) return say(commandHelp(command, shell.language), shell);
  return run(command, rest, shell);
}

function run(command: Command, args: readonly string[], shell: Shell): Promise<ExitCode> {
  return command.run(parseArguments(command, args), shell);
}

function say(lines: readonly string[], { print }: Shell): ExitCode {
  lines.forEach(print);
  return 0;
}

/**
 * The language asked for, else that of the surroundings, else Vietnamese; null for one that there
 * is not.
 */
function languageOf(args: readonly string[], environment: Surroundings['environment']): Language | null {
  const asked = valueOf(args, '--lang');
  if (asked !== undefined) return languages.find((one) => one === asked.toLowerCase()) ?? null;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return languages.find((one) => locale.toLowerCase().startsWith(one)) ?? 'vi';
}

/** Of `--lang en` or `--lang=en`; the empty string where the value is missing. */
function valueOf(args: readonly string[], option: string): string | undefined {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  if (at < 0) return undefined;
  return args[at] === option ? (args[at + 1] ?? '') : args[at]!.slice(option.length + 1);
}

function withoutLanguage(args: readonly string[]): readonly string[] {
  return args.filter((arg, at) => arg !== '--lang' && !arg.startsWith('--lang=') && args[at - 1] !== '--lang');
}

function textOf(error: unknown): LocalText {
  if (error instanceof UserError || error instanceof SeedError) return error.text;
  if (error instanceof ExcelFailure) {
    // What a plan threw inside is the real cause.
    if (error.cause instanceof UserError || error.cause instanceof SeedError) return error.cause.text;
    if (error.reason === 'protectedSheet' || error.reason === 'protectedWorkbook')
      return sentence(`excel.${error.reason}`);
  }
  return sentence('fault', { detail: error instanceof Error ? error.message : String(error) });
}

/**
 * What a reading thread of the built tool runs: it answers the paths that come through the port.
 */
export async function serveReader(port: MessagePort): Promise<void> {
  const [{ portOf }, { readWorkbookFile }, { serve }] = await Promise.all([
    import('./read/readerThreads'),
    import('./read/readFile'),
    import('../threads/serve'),
  ]);
  serve(portOf(port), (file: string) => readWorkbookFile(file));
}
