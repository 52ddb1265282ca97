import type { Province } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import { foldName } from '../../indicators/names';
import { schemeOfYear } from '../../indicators/provinces/provinces';
import { parseStatus } from '../../indicators/forms/statuses';
import type { Template, TemplateKey } from '../../indicators/forms/template';
import { existsAtEndOf } from '../../indicators/validity';
import { foldLabel } from '../grid/fold';
import type { CellValue, Grid } from '../grid/grid';
import { isBlank, refAt, textOf, valueAt } from '../grid/gridCells';
import { headFields, type CellRef, type HeadField, type ReportHead } from './report';
import { fromLabelToValue } from './layout/headBlock';
import { headLabels, unitLabels, yearOfLine } from './texts';

export type FoundFields = ReadonlyMap<HeadField, CellRef & { readonly value: CellValue }>;

/** A part of a grid: from a row up to, not including, another, and the same of columns. */
export interface GridArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const fieldOfLabel: ReadonlyMap<string, HeadField> = new Map(
  headFields.flatMap((field) => Object.values(headLabels[field]).map((text) => [foldLabel(text), field] as const)),
);

/**
 * Labels that end the search for a value: an empty cell before the next label is an empty value.
 */
const otherLabels: ReadonlySet<string> = new Set(
  Object.values(unitLabels).flatMap((label) => Object.values(label).map(foldLabel)),
);

/**
 * The labelled cells of a head and the row of the topmost one (null without any). A value is the
 * next filled cell to the right of its label, or what follows the colon in the label's own cell. Of
 * a label met twice the lower one counts: it is nearer to the table.
 */
export function findHeadFields(
  grid: Grid,
  area: GridArea,
): { readonly found: FoundFields; readonly top: number | null } {
  const found = new Map<HeadField, CellRef & { readonly value: CellValue }>();
  const rows = new Map<HeadField, number>();
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      const value = valueAt(grid, row, column);
      const label = typeof value === 'string' && value !== '' ? labelIn(value) : null;
      if (!label) continue;
      rows.set(label.field, row);
      found.set(
        label.field,
        label.rest
          ? { ...refAt(grid, row, column), value: label.rest }
          : besideLabel(grid, row, column, area.right, label.field),
      );
    }
  }
  return { found, top: rows.size > 0 ? Math.min(...rows.values()) : null };
}

function labelIn(text: string): { readonly field: HeadField; readonly rest: string } | null {
  const whole = fieldOfLabel.get(foldLabel(text));
  if (whole) return { field: whole, rest: '' };
  const [, label, rest] = /^([^:：]+)[:：]\s*(\S.*)$/.exec(text.trim()) ?? [];
  const field = label === undefined ? undefined : fieldOfLabel.get(foldLabel(label));
  return field ? { field, rest: rest!.trim() } : null;
}

function besideLabel(
  grid: Grid,
  row: number,
  label: number,
  right: number,
  field: HeadField,
): CellRef & { readonly value: CellValue } {
  let column = label + 1;
  for (; column < right; column += 1) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    // A year that is written out, "Năm 2025", is the value of its label.
    const isYear = field === 'year' && typeof value === 'string' && yearOfLine(value) !== null;
    if (typeof value === 'string' && !isYear && endsSearch(value)) break;
    return { ...refAt(grid, row, column), value };
  }
  // Some labels reach over two columns: what is written beside them there would stand under them.
  const own = label + (fromLabelToValue.get(field) ?? 1);
  return { ...refAt(grid, row, own < Math.max(column, label + 2) ? own : label + 1), value: '' };
}

/** Whether a text is another part of the head, and no value of a label on its left. */
function endsSearch(text: string): boolean {
  return labelIn(text) !== null || otherLabels.has(foldLabel(text)) || yearOfLine(text) !== null;
}

/** Known forms and provinces, against which a head is read. */
export interface HeadContext {
  readonly templates: readonly Template[];
  readonly provinces: readonly Province[];
}

/** What the labelled cells say; what they do not say, or say in unknown words, is null. */
export function readHead(found: FoundFields, context: HeadContext): ReportHead {
  const text = (field: HeadField): string => textOf(found.get(field)?.value ?? '');
  const year = yearIn(text('year'));
  const province = { scheme: text('scheme'), code: text('code'), name: text('province'), year };
  return {
    template: templateKey(text('template'), text('version'), context.templates),
    province: findProvince(province, context.provinces),
    year,
    status: parseStatus(text('status')),
    found,
  };
}

/** A version typed as a number has lost its zeros: 1 is `1.0`. */
function templateKey(id: string, version: string, templates: readonly Template[]): TemplateKey | null {
  if (id === '') return null;
  const sameId = templates.filter((one) => foldLabel(one.id) === foldLabel(id));
  const sameNumber = (one: string): boolean => /^\d+(\.\d+)?$/.test(version) && Number(one) === Number(version);
  const known = sameId.find((one) => one.version === version) ?? sameId.find((one) => sameNumber(one.version));
  return { id: known?.id ?? sameId[0]?.id ?? id, version: known?.version ?? version };
}

/**
 * By scheme and code, because codes changed meaning between the two lists; by name only where the
 * code is missing and the name is unmistakable, in its year where both lists have it. Of a province
 * that changed its standing the entry of the year counts, without a year the last one.
 */
function findProvince(labels: ProvinceLabels, provinces: readonly Province[]): Province | null {
  const { scheme, code, name, year } = labels;
  const entries =
    code === ''
      ? ofYear(
          provinces.filter(
            (one) => (scheme === '' || one.scheme === scheme) && foldName(one.name.vi) === foldName(name),
          ),
          year,
        )
      : provinces.filter((one) => one.scheme === scheme && one.code === code.padStart(2, '0'));
  if (new Set(entries.map(keyText)).size !== 1) return null;
  return entries.find((one) => year !== null && existsAtEndOf(year, one)) ?? entries.at(-1)!;
}

/** Names that both lists have mean the list that reports about the year use. */
function ofYear(entries: readonly Province[], year: number | null): readonly Province[] {
  if (year === null || new Set(entries.map(({ scheme }) => scheme)).size < 2) return entries;
  return entries.filter(({ scheme }) => scheme === schemeOfYear(year));
}

interface ProvinceLabels {
  readonly scheme: string;
  readonly code: string;
  readonly name: string;
  readonly year: number | null;
}

function yearIn(text: string): number | null {
  const digits = /^\D*(\d{4})\D*$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
