import { addressOf, common, type Rectangle } from '../../sheet/grid/rectangles';
import { columnOf, rowOf } from '../../sheet/grid/address';
import { parseArea, parsePlace } from '../read/addresses';
import { childrenOf, rawAttributes, withAttribute, withChildren, type RawElement } from './rawXml';

/**
 * What is used of sheets whose merged areas reach far beyond it, by the sheet's name; null for a
 * blank sheet. The model gets what of each area lies within, and the file its areas back: the
 * editing library would make every cell of a merged column.
 */
export type UsedAreas = ReadonlyMap<string, Rectangle | null>;

/** A merged area as it came, and what the model gets of it; null for less than two cells. */
interface Merge {
  readonly raw: string;
  readonly whole: Rectangle;
  readonly cut: Rectangle | null;
}

function mergesOf(list: RawElement, used: Rectangle | null): readonly Merge[] {
  return childrenOf(list).flatMap(({ raw, open }): readonly Merge[] => {
    const whole = parseArea(rawAttributes(open).get('ref') ?? '');
    if (whole === null) return [];
    const cut = used && common(whole, used);
    return [{ raw, whole, cut: cut && cut.rows * cut.columns > 1 ? cut : null }];
  });
}

/** The list of merged areas for the model; nothing where none is left. */
export function cutMerges(list: RawElement, used: Rectangle | null): string {
  const cut = mergesOf(list, used).flatMap((one) =>
    one.cut ? [withAttribute(one.raw, 'ref', addressOf(one.cut))] : [],
  );
  return cut.length === 0 ? '' : withCount(list, cut).raw;
}

/**
 * The children of a written sheet with its areas as they came. One that was changed since stays as
 * the model has it, and so does one over which something was written: nothing is put out of sight.
 */
export function wholeMerges(
  children: readonly RawElement[],
  came: RawElement,
  used: Rectangle | null,
): readonly RawElement[] {
  const beyond = filledPlaces(children).filter((place) => !used || common(place, used) === null);
  const cut = mergesOf(came, used).filter((one) => one.cut === null || addressOf(one.cut) !== addressOf(one.whole));
  const reached = cut.filter(({ whole }) => !beyond.some((place) => common(place, whole) !== null));
  const written = children.find(({ name }) => name === 'mergeCells');
  const wholeBy = new Map(reached.flatMap((one) => (one.cut ? [[addressOf(one.cut), one.raw] as const] : [])));
  const kept = (written ? childrenOf(written) : []).map(
    ({ raw, open }) => wholeBy.get(rawAttributes(open).get('ref') ?? '') ?? raw,
  );
  const all = [...kept, ...reached.flatMap(({ raw, cut }) => (cut ? [] : [raw]))];
  if (all.length === 0) return children;
  return [...children.filter((one) => one !== written), withCount(written ?? came, all)];
}

function withCount(list: RawElement, merges: readonly string[]): RawElement {
  const open = withAttribute(list.open.replace(/\s*\/>$/, '>'), 'count', String(merges.length));
  return { ...list, open, raw: withChildren({ ...list, open }, merges) };
}

/** Cells that hold something, as the library writes them. */
function filledPlaces(children: readonly RawElement[]): readonly Rectangle[] {
  const cells = children.find(({ name }) => name === 'sheetData')?.raw ?? '';
  return [...cells.matchAll(/<c r="([A-Z]+\d+)"(?:[^>]*[^/>])?>/g)].map(([, address]) => {
    const place = parsePlace(address!);
    return { row: rowOf(place), column: columnOf(place), rows: 1, columns: 1 };
  });
}
