import type { LocalText } from '../indicators/text';
import type { Rectangle } from '../sheet/grid/rectangles';
import type { Explanation, Waiver } from './explanation';
import type { FindingCell } from './findingCell';
import type { FindingRelation } from './relations/findingRelation';

/** By gravity: `error` stops submission, `warning` must be explained, `info` is for reading. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

export const families = [
  'structure',
  'entry',
  'formula',
  'identity',
  'time',
  'plan',
  'claim',
  'outlier',
  'boundary',
] as const;
export type Family = (typeof families)[number];

/** What a finding can be: a relation that holds gives none. */
export type FindingOutcome = 'fails' | 'undecided';

/** A number that belongs into a cell. */
export interface NumberWrite {
  readonly address: string;
  readonly value: number;
}

/** A formula that does. */
export interface FormulaWrite {
  readonly address: string;
  readonly formula: string;
}

/** A value that would repair the finding, and the slip it would undo. */
export interface Suggestion {
  readonly address: string;
  readonly value: string | number;
  readonly cause: string;
}

/** A cell that is probably wrong: what it should hold and the slip that explains it. */
export interface SuspectCell extends FindingCell {
  /** Null where the cell should hold its formula again, or where only a bound holds it. */
  readonly suggested: number | null;
  readonly cause: string;
  /** Whether no other slip leads to a value that would do as well. */
  readonly isOnly: boolean;
}

/** Which cells to change so that every relation holds again. */
export interface SuspectSets {
  /** Every smallest set, the likeliest first. */
  readonly sets: readonly (readonly SuspectCell[])[];
  /** The same as a sentence, ties included. */
  readonly text: LocalText;
}

/** The cell that a person is sent to: the one probably wrong, else the first that is named. */
export function accusedCell({
  cells,
  suggestion,
  suspects,
}: Pick<Finding, 'cells' | 'suggestion' | 'suspects'>): FindingCell | undefined {
  const likeliest = suspects?.sets[0]?.[0];
  const proposed = suggestion && cells.find(({ address }) => address === suggestion.address);
  const located =
    likeliest && cells.find(({ sheet, address }) => sheet === likeliest.sheet && address === likeliest.address);
  return proposed ?? located ?? cells[0];
}

/** What a safe repair does; the pane's buttons are made from this list. */
export const repairKinds = ['number', 'thousandfold', 'formula', 'swap', 'located', 'value', 'inputRule'] as const;
export type RepairKind = (typeof repairKinds)[number];

/** One cell of a repair: what stands there now and what would be put in its place. */
export interface RepairWrite {
  readonly sheet: string;
  readonly address: string;
  /** Row code and column symbol. */
  readonly row: string;
  readonly column: string;
  /** Repaired only while the cell still holds this. */
  readonly found: { readonly value: FindingCell['value']; readonly formula: string | null };
  readonly put: { readonly value: number } | { readonly formula: string };
  /** Set where the cell's own format would make something else of the value; else null. */
  readonly numberFormat: string | null;
}

/** A change of what cells hold: all of them or none. */
export interface CellRepair {
  readonly kind: Exclude<RepairKind, 'inputRule'>;
  readonly writes: readonly RepairWrite[];
}

/** The form's input rule for cells that have none. What they hold is left alone. */
export interface InputRuleRepair {
  readonly kind: 'inputRule';
  readonly sheet: string;
  readonly areas: readonly Rectangle[];
}

/** A change that repairs a finding. */
export type Repair = CellRepair | InputRuleRepair;

/** The row of a form that a finding is about, as a reader knows it. */
export interface FindingSubject {
  readonly code: string;
  readonly name: LocalText;
}

/** One thing a rule saw, in the shape the command line prints. */
export interface Finding {
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly outcome: FindingOutcome;
  readonly cells: readonly FindingCell[];
  /** What is wrong in a few words. */
  readonly title: LocalText;
  /** The row that it is about; null where it is about none, or about a row that no form knows. */
  readonly subject: FindingSubject | null;
  readonly message: LocalText;
  /** The share of a total that hangs on it, 0 to 1 (see `weightOf`); null where nothing adds up. */
  readonly weight: number | null;
  /** Both sides of the comparison as numbers, where there are two. */
  readonly left: number | null;
  readonly right: number | null;
  /** Half the widest gap that rounding explains; null where nothing was compared. */
  readonly tolerance: number | null;
  /** What was compared, as an equation with its numbers; null where nothing was. */
  readonly relation: FindingRelation | null;
  readonly suggestion: Suggestion | null;
  /** Null where no relation of the finding could be used to find the wrong cell. */
  readonly suspects: SuspectSets | null;
  /** Changes that a person may take with one button, the likeliest first. */
  readonly repairs: readonly Repair[];
  /** What the department says of it; null from the rules themselves, which know no explanations. */
  readonly explanation: Explanation | null;
  /** The waiver of its rule, where a named person has set that aside. */
  readonly waiver: Waiver | null;
}
