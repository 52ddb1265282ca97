import * as v from 'valibot';
import type { Province, Scheme } from './province';
import type { LocalText } from '../text';
import { dateShape, localTextShape, provinceKeyShape, schemeShape, textShape, yearShape } from '../seedShapes';

/** A list of provinces and the report years it serves. */
export interface SchemeSeed {
  readonly scheme: Scheme;
  readonly name: LocalText;
  /** Null is open. */
  readonly firstReportYear: number | null;
  readonly lastReportYear: number | null;
}

/**
 * A province while its name and its standing were the same; a renamed or raised one has a second
 * entry under its key.
 */
export interface ListedProvince extends Province {
  /** Other names it goes by, older ones too. */
  readonly aliases: readonly string[];
}

/** `provinces.json`. */
export interface ProvinceSeed {
  readonly schemes: readonly SchemeSeed[];
  readonly provinces: readonly ListedProvince[];
}

export const provinceSchema: v.GenericSchema<unknown, ProvinceSeed> = v.strictObject({
  schemes: v.array(
    v.strictObject({
      scheme: schemeShape,
      name: localTextShape,
      firstReportYear: v.nullable(yearShape),
      lastReportYear: v.nullable(yearShape),
    }),
  ),
  provinces: v.array(
    v.strictObject({
      ...provinceKeyShape.entries,
      name: localTextShape,
      aliases: v.array(textShape),
      kind: v.picklist(['province', 'city']),
      validFrom: v.nullable(dateShape),
      validTo: v.nullable(dateShape),
      mergedInto: v.nullable(provinceKeyShape),
      formedFrom: v.array(provinceKeyShape),
    }),
  ),
});
