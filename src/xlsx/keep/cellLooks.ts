import { isOn } from '../read/xml';
import { childrenOf, rawAttributes, withAttribute, withMissing, type RawElement } from './rawXml';

/** What the look of a cell is besides what the model knows: attributes of its own, and of a child. */
const unknown = ['quotePrefix', 'pivotButton'];
const unknownOfChildren: Readonly<Record<string, readonly string[]>> = {
  alignment: ['justifyLastLine', 'relativeIndent'],
  protection: ['hidden'],
};
/** Children of a look in the order of the schema (ECMA-376 part 1, 18.8.45). */
const order = ['alignment', 'protection', 'extLst'];

/**
 * The looks of cells as the model wrote them, and those that a cell gets besides because of what it
 * was: the named style that it follows, an apostrophe, a checkbox, a formula that is not shown.
 */
export class CellLooks {
  private readonly looks: RawElement[];
  private readonly made = new Map<string, number>();
  /** Looks that came with anything that the model does not know, by their numbers. */
  private readonly telling: ReadonlySet<number>;

  constructor(
    private readonly came: readonly RawElement[],
    written: readonly RawElement[],
  ) {
    this.looks = [...written];
    this.telling = new Set(came.flatMap((look, at) => (tells(look) ? [at] : [])));
  }

  get all(): readonly RawElement[] {
    return this.looks;
  }

  /** Whether a look that came says anything that would be lost. */
  tells(was: number): boolean {
    return this.telling.has(was);
  }

  /** The number of the look of a cell that is written with one look and came with another. */
  numberOf(now: number, was: number): number {
    const key = `${now} ${was}`;
    const known = this.made.get(key);
    const [look, before] = [this.looks[now], this.came[was]];
    if (known !== undefined || !look || !before) return known ?? now;
    const raw = withLook(look, before);
    const same = this.looks.findIndex((one) => one.raw === raw);
    const number = same < 0 ? this.looks.push({ ...look, raw }) - 1 : same;
    this.made.set(key, number);
    return number;
  }
}

function tells(look: RawElement): boolean {
  const attributes = rawAttributes(look.open);
  const style = attributes.get('xfId') ?? '0';
  return style !== '0' || unknown.some((name) => isOn(attributes.get(name))) || childrenOf(look).some(childTells);
}

function childTells({ name, open }: RawElement): boolean {
  const attributes = rawAttributes(open);
  return name === 'extLst' || (unknownOfChildren[name] ?? []).some((one) => isOn(attributes.get(one)));
}

function withLook(look: RawElement, before: RawElement): string {
  const style = rawAttributes(before.open).get('xfId');
  const attributes = withMissing(look.raw, before.open, (name) => unknown.includes(name));
  const [open] = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(
    style === undefined ? attributes : withAttribute(attributes, 'xfId', style),
  )!;
  const [own, came] = [childrenOf(look), childrenOf(before)];
  const children = order.flatMap((name): readonly string[] => {
    const [is, was] = [own, came].map((all) => all.find((one) => one.name === name));
    if (!was || !childTells(was)) return is ? [is.raw] : [];
    if (name === 'extLst') return [is?.raw ?? was.raw];
    const names = unknownOfChildren[name] ?? [];
    return [withMissing(is?.raw ?? `<${name}/>`, was.open, (one) => names.includes(one))];
  });
  const apply = came.some((one) => one.name === 'protection' && childTells(one));
  const opened = apply ? withAttribute(open, 'applyProtection', '1') : open;
  return `${opened.replace(/\s*\/?>$/, '>')}${children.join('')}</xf>`;
}
