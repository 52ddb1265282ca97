import { hasPlaceholder, reportingUnitOf } from '../indicators/forms/reportingUnits';
import { foldLabel } from '../sheet/grid/fold';
import { isBlank, refAt, valueAt } from '../sheet/grid/gridCells';
import type { Book, CellRef, SheetReport } from '../sheet/province/report';
import { unitLabels } from '../sheet/province/texts';
import type { Cover } from './cover/readCover';

/** A text with dots where a name belongs, on a sheet that is to be sealed. */
export interface OpenPlace extends CellRef {
  readonly value: string;
  /** What belongs there; null where nobody but the department knows. */
  readonly suggestion: string | null;
}

interface HeadText extends CellRef {
  readonly value: string;
  /** The text before it in its row; empty where there is none. */
  readonly label: string;
}

const unitWords = new Set(Object.values(unitLabels.reporting).map(foldLabel));

/** Whether what stands beside a text says that it is the reporting unit. */
function isUnitLabel(label: string): boolean {
  return unitWords.has(foldLabel(label));
}

/**
 * The texts of a sheet's head, above its table. What stands under it is left to the hand that
 * signs: the day has its dots on paper, too.
 */
function* headTexts({ grid, head, symbolRow }: SheetReport): Iterable<HeadText> {
  const top = Math.min(symbolRow, ...[...head.found.values()].map(({ row }) => row));
  for (let row = top - 1 - grid.top; row < symbolRow - 1 - grid.top; row += 1) {
    let label = '';
    for (let column = 0; column < (grid.values[row]?.length ?? 0); column += 1) {
      const value = valueAt(grid, row, column);
      if (isBlank(value)) continue;
      if (typeof value === 'string') yield { ...refAt(grid, row, column), value, label };
      label = typeof value === 'string' ? value : '';
    }
  }
}

/** Every place left open in the heads of the sheets and on the cover. */
export function openPlaces(reports: readonly SheetReport[], cover: Cover | null): readonly OpenPlace[] {
  const onSheets = reports.flatMap((report) =>
    [...headTexts(report)]
      .filter(({ value }) => hasPlaceholder(value))
      .map(({ label, ...cell }): OpenPlace => ({ ...cell, suggestion: isUnitLabel(label) ? formUnit(report) : null })),
  );
  const signed = cover?.signatures.map(({ nameCell }) => nameCell) ?? [];
  const named = [...(cover?.fields ?? [])].filter(([field]) => field === 'unit' || field === 'sealedBy');
  const onCover = [...named, ...signed.map((cell) => ['name', cell] as const)].flatMap(
    ([field, { sheet, address, row, value }]): readonly OpenPlace[] =>
      typeof value === 'string' && hasPlaceholder(value)
        ? [{ sheet, address, row, value, suggestion: (field === 'unit' && submittingUnit({ reports })) || null }]
        : [],
  );
  return [...onSheets, ...onCover];
}

/**
 * Who submits: the reporting units that the sheets name, each once, by their whole names where a
 * sheet leaves a place open. Empty where nothing says it.
 */
export function submittingUnit({ reports }: Pick<Book, 'reports'>): string {
  const units = reports.map((report) => {
    const stated = reportedUnit(report);
    return stated === '' || hasPlaceholder(stated) ? (formUnit(report) ?? '') : stated;
  });
  return [...new Set(units)].filter((unit) => unit !== '').join('; ');
}

/** The reporting unit as a sheet's head names it; empty where it does not. */
export function reportedUnit(report: SheetReport): string {
  return [...headTexts(report)].find(({ label }) => isUnitLabel(label))?.value.trim() ?? '';
}

function formUnit({ template, head: { province } }: SheetReport): string | null {
  return template && province ? reportingUnitOf(template, province).vi : null;
}
