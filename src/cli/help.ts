import type { Language } from '../indicators/text';
import type { Command, Option } from './command';
import { commands } from './commands';
import { messages, sentence } from './messages/catalogue';
import { tool } from './tool';

/** What `--help` prints without a command. */
export function generalHelp(language: Language): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    sentence('about')[language],
    '',
    `${sentence('help.usage')[language]}: ${tool.name} ${commands.map(({ name }) => name).join(' | ')} ...`,
    '',
    `${sentence('help.commands')[language]}:`,
    ...commands.map(({ name, help }) => `  ${name.padEnd(width)}  ${help[language]}`),
    '',
    `${sentence('help.options')[language]}:`,
    ...optionLines([langOption, versionOption, helpOption], language),
    '',
    sentence('help.more')[language],
  ];
}

/** What `COMMAND --help` prints. */
export function commandHelp(command: Command, language: Language): readonly string[] {
  return [
    command.help[language],
    '',
    `${sentence('help.usage')[language]}: ${tool.name} ${usage(command, language)}`,
    '',
    `${sentence('help.options')[language]}:`,
    ...optionLines([...command.options, langOption, helpOption], language),
  ];
}

const shared = { required: false, repeated: false };
const langOption: Option = { name: 'lang', value: 'vi|en', help: messages['option.lang'], ...shared };
const helpOption: Option = { name: 'help', value: null, help: messages['option.help'], ...shared };
const versionOption: Option = { name: 'version', value: null, help: messages['option.version'], ...shared };

function usage({ name, files, options }: Command, language: Language): string {
  const parts = options.map((option) => (option.required ? signature(option) : `[${signature(option)}]`));
  return [name, ...(files ? [files[language]] : []), ...parts].join(' ');
}

function signature({ name, value, repeated }: Option): string {
  return `--${name}${value === null ? '' : ` ${value}`}${repeated ? ' ...' : ''}`;
}

function optionLines(options: readonly Option[], language: Language): readonly string[] {
  const width = Math.max(...options.map((option) => signature(option).length));
  return options.map((option) => {
    const needed = option.required ? ` (${sentence('help.required')[language]})` : '';
    return `  ${signature(option).padEnd(width)}  ${option.help[language]}${needed}`;
  });
}
