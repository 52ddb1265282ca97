import type { ProvinceKey } from '../../../indicators/provinces/province';
import type { ExtractedFigure } from '../../../narrative/figure/extracted';
import type { Grid } from '../../../sheet/grid/grid';
import type { RememberedTable } from '../../../sheet/tableMemory/memory';
import type { ShownTable } from '../table/shownTable';

/** A report to be read: words that were pasted, a file, or sheets of the open workbook. */
export interface ReadingRequest {
  readonly source:
    /** Words that were pasted, and the page that they were copied as. */
    | { readonly text: string; readonly html?: string | undefined }
    | { readonly bytes: Uint8Array; readonly name: string }
    | { readonly grids: readonly Grid[] };
  readonly province: ProvinceKey;
  readonly year: number;
  /** What the open workbook remembers of tables. */
  readonly memory: readonly RememberedTable[];
}

/** A report's text with its figures; their positions are those of the text. */
export interface ReadText {
  readonly text: string;
  readonly figures: readonly ExtractedFigure[];
  /** Its tables, as they were read. */
  readonly tables: readonly ShownTable[];
}
