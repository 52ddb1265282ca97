import type { CellMark } from '../../../sheet/grid/grid';
import { black, white, type Palette } from './colours';
import { isOff, type Attributes } from '../xml';

/** Points below which letters cannot be read. */
const smallest = 3;
/** Typefaces that show pictures in place of letters and digits. */
const pictures = /^(?:wingdings|webdings|symbol|marlett|zapf dingbats)/i;

/** What a font says of how letters are seen: of a cell, of a run within one, of a condition. */
export class Letters {
  colour: Attributes | null = null;
  private isStruck = false;
  private isIllegible = false;

  /** Takes in what stands within a font. */
  open(name: string, attributes: Attributes): void {
    const { val, auto } = attributes;
    if (name === 'color') this.colour = auto === undefined || isOff(auto) ? attributes : black;
    else if (name === 'sz') this.isIllegible ||= Number(val) < smallest;
    else if (name === 'name' || name === 'rFont') this.isIllegible ||= pictures.test(val ?? '');
    else if (name === 'strike') this.isStruck = !isOff(val);
  }

  /** Letters on a ground of one or more colours. */
  marksOn(ground: readonly Attributes[], palette: Palette): readonly CellMark[] {
    const isLost = ground.every((one) => !palette.tellsApart(this.colour ?? black, one));
    return [
      ...(this.isIllegible || isLost ? (['unseen'] as const) : []),
      ...(this.isStruck ? (['struck'] as const) : []),
    ];
  }
}

/** The colours behind the letters, one or more of a pattern or a gradient. */
export class Ground {
  private kind: string | undefined;
  private front: Attributes | null = null;
  private back: Attributes | null = null;
  private readonly stops: Attributes[] = [];

  /** Takes in what stands within a fill. */
  open(name: string, attributes: Attributes): void {
    if (name === 'patternFill') this.kind = attributes['patternType'];
    else if (name === 'gradientFill') this.kind = name;
    else if (name === 'fgColor') this.front = attributes;
    else if (name === 'bgColor') this.back = attributes;
    else if (name === 'color') this.stops.push(attributes);
  }

  /** Of a cell. A solid fill is of its foreground. */
  get colours(): readonly Attributes[] {
    if (this.stops.length > 0) return this.stops;
    if (this.kind === undefined || this.kind === 'none') return [white];
    return this.kind === 'solid' ? [this.front ?? black] : [this.front ?? black, this.back ?? white];
  }

  /** Of a conditional format, whose solid fill is of its background; null where it has none. */
  get conditional(): readonly Attributes[] | null {
    if (this.kind === 'none') return null;
    const solid = this.back ?? this.front;
    if (this.kind === undefined || this.kind === 'solid') return solid ? [solid] : null;
    return [this.front ?? black, this.back ?? white];
  }
}
