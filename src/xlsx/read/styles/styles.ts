import type { CellMark } from '../../../sheet/grid/grid';
import { builtInFormat } from './builtInFormats';
import { unescapedText } from '../cellText';
import { KeptPart } from '../keptPart';
import { Palette, white, type ThemeColours } from './colours';
import { Condition } from './conditions';
import { seenFormat } from './formatColours';
import { Ground, Letters } from './letters';
import { readXml, type Attributes } from '../xml';

/** What of a cell's style says how its value is read. */
export interface CellStyle {
  readonly numberFormat: string;
  /** Levels of indentation, 0 for none. */
  readonly indent: number;
  readonly marks: readonly CellMark[];
  /** The colours behind its letters. */
  readonly ground: readonly Attributes[];
  /** What of the number format is seen, where it gives letters the colour of their ground. */
  readonly seenFormat: string | null;
}

export interface Styles {
  /** By the number that a cell names (`cellXfs`). */
  readonly cells: readonly CellStyle[];
  /**
   * Number formats of conditional formats by their number (`dxfs`); `;;;` where one shows nothing,
   * none where one changes no number format.
   */
  readonly conditional: readonly (readonly string[])[];
  readonly palette: Palette;
}

export const plainStyle: CellStyle = {
  numberFormat: 'General',
  indent: 0,
  marks: [],
  ground: [white],
  seenFormat: null,
};
export const noStyles: Styles = { cells: [], conditional: [], palette: new Palette() };

/** Reads the styles of a workbook with the colours of its theme. */
export const stylesPart = new KeptPart((source, part, theme: ThemeColours | undefined): Styles => {
  const reader = new StylesReader();
  readXml(source, part, reader);
  return reader.styles(new Palette(theme, reader.indexed));
});

const lists = ['numFmts', 'fonts', 'fills', 'cellXfs', 'dxfs', 'indexedColors'];

interface Xf {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  indent: number;
  repeats: boolean;
}

class StylesReader {
  readonly indexed: string[] = [];
  private within = '';
  private readonly formats = new Map<number, string>();
  private readonly letters: Letters[] = [];
  private readonly grounds: Ground[] = [];
  private readonly cells: Xf[] = [];
  private readonly conditional: Condition[] = [];

  open(name: string, attributes: Attributes, own: boolean): void {
    if (!own) return;
    if (lists.includes(name)) this.within = name;
    else if (this.within === 'numFmts') this.numberFormat(attributes);
    else if (this.within === 'fonts') {
      if (name === 'font') this.letters.push(new Letters());
      else this.letters.at(-1)?.open(name, attributes);
    } else if (this.within === 'fills') {
      if (name === 'fill') this.grounds.push(new Ground());
      else this.grounds.at(-1)?.open(name, attributes);
    } else if (this.within === 'dxfs') {
      if (name === 'dxf') this.conditional.push(new Condition());
      else this.conditional.at(-1)?.open(name, attributes);
    } else if (this.within === 'cellXfs') this.inXf(name, attributes);
    else if (this.within === 'indexedColors') this.indexed.push(attributes['rgb'] ?? '');
  }

  close(name: string): void {
    if (name === this.within) this.within = '';
  }

  styles(palette: Palette): Styles {
    const [plainLetters, plainGround] = [new Letters(), new Ground()];
    return {
      palette,
      cells: this.cells.map(({ format, font, fill, indent, repeats }) => {
        const ground = (this.grounds[fill] ?? plainGround).colours;
        const marks = (this.letters[font] ?? plainLetters).marksOn(ground, palette);
        const numberFormat = this.formats.get(format) || builtInFormat(format);
        return {
          numberFormat,
          seenFormat: seenFormat(numberFormat, ground, palette),
          indent,
          marks: repeats ? [...marks, 'repeated'] : marks,
          ground,
        };
      }),
      conditional: this.conditional.map((one) => one.formats(palette)),
    };
  }

  private numberFormat({ numFmtId, formatCode = '' }: Attributes): void {
    this.formats.set(Number(numFmtId), unescapedText(formatCode));
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
