import { CellLooks } from './cellLooks';
import {
  childrenOf,
  partText,
  rawAttributes,
  rawDocument,
  withAttribute,
  type RawDocument,
  type RawElement,
} from './rawXml';
import { styleOrder } from './vocabulary';

/** A style sheet, and what the conditional looks of the written one are numbered now. */
export interface CarriedStyles {
  readonly conditional: readonly number[];
  readonly cells: CellLooks;
  /** The part, once every sheet has asked for the looks of its cells. */
  readonly text: () => string;
}

/** Formats below this number are the program's own. */
const firstOwnFormat = 164;

/**
 * The style sheet as it came, with the looks of cells as the model wrote them: named styles, styles
 * of tables, colours and extensions stay, and the numbers that they use. What is there already is
 * not added again, so that a workbook does not grow with every save.
 */
export function carryStyles(original: RawDocument, written: string): CarriedStyles {
  const now = rawDocument(written);
  const lists = new Map(styleOrder.map((name) => [name, itemsOf(original, name)]));
  const own = (name: string): readonly RawElement[] => itemsOf(now, name);
  const added = (name: string): readonly number[] => {
    const list = lists.get(name)!;
    const known = new Map(list.map(({ raw }, at) => [raw, at]));
    return own(name).map((item) => {
      const at = known.get(item.raw) ?? list.length;
      if (at === list.length) {
        list.push(item);
        known.set(item.raw, at);
      }
      return at;
    });
  };
  const [fonts, fills, borders] = [added('fonts'), added('fills'), added('borders')];
  const formats = formatNumbers(lists.get('numFmts')!, own('numFmts'));
  const conditional = added('dxfs');
  const cells = own('cellXfs').map((item) => {
    const attributes = rawAttributes(item.open);
    const numbers = (name: string, to: (id: number) => number): readonly [string, string][] =>
      attributes.has(name) ? [[name, String(to(Number(attributes.get(name))))]] : [];
    const changed = [
      ...numbers('fontId', (id) => fonts[id] ?? 0),
      ...numbers('fillId', (id) => fills[id] ?? 0),
      ...numbers('borderId', (id) => borders[id] ?? 0),
      ...numbers('numFmtId', (id) => formats.get(id) ?? id),
      ...numbers('xfId', () => 0),
    ];
    return { ...item, raw: changed.reduce((raw, [name, value]) => withAttribute(raw, name, value), item.raw) };
  });
  const looks = new CellLooks(lists.get('cellXfs')!, cells);
  if (lists.get('cellStyleXfs')!.length === 0) lists.set('cellStyleXfs', [...own('cellStyleXfs')]);
  if (lists.get('cellStyles')!.length === 0) lists.set('cellStyles', [...own('cellStyles')]);
  const replaced = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
  const children = (): readonly string[] =>
    styleOrder.flatMap((name): readonly string[] => {
      const was = original.children.find((one) => one.name === name);
      if (!replaced.includes(name)) return was ? [was.raw] : [];
      const items = name === 'cellXfs' ? looks.all : lists.get(name)!;
      if (items.length === 0) return [];
      const open = `<${name} count="${items.length}">`;
      return [`${open}${items.map(({ raw }) => raw).join('')}</${name}>`];
    });
  return { conditional, cells: looks, text: () => partText(original, children()) };
}

function itemsOf({ children }: RawDocument, name: string): RawElement[] {
  const list = children.find((one) => one.name === name);
  return list ? [...childrenOf(list)] : [];
}

/** The numbers that the written formats have among those that came; new ones are added. */
function formatNumbers(list: RawElement[], written: readonly RawElement[]): ReadonlyMap<number, number> {
  const idOf = ({ open }: RawElement): number => Number(rawAttributes(open).get('numFmtId'));
  const codeOf = ({ open }: RawElement): string => rawAttributes(open).get('formatCode') ?? '';
  const byCode = new Map(list.map((item) => [codeOf(item), idOf(item)]));
  const taken = new Set(list.map(idOf));
  const numbers = new Map<number, number>();
  for (const item of written) {
    const known = byCode.get(codeOf(item));
    let id = known ?? idOf(item);
    if (known === undefined) {
      while (taken.has(id) || id < firstOwnFormat) id = Math.max(id + 1, firstOwnFormat);
      taken.add(id);
      byCode.set(codeOf(item), id);
      list.push({ ...item, raw: withAttribute(item.raw, 'numFmtId', String(id)) });
    }
    numbers.set(idOf(item), id);
  }
  return numbers;
}

/** A sheet whose rules name the conditional looks by their new numbers. */
export function withLooks(sheet: string, conditional: readonly number[]): string {
  if (conditional.every((to, at) => to === at)) return sheet;
  const document = rawDocument(sheet);
  return partText(
    document,
    document.children.map(({ name, raw }) =>
      name === 'conditionalFormatting'
        ? raw.replace(
            /(\sdxfId=")(\d+)(?=")/g,
            (_, before: string, id: string) => before + String(conditional[Number(id)] ?? id),
          )
        : raw,
    ),
  );
}
