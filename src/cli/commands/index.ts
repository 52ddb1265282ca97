import type { Command } from '../command';
import { check } from './check';
import { demo } from './demo';
import { extract } from './extract';
import { fill } from './fill';
import { form } from './form';
import { review } from './review';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [fill, check, review, extract, form, demo];
