import { symbolOf } from '../sheet/province/columns';

/** The columns of words, whose letters may be odd. */
export const textSymbols = (['name', 'unit', 'note'] as const).map(symbolOf);

/** The tone and vowel signs of Vietnamese as letters of their own. */
export const combining = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/;
