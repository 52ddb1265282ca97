import type { SheetCheck } from '../../checks/engine';
import type { Finding } from '../../checks/finding';
import type { CheckedSheet, ToldSheet } from './checkReading';

/** On the worker's side: what the pane was told of each sheet, so that it is not told again. */
export class SheetsTold {
  private readonly known = new Map<string, { readonly check: SheetCheck; readonly told: CheckedSheet }>();

  /** What is new of a sheet; null where the pane knows it as it is. */
  newOf(check: SheetCheck): ToldSheet | null {
    const { sheet, head } = check.report;
    const known = this.known.get(sheet);
    if (known?.check === check) return null;
    const told = { ...check, report: { sheet, head } };
    this.known.set(sheet, { check, told });
    if (!known) return told;
    const before = known.told;
    const placeOf = placesIn(before.findings);
    const findings = check.findings.map((finding) => placeOf(finding) ?? finding);
    const isSame =
      findings.length === before.findings.length &&
      findings.every((finding, at) => finding === at) &&
      restOf(told) === restOf(before);
    return isSame ? null : { ...told, findings };
  }
}

/**
 * Where among findings told before the same one stands. One of a sheet that was not judged again
 * shares its parts with what was told and is found by them; any other is found by its content.
 */
function placesIn(before: readonly Finding[]): (finding: Finding) => number | undefined {
  const byMessage = new Map(before.map(({ message }, at) => [message, at]));
  let byContent: ReadonlyMap<string, number> | undefined;
  return (finding) => {
    const at = byMessage.get(finding.message);
    if (at !== undefined && sharesParts(before[at]!, finding)) return at;
    byContent ??= new Map(before.map((one, place) => [contentOf(one), place]));
    return byContent.get(contentOf(finding));
  };
}

/**
 * All of a finding that the pane shows. Its weight only puts findings in order, and changes with
 * every number of every province.
 */
function contentOf({ weight: _, ...shown }: Finding): string {
  return JSON.stringify(shown);
}

function sharesParts(one: Finding, other: Finding): boolean {
  return (Object.keys(one) as (keyof Finding)[]).every((part) => part === 'weight' || one[part] === other[part]);
}

function restOf({ findings: _, ...rest }: CheckedSheet): string {
  return JSON.stringify(rest);
}

/**
 * On the pane's side: the sheets as they were told last. A finding that stands is the same object
 * from one check to the next.
 */
export class SheetsHeard {
  private readonly known = new Map<string, CheckedSheet>();

  hear(told: ToldSheet): void {
    const { sheet } = told.report;
    const before = this.known.get(sheet)?.findings ?? [];
    const findings = told.findings.map((finding) => (typeof finding === 'number' ? before[finding]! : finding));
    this.known.set(sheet, { ...told, findings });
  }

  /** The sheets of these names, as they stand. */
  sheets(names: readonly string[]): readonly CheckedSheet[] {
    return names.map((name) => this.known.get(name)!);
  }
}
