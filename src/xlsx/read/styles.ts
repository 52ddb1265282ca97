import type { Archive } from '../archive/archive';
import { builtInFormat } from './builtInFormats';
import { unescapedText } from './cellText';
import { readXml } from './xml';

/** What of a cell's style says how its value is read. */
export interface CellStyle {
  readonly numberFormat: string;
  /** Levels of indentation, 0 for none. */
  readonly indent: number;
}

export interface Styles {
  /** By the number that a cell names (`cellXfs`). */
  readonly cells: readonly CellStyle[];
  /**
   * Number formats of conditional formats by their number (`dxfs`); null where one changes no
   * number format.
   */
  readonly conditional: readonly (string | null)[];
}

export const plainStyle: CellStyle = { numberFormat: 'General', indent: 0 };
export const noStyles: Styles = { cells: [], conditional: [] };

/** @throws WorkbookFileError where the part is no XML. */
export function readStyles(archive: Archive, part: string): Styles {
  const formats = new Map<number, string>();
  const cells: { format: number; indent: number }[] = [];
  const conditional: (string | null)[] = [];
  let within = '';
  readXml(archive, part, {
    open: (name, attributes, own) => {
      if (!own) return;
      if (name === 'numFmts' || name === 'cellXfs' || name === 'dxfs') within = name;
      else if (name === 'numFmt') {
        const code = unescapedText(attributes['formatCode'] ?? '');
        if (within === 'numFmts') formats.set(Number(attributes['numFmtId']), code);
        else if (within === 'dxfs') conditional[conditional.length - 1] = code;
      } else if (within === 'cellXfs') {
        if (name === 'xf') cells.push({ format: Number(attributes['numFmtId'] ?? 0), indent: 0 });
        else if (name === 'alignment' && cells.length > 0)
          cells.at(-1)!.indent = Number(attributes['indent'] ?? 0) || 0;
      } else if (within === 'dxfs' && name === 'dxf') conditional.push(null);
    },
    close: (name) => {
      if (name === within) within = '';
    },
  });
  return {
    cells: cells.map(({ format, indent }) => ({ numberFormat: formats.get(format) || builtInFormat(format), indent })),
    conditional,
  };
}
