import { unescapedText } from '../cellText';
import { black, white, type Palette } from './colours';
import { seenFormat } from './formatColours';
import { Ground, Letters } from './letters';
import type { Attributes } from '../xml';

/** Shows nothing of a value. */
export const nothingShown = ';;;';

/** What a conditional format changes (`dxf`), in a style sheet or as an extension of a sheet. */
export class Condition {
  private numberFormat: string | null = null;
  private readonly letters = new Letters();
  private readonly ground = new Ground();
  private within: 'font' | 'fill' | null = null;
  private says = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'font' || name === 'fill') this.within = name;
    else if (name === 'border') this.within = null;
    else if (name === 'numFmt') this.numberFormat = unescapedText(attributes['formatCode'] ?? '');
    else if (this.within === 'font') {
      this.letters.open(name, attributes);
      this.says = true;
    } else if (this.within === 'fill') this.ground.open(name, attributes);
  }

  /**
   * The number formats that cells get: its own, what is seen of it where it gives letters the
   * colour of their ground, and `;;;` where the letters themselves have it.
   */
  formats(palette: Palette): readonly string[] {
    const ground = this.ground.conditional;
    const hides = (this.says || ground !== null) && this.letters.marksOn(ground ?? [white], palette).includes('unseen');
    const { numberFormat } = this;
    const seen = numberFormat === null ? null : seenFormat(numberFormat, ground ?? [white], palette);
    return [numberFormat, seen, hides ? nothingShown : null].filter((one) => one !== null);
  }
}

/** A scale of colours, all of which letters are lost on. */
export class Scale {
  private readonly colours: Attributes[] = [];

  open(name: string, attributes: Attributes): void {
    if (name === 'color') this.colours.push(attributes);
  }

  hides(palette: Palette): boolean {
    return this.colours.length > 0 && this.colours.every((one) => !palette.tellsApart(black, one));
  }
}
