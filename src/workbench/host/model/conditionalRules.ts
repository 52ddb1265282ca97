import type { ModelSheet } from '../../../xlsx/edit/model';
import { intersect, parseAddress, printArea, subtract } from './address';
import type { Area } from './address';
import { shiftFormula } from '../calculate/references';

export type ConditionalBlock = ModelSheet['conditionalFormattings'][number];
export type ConditionalRule = ConditionalBlock['rules'][number];

/** A rule with the areas it covers. */
export interface PlacedRule {
  readonly block: ConditionalBlock;
  readonly rule: ConditionalRule;
}

export function areasOf(block: ConditionalBlock): readonly Area[] {
  return block.ref.split(/\s+/).flatMap((part) => parseAddress(part)?.area ?? []);
}

/** Rules that touch any of the areas, first priority first. */
export function rulesOn(sheet: ModelSheet, areas: readonly Area[]): readonly PlacedRule[] {
  return sheet.conditionalFormattings
    .filter((block) => areasOf(block).some((covered) => areas.some((area) => intersect(covered, area) !== null)))
    .flatMap((block) => block.rules.map((rule) => ({ block, rule })))
    .sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0));
}

/** Adds a rule before all others, as Excel does. */
export function addRule(sheet: ModelSheet, areas: readonly Area[], rule: ConditionalRule): PlacedRule {
  for (const block of sheet.conditionalFormattings) {
    for (const other of block.rules) other.priority = (other.priority ?? 0) + 1;
  }
  rule.priority = 1;
  const block: ConditionalBlock = { ref: areas.map(printArea).join(' '), rules: [rule] };
  sheet.conditionalFormattings.push(block);
  return { block, rule };
}

export function removeRule(sheet: ModelSheet, { block, rule }: PlacedRule): void {
  block.rules = block.rules.filter((other) => other !== rule);
  if (block.rules.length === 0)
    sheet.conditionalFormattings = sheet.conditionalFormattings.filter((other) => other !== block);
}

/** Takes conditional formats off an area; rules that reach beyond it keep the rest. */
export function clearRules(sheet: ModelSheet, areas: readonly Area[]): void {
  const kept: ConditionalBlock[] = [];
  for (const block of sheet.conditionalFormattings) {
    const covered = areasOf(block);
    const rest = areas.reduce<readonly Area[]>((parts, area) => parts.flatMap((part) => subtract(part, area)), covered);
    if (rest.length === 0) continue;
    const [before, after] = [covered[0]!, rest[0]!];
    const moved = before.top !== after.top || before.left !== after.left;
    if (moved) for (const rule of block.rules) shift(rule, after.top - before.top, after.left - before.left);
    if (rest.length !== covered.length || moved || rest.some((part, index) => part !== covered[index]))
      block.ref = rest.map(printArea).join(' ');
    kept.push(block);
  }
  sheet.conditionalFormattings = kept;
}

/** Formulas of a rule are relative to the first cell it covers. */
function shift(rule: ConditionalRule, rows: number, columns: number): void {
  if (!('formulae' in rule) || rule.formulae === undefined) return;
  rule.formulae = rule.formulae.map((formula) =>
    typeof formula === 'string' ? shiftFormula(formula, rows, columns) : formula,
  );
}
