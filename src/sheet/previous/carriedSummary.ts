import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { LocalText } from '../../indicators/text';
import type { Carried, CarriedRow, CarriedSymbol, PreviousValue } from './carried';
import { reasonOf, type CarryReason } from './carryReasons';

/** A sheet of an earlier workbook that values were taken from. */
export interface UsedSheet extends Pick<PreviousValue, 'file' | 'sheet' | 'province' | 'year' | 'from'> {
  /** Cells of the new sheet that it gave a value, alone or with others. */
  readonly cells: number;
}

/** Which earlier sheets were used, in the order in which they are met. */
export function usedSheets({ rows }: Carried): readonly UsedSheet[] {
  const used = new Map<string, UsedSheet>();
  for (const { value, used: values } of rows) {
    if (value === null) continue;
    const sources = new Map(values.map((one) => [JSON.stringify([one.file, one.sheet, one.from]), one]));
    for (const [key, { file, sheet, province, year, from }] of sources) {
      used.set(key, { file, sheet, province, year, from, cells: (used.get(key)?.cells ?? 0) + 1 });
    }
  }
  return [...used.values()];
}

/** Cells that stay blank for one reason. */
export interface BlankCells {
  readonly symbol: CarriedSymbol;
  /** Row codes in the order of the form. */
  readonly codes: readonly string[];
  readonly provinces: readonly LocalText[];
  readonly reason: CarryReason;
  readonly text: LocalText;
}

/**
 * What is wrong with a row that is there; a row that last year's sheet left blank, or a sheet that
 * is missing, is told once for all.
 */
const worthTelling: readonly CarryReason[] = ['noRow', 'notNumber', 'otherUnit', 'twice', 'conflict'];

/**
 * The cells that could not be matched although a person may have expected a value, together where
 * their reason is the same.
 */
export function blankCells({ rows }: Carried, catalogue: Catalogue): readonly BlankCells[] {
  const groups = new Map<string, CarriedRow[]>();
  for (const row of rows.filter(isTold)) {
    const { id, details } = row.reason!;
    const key = JSON.stringify([row.symbol, id, details.who.map(({ vi }) => vi)]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const { symbol, reason } = group[0]!;
    const { who, year } = reason!.details;
    const what = [...new Set(group.map((one) => one.reason!.details.what))].join(', ');
    return {
      symbol,
      codes: group.map(({ indicator }) => catalogue.byId(indicator)!.code),
      provinces: who,
      reason: reason!.id,
      text: reasonOf(reason!.id, { who, year, what }).text,
    };
  });
}

function isTold({ value, note, reason, used, symbol }: CarriedRow): boolean {
  if (value !== null || reason === null) return false;
  if (note !== null) return true;
  if (reason.id === 'plans') return used.length > 0;
  return worthTelling.includes(reason.id) && (symbol === '1' || reason.id !== 'noRow');
}
