import type { Catalogue } from '../indicators/catalogue/catalogue';
import type { LineReading, RememberedTable } from '../sheet/tableMemory/memory';
import type { LineRole, TableRole } from '../sheet/tableMemory/tableRoles';
import type { HeadLine } from './heads/headColumns';
import type { TableTime } from './heads/tableTime';
import type { NameIndex } from './names/nameIndex';
import type { NameLine } from './names/nameLine';
import type { HomeNames, NameReader } from './names/nameReader';
import type { Column } from './page/columns';
import type { FoundTable } from './page/findTables';
import type { TableCell, TableDoubt } from './tableCell';

/** What a table is read with. */
export interface TableSetting {
  readonly index: NameIndex;
  readonly home: HomeNames;
  readonly reportYear: number;
  readonly memory: readonly RememberedTable[];
  readonly catalogue: Catalogue;
}

/** A head with how its figures are read. */
export interface ReadHead extends HeadLine {
  readonly role: TableRole;
  readonly reading: LineRole;
}

/** The cells of a table, beside the names and heads that they were read by. */
export interface ReadCells {
  readonly cells: readonly TableCell[];
  readonly names: readonly NameLine[];
  readonly heads: readonly ReadHead[];
}

/** A table cut into its parts. */
export interface TableParts {
  readonly found: FoundTable;
  readonly figures: readonly Column[];
  readonly heads: readonly HeadLine[];
  readonly lines: readonly NameLine[];
  readonly names: NameReader;
  readonly time: TableTime;
  readonly isTransposed: boolean;
  /** What its titles say against taking it for the province's own. */
  readonly titleDoubts: readonly TableDoubt[];
  readonly rows: readonly NameLine[];
  /** How each head and each name was confirmed before; null for a table that is new. */
  readonly recall: {
    readonly heads: readonly (LineReading | null)[];
    readonly names: readonly (LineReading | null)[];
  } | null;
}
