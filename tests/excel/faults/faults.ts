import type { Fault } from '../../../src/workbench/host/request/fault';
import type { Host } from '../../../src/workbench/host/host';
import { readBook } from '../../../src/sheet/readBook';
import type { Snapshot } from '../../../src/sheet/grid/grid';
import type { ModelSheet } from '../../../src/xlsx/edit/model';
import { lists } from '../sampleFill';

/** Reaches into the host where a person would use a menu that the host has no door for. */
function sheetOf(host: Host, name: string): ModelSheet {
  return (host as unknown as { sheet(name: string): ModelSheet }).sheet(name);
}

/** Somebody protects a sheet, every cell of it locked. */
export function protectByHand(host: Host, name: string): void {
  const sheet = sheetOf(host, name);
  sheet.sheetProtection = { ...sheet.sheetProtection, sheet: true };
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => (cell.protection = { locked: true }));
  });
}

/** Somebody protects the workbook's structure. */
export function protectStructureByHand(host: Host): void {
  const { model } = (host as unknown as { book: { model: { protection: unknown } } }).book;
  Object.assign(model, { protection: { lockStructure: true } });
}

export function unprotectByHand(host: Host): void {
  const { model } = (host as unknown as { book: { model: { protection: unknown } } }).book;
  Object.assign(model, { protection: undefined });
}

/**
 * The ways in which the k-th request can fail, and what must be done for the next contact to come
 * about.
 */
export interface WayToFail {
  readonly name: string;
  /** Called just before the request is answered. */
  readonly strike: (host: Host) => Fault | undefined;
}

/** @param touched the existing sheet that the operation is about */
export function waysToFail(touched: string): readonly WayToFail[] {
  return [
    { name: 'error before', strike: () => 'InvalidOperationInCellEditMode' },
    { name: 'error half-way', strike: () => ({ halfway: 'GeneralException' }) },
    { name: 'no answer, nothing done', strike: () => 'drop' },
    { name: 'no answer, all done', strike: () => 'lose' },
    {
      name: 'sheet protected meanwhile',
      strike: (host) => {
        if (host.view().sheets.some(({ name }) => name === touched)) protectByHand(host, touched);
        return undefined;
      },
    },
    {
      name: 'workbook protected meanwhile',
      strike: (host) => {
        protectStructureByHand(host);
        return undefined;
      },
    },
    {
      name: 'sheet renamed meanwhile',
      strike: (host) => {
        host.renameSheet(touched, `${touched} (cũ)`.slice(0, 31));
        return undefined;
      },
    },
    {
      name: 'sheet deleted meanwhile',
      strike: (host) => {
        host.deleteSheet(touched);
        return undefined;
      },
    },
  ];
}

/** Every value, formula and number format of a workbook by sheet and cell, blanks left out. */
export function contentsOf({ grids }: Snapshot): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { sheet, top, left, formulas, values, numberFormats } of grids) {
    formulas.forEach((row, r) =>
      row.forEach((formula, c) => {
        if (formula === '' && values[r]![c] === '') return;
        cells.set(`${sheet}!R${top + r}C${left + c}`, JSON.stringify([formula, numberFormats[r]![c]]));
      }),
    );
  }
  return cells;
}

/**
 * Numbers that a person typed: by indicator and column, so that no renaming, moving or protecting
 * hides a loss.
 */
export function typedNumbers(snapshot: Snapshot): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { rows } of readBook(snapshot, lists).reports) {
    for (const { indicator, cells } of rows) {
      for (const [symbol, { value, formula }] of cells) {
        if (indicator && formula === null && typeof value === 'number') found.set(`${indicator.id}/${symbol}`, value);
      }
    }
  }
  return found;
}

/** Conditional formats and protection of every sheet, as text. */
export function guardsOf(host: Host): string {
  return host
    .view()
    .sheets.map(({ name }) => {
      const { conditionalFormattings, sheetProtection } = sheetOf(host, name) as unknown as {
        conditionalFormattings?: readonly { ref: string; rules: readonly { formulae?: readonly unknown[] }[] }[];
        sheetProtection?: { sheet?: boolean } | null;
      };
      const rules = (conditionalFormattings ?? [])
        .flatMap(({ ref, rules: own }) => own.map(({ formulae }) => `${ref} ${String(formulae?.[0])}`))
        .sort();
      return `${name}: ${sheetProtection?.sheet === true ? 'locked' : 'open'}; ${rules.join('; ')}`;
    })
    .join('\n');
}
