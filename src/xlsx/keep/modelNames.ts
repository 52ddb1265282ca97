import { parseArea } from '../read/addresses';
import { childrenOf, rawAttributes, type RawElement } from './rawXml';

/** Cells that one defined name may cover in the model, and all of them together. */
const mostOfOne = 10_000;
const mostOfAll = 100_000;

const areas = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/gi;

/**
 * The defined names of a workbook that the model gets. The editing library makes every cell that a
 * name covers, so names of wide areas, those of filters above all, are carried past it. What is
 * printed of a sheet it keeps as an area.
 */
export function modelNames(workbook: readonly RawElement[]): readonly RawElement[] {
  return narrow(definedNames(workbook));
}

/** Whether any name is carried past the model. */
export function hasWideNames(workbook: readonly RawElement[]): boolean {
  const names = definedNames(workbook);
  return narrow(names).length < names.length;
}

function definedNames(workbook: readonly RawElement[]): readonly RawElement[] {
  const list = workbook.find(({ name }) => name === 'definedNames');
  return list ? childrenOf(list) : [];
}

function narrow(names: readonly RawElement[]): readonly RawElement[] {
  let left = mostOfAll;
  return names.filter(({ raw, open }) => {
    if (/^_xlnm\.Print_/i.test(rawAttributes(open).get('name') ?? '')) return true;
    const cells = cellsOf(raw.slice(open.length));
    if (cells > mostOfOne || cells > left) return false;
    left -= cells;
    return true;
  });
}

function cellsOf(formula: string): number {
  return [...formula.matchAll(areas)].reduce((sum, [area]) => {
    const { rows, columns } = parseArea(area) ?? { rows: 0, columns: 0 };
    return sum + rows * columns;
  }, 0);
}
