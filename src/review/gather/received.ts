import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Province, ProvinceKey } from '../../indicators/provinces/province';
import type { Template } from '../../indicators/forms/template';
import type { Book, SheetReport } from '../../sheet/province/report';
import type { Said } from '../../submission/readSubmission';

/**
 * A report with the workbook and file it came in. The snapshot was let go: a review of a thousand
 * files holds the sheets that count and no others.
 */
export interface Received {
  readonly file: string;
  readonly changed: string | null;
  readonly book: Book;
  /** What its workbook says of its submission. */
  readonly said: Said;
  readonly report: SheetReport;
  readonly province: Province;
  readonly template: Template;
  /** What the workbook was read with: its own forms over the shipped ones. */
  readonly catalogue: Catalogue;
}

/** A reviewer's word that a sheet counts, and whose it is. */
export interface Choice {
  readonly file: string;
  /** Null for every sheet of the file. */
  readonly sheet: string | null;
  /** Null for the one that its head says. */
  readonly province: ProvinceKey | null;
}
