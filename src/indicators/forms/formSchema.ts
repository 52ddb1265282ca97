import * as v from 'valibot';
import { decimalsShape, editionShape, idShape, localTextShape, romanShape, textShape, yearShape } from '../seedShapes';
import { dataStatuses, type Template } from './template';
import type { LocalText } from '../text';

/** What a version of a form says of its own; the rest is common to all versions. */
export type FormVersionSeed = Pick<
  Template,
  | 'version'
  | 'validFromYear'
  | 'validToYear'
  | 'legalBasis'
  | 'reportingUnit'
  | 'receivingUnit'
  | 'deadlines'
  | 'decimals'
> & {
  /**
   * Indicators of a later edition have no row in this version. Versions of one edition follow each
   * other by year.
   */
  readonly edition: number;
  /** Indicators whose rows every sheet must have. */
  readonly required: readonly string[];
};

/** A row of all versions in which its indicator exists. */
export type FormRowSeed =
  | { readonly section: string; readonly title: LocalText }
  | {
      readonly indicator: string;
      readonly level: 1 | 2;
      readonly computed: 'sum' | 'ratio' | null;
      /**
       * The edition in which the row joined this form; an indicator is never on a form before its
       * own edition.
       */
      readonly edition: number;
    };

/** One file of `seeds/templates`: a form with its versions, oldest first. */
export interface FormSeed {
  readonly id: string;
  readonly title: LocalText;
  readonly signatures: Template['signatures'];
  readonly versions: readonly FormVersionSeed[];
  readonly rows: readonly FormRowSeed[];
}

const versionSchema = v.strictObject({
  version: textShape,
  validFromYear: v.nullable(yearShape),
  validToYear: v.nullable(yearShape),
  legalBasis: localTextShape,
  reportingUnit: localTextShape,
  receivingUnit: localTextShape,
  deadlines: v.array(v.strictObject({ status: v.picklist(dataStatuses), due: localTextShape, source: textShape })),
  required: v.array(idShape),
  edition: editionShape,
  decimals: v.optional(v.record(idShape, decimalsShape), {}),
});

const sectionSchema = v.strictObject({ section: romanShape, title: localTextShape });
const indicatorRowSchema = v.strictObject({
  indicator: idShape,
  level: v.optional(v.picklist([1, 2]), 1),
  computed: v.optional(v.nullable(v.picklist(['sum', 'ratio'])), null),
  edition: editionShape,
});

/**
 * Chosen by what the row has, so that a fault is named where it stands and not for the row as a
 * whole.
 */
const rowSchema: v.GenericSchema<unknown, FormRowSeed> = v.lazy((row) =>
  typeof row === 'object' && row !== null && 'section' in row ? sectionSchema : indicatorRowSchema,
);

export const formSchema: v.GenericSchema<unknown, FormSeed> = v.strictObject({
  id: textShape,
  title: localTextShape,
  signatures: v.array(v.strictObject({ role: localTextShape, hint: localTextShape })),
  versions: v.pipe(v.array(versionSchema), v.minLength(1)),
  rows: v.array(rowSchema),
});
