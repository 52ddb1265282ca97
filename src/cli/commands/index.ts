import type { Command } from '../command';
import { check } from './check';
import { demo } from './demo';
import { explain } from './explain';
import { extract } from './extract';
import { fill } from './fill';
import { form } from './form';
import { review } from './review';
import { seal } from './seal';
import { verify } from './verify';
import { words } from './words';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [fill, check, extract, explain, seal, verify, review, form, words, demo];
