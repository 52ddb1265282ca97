import type { Archive } from '../archive/archive';
import { builtInFormat } from './builtInFormats';
import { unescapedText } from './cellText';
import { black, colourIn, white } from './colours';
import { readXml, type Attributes } from './xml';

/** What of a cell's style says how its value is read. */
export interface CellStyle {
  readonly numberFormat: string;
  /** Levels of indentation, 0 for none. */
  readonly indent: number;
  /** The content is repeated until it fills the cell. */
  readonly repeats?: boolean;
  /** Letters have the colour of their ground. */
  readonly unseen?: boolean;
}

export interface Styles {
  /** By the number that a cell names (`cellXfs`). */
  readonly cells: readonly CellStyle[];
  /**
   * Number formats of conditional formats by their number (`dxfs`); `;;;` where one shows nothing,
   * null where one changes no number format.
   */
  readonly conditional: readonly (string | null)[];
}

export const plainStyle: CellStyle = { numberFormat: 'General', indent: 0 };
export const noStyles: Styles = { cells: [], conditional: [] };
/** Shows nothing of a value. */
export const nothingShown = ';;;';

/** @throws WorkbookFileError where the part is no XML. */
export function readStyles(archive: Archive, part: string): Styles {
  const reader = new StylesReader();
  readXml(archive, part, reader);
  return reader.styles;
}

const lists = ['numFmts', 'fonts', 'fills', 'cellXfs', 'dxfs'];

interface Xf {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  indent: number;
  repeats: boolean;
}

/** A conditional format: what of it was said. */
interface Dxf {
  numberFormat: string | null;
  letters: string | null;
  ground: string | null;
}

class StylesReader {
  private within = '';
  private readonly formats = new Map<number, string>();
  private readonly letters: string[] = [];
  private readonly grounds: string[] = [];
  private readonly cells: Xf[] = [];
  private readonly conditional: Dxf[] = [];
  private inFont = false;
  private isSolid = false;

  open(name: string, attributes: Attributes, own: boolean): void {
    if (!own) return;
    if (lists.includes(name)) this.within = name;
    else if (name === 'font') this.openFont();
    else if (name === 'numFmt') this.numberFormat(attributes);
    else if (name === 'color' && this.inFont) this.colourLetters(attributes);
    else if (name === 'fill' || name === 'gradientFill' || name === 'patternFill') this.inFill(name, attributes);
    else if (name === 'fgColor' || name === 'bgColor') this.colourGround(name, attributes);
    else if (this.within === 'cellXfs') this.inXf(name, attributes);
    else if (name === 'dxf') this.conditional.push({ numberFormat: null, letters: null, ground: null });
  }

  close(name: string): void {
    if (name === this.within) this.within = '';
    if (name === 'font') this.inFont = false;
  }

  get styles(): Styles {
    return {
      cells: this.cells.map(({ format, font, fill, indent, repeats }) => ({
        numberFormat: this.formats.get(format) || builtInFormat(format),
        indent,
        ...(repeats ? { repeats } : {}),
        ...((this.letters[font] ?? black) === (this.grounds[fill] ?? white) ? { unseen: true } : {}),
      })),
      conditional: this.conditional.map(({ numberFormat, letters, ground }) =>
        letters !== null && letters === (ground ?? white) ? nothingShown : numberFormat,
      ),
    };
  }

  private openFont(): void {
    this.inFont = true;
    if (this.within === 'fonts') this.letters.push(black);
  }

  private inFill(name: string, { patternType }: Attributes): void {
    if (this.within !== 'fills') return;
    if (name === 'fill') this.grounds.push(white);
    this.isSolid = patternType === 'solid';
    // A gradient has more than one colour: letters on it are taken to be seen.
    if (name === 'gradientFill') this.grounds[this.grounds.length - 1] = name;
    else if (this.isSolid) this.grounds[this.grounds.length - 1] = black;
  }

  private colourLetters(attributes: Attributes): void {
    const colour = colourIn(attributes, black);
    if (this.within === 'fonts') this.letters[this.letters.length - 1] = colour;
    const last = this.conditional.at(-1);
    if (this.within === 'dxfs' && last) last.letters = colour;
  }

  /** A solid fill is of its foreground; in a conditional format, of its background. */
  private colourGround(name: string, attributes: Attributes): void {
    if (this.within === 'fills' && name === 'fgColor' && this.isSolid)
      this.grounds[this.grounds.length - 1] = colourIn(attributes, black);
    const last = this.conditional.at(-1);
    if (this.within === 'dxfs' && name === 'bgColor' && last) last.ground = colourIn(attributes, white);
  }

  private numberFormat({ numFmtId, formatCode = '' }: Attributes): void {
    const code = unescapedText(formatCode);
    const last = this.conditional.at(-1);
    if (this.within === 'numFmts') this.formats.set(Number(numFmtId), code);
    else if (this.within === 'dxfs' && last) last.numberFormat = code;
  }

  private inXf(name: string, attributes: Attributes): void {
    const number = (key: string): number => Number(attributes[key] ?? 0) || 0;
    const last = this.cells.at(-1);
    if (name === 'xf')
      this.cells.push({
        format: number('numFmtId'),
        font: number('fontId'),
        fill: number('fillId'),
        indent: 0,
        repeats: false,
      });
    else if (name === 'alignment' && last) {
      last.indent = number('indent');
      last.repeats = attributes['horizontal'] === 'fill';
    }
  }
}
