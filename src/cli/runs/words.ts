import { loadGlossary } from '../../indicators/glossary';
import type { ExitCode, Given, Shell } from '../command';

/** Does what the command `words` is asked for. */
export function run(_given: Given, { language, print }: Shell): ExitCode {
  for (const { word, means } of loadGlossary().terms) print(`${word[language]}: ${means[language]}`);
  return 0;
}
