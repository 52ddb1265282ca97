import { lastColumn } from '../../sheet/grid/address';
import type { SheetLooks } from '../../sheet/grid/grid';
import { parseArea } from './addresses';
import type { Attributes } from './xml';

export type PrintedParts = Pick<SheetLooks, 'printed' | 'pageHeads'>;

const printed = '_xlnm.print_area';
const repeated = '_xlnm.print_titles';

/** The names that say what of a sheet is printed, as the workbook part lists them. */
export class PrintNames {
  private readonly areas = new Map<string, string>();
  private key: string | null = null;

  open({ name = '', localSheetId = '' }: Attributes): void {
    const word = name.toLowerCase();
    this.key = word === printed || word === repeated ? `${word} ${localSheetId}` : null;
  }

  text(text: string): void {
    if (this.key !== null) this.areas.set(this.key, (this.areas.get(this.key) ?? '') + text);
  }

  close(): void {
    this.key = null;
  }

  /** Of a sheet by its place in the workbook's list. */
  of(sheet: number): PrintedParts {
    const areas = areasIn(this.areas.get(`${printed} ${sheet}`));
    const heads = areasIn(this.areas.get(`${repeated} ${sheet}`)).filter(({ columns }) => columns > lastColumn);
    return {
      ...(areas.length > 0 ? { printed: areas } : {}),
      ...(heads.length > 0 ? { pageHeads: heads.map(({ row, rows }) => [row, row + rows - 1] as const) } : {}),
    };
  }
}

/** `'A, b'!$A$1:$C$9,'A, b'!$5:$6`: commas part areas outside of quotes; what is no area is left. */
function areasIn(reference = ''): NonNullable<PrintedParts['printed']> {
  return (reference.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).flatMap(
    (one) => parseArea(one.slice(one.lastIndexOf('!') + 1).trim()) ?? [],
  );
}
