import * as v from 'valibot';
import type { SeedReason } from './seedError';
import { romanPattern, rowCodePattern } from './forms/template';
import { isDay } from './validity';

/** Names a reason of `seedReasons`, so that a typing slip in a schema is a compile error. */
export const because = <R extends SeedReason>(reason: R): R => reason;

/** A text that is shown or compared: composed Unicode, not blank, no blanks at its ends. */
export const textShape = v.pipe(
  v.string(),
  v.check((text) => text === text.normalize('NFC'), because('nfc')),
  v.check((text) => text !== '' && text === text.trim(), because('blank')),
);

export const localTextShape = v.strictObject({ vi: textShape, en: textShape });

export const idShape = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, because('id')));
export const rowCodeShape = v.pipe(v.string(), v.regex(rowCodePattern, because('code')));
export const romanShape = v.pipe(v.string(), v.regex(romanPattern, because('roman')));

/** `2025-06-30`, a day that exists. */
export const dateShape = v.pipe(v.string(), v.check(isDay, because('date')));

export const wholeShape = v.pipe(v.number(), v.integer(), v.minValue(0));
export const yearShape = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
export const decimalsShape = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));
/** The edition of the forms; what says nothing belongs to the first. */
export const firstEdition = 1;
export const editionShape = v.optional(v.pipe(v.number(), v.integer(), v.minValue(firstEdition)), firstEdition);
export const scaleShape = v.picklist([1, 1_000, 1_000_000, 1_000_000_000]);

export const schemeShape = v.picklist(['63', '34']);
export const provinceKeyShape = v.strictObject({
  scheme: schemeShape,
  code: v.pipe(v.string(), v.regex(/^\d{2}$/, because('provinceCode'))),
});
