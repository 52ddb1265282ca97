import type { PageView } from '../page/pageView';
import { fitsOf, forms, tried, type Fit } from './arithmetic';
import { formulaRule, type ColumnRule } from './columnRules';
import type { HeadDoubt } from './levels';
import { SaidComparisons, type ComparedTable, type ComparisonRole, type HeadRule } from './saidComparisons';

/** What the comparisons of a table are made from, with their rules. */
export interface ComparisonTable extends ComparedTable {
  /** Rules by the column they stand in, columns as the page counts them. */
  readonly rules: ReadonlyMap<number, ColumnRule>;
  /** Where the cell of a line and a head stands; null where formulas cannot tell. */
  readonly formulaAt:
    ((line: number, head: number) => { readonly view: PageView; readonly row: number; readonly column: number }) | null;
}

/** Rows whose formulas are looked at. */
const rowsLooked = 200;
const comparisonsAtMost = 60;

/** Finds what each comparison of a table compares, by its words, its rule and its figures. */
export class Comparisons {
  private readonly roles = new Map<number, ComparisonRole>();
  /** Cells that no relation of their row confirms and one refutes, by line and head. */
  private readonly refuted = new Set<number>();
  private readonly confirmed: { readonly lines: readonly number[]; readonly heads: readonly number[] }[] = [];
  private readonly said: SaidComparisons;

  constructor(private readonly table: ComparisonTable) {
    this.said = new SaidComparisons(table);
    const compared = table.heads.flatMap(({ meaning, isHeaded }, at) =>
      meaning.kind === 'comparison' ||
      (isHeaded && meaning.kind === 'none' && table.levels[at] === null && meaning.place === null)
        ? [at]
        : [],
    );
    compared.slice(0, comparisonsAtMost).forEach((head) => this.roles.set(head, this.found(head)));
    if (this.refuted.size > 0)
      for (const { lines, heads } of this.confirmed)
        for (const line of lines) for (const head of heads) this.refuted.delete(this.keyOf(line, head));
  }

  roleOf(head: number): ComparisonRole {
    const known = this.roles.get(head);
    if (known) return known;
    const { meaning } = this.table.heads[head]!;
    return {
      role: 'none',
      year: null,
      doubts: meaning.kind === 'none' && meaning.unknown.length > 0 ? ['headWords'] : [],
      shift: 0,
    };
  }

  /** Arithmetic contradicts this cell, and none confirms it. */
  isRefuted(line: number, head: number): boolean {
    return this.refuted.size > 0 && this.refuted.has(this.keyOf(line, head));
  }

  private found(head: number): ComparisonRole {
    const { heads, levels, lines, valueAt } = this.table;
    const { meaning } = heads[head]!;
    const rows = Array.from({ length: Math.min(lines, 2000) }, (_, at) => at);
    const candidates = levels.flatMap((level, at) => (level && heads[at]!.meaning.place === meaning.place ? [at] : []));
    const rule = this.ruleOf(head, rows);
    const tries = fitsOf(head, candidates, rows, valueAt);
    const fits = tries.filter(isClear);
    const unknown: readonly HeadDoubt[] = meaning.unknown.length > 0 ? ['headWords'] : [];
    if (meaning.kind !== 'comparison') {
      // A head without a word of comparison, such as `Tỷ lệ`: only its figures tell.
      const fit = rule ? fits.find((one) => agrees(one, rule)) : this.loneFit(fits);
      if (!fit) return { role: 'none', year: null, doubts: unknown, shift: 0 };
      return this.settled(head, fit, unknown);
    }
    const consistent = tries.filter((fit) => this.said.isSaid(fit, meaning.subject, meaning.base, meaning.form));
    const ruled = rule ? tries.filter((fit) => agrees(fit, rule)) : [];
    const best = ruled.find((fit) => consistent.includes(fit)) ?? (rule ? ruled[0] : consistent[0]);
    if (best) {
      const roles = new Set(
        (rule ? [best] : consistent.filter((one) => one.holds.length === best.holds.length)).map(
          (one) => this.said.roleFrom(one).role,
        ),
      );
      const doubts: HeadDoubt[] = [...unknown];
      if (roles.size > 1) doubts.push('comparisonUnsaid');
      // A rule that the words deny: `So với KH` over 4/1.
      if (
        rule &&
        !consistent.includes(best) &&
        meaning.base !== null &&
        this.said.isTestable(head, meaning.subject, meaning.base)
      )
        doubts.push('contradicted');
      return this.settled(head, best, doubts);
    }
    if (fits.length > 0 && fits[0]!.holds.length > 1)
      return { ...this.said.bySaying(head, rule), doubts: ['contradicted'] };
    const said = this.said.bySaying(head, rule);
    const failing = this.said.failsAsSaid(head, said);
    if (failing) {
      this.refute(failing, [head, failing.subject, failing.base]);
      return { ...said, doubts: ['contradicted'] };
    }
    return { ...said, doubts: [...said.doubts, ...unknown] };
  }

  /** What several rows show, if all that fits as well means the same. */
  private loneFit(fits: readonly Fit[]): Fit | null {
    const [best] = fits;
    if (!best || best.holds.length < 2) return null;
    const alike = fits.filter(({ holds }) => holds.length === best.holds.length);
    const roles = new Set(alike.map((fit) => JSON.stringify(this.said.roleFrom(fit))));
    return roles.size === 1 ? best : null;
  }

  /** The rule under the head, or that of the formulas in most rows. */
  private ruleOf(head: number, rows: readonly number[]): HeadRule | null {
    const { heads, rules, formulaAt } = this.table;
    const at = (column: number): number => heads.findIndex(({ index }) => index === column);
    let rule = rules.get(heads[head]!.index) ?? null;
    if (!rule && formulaAt) {
      const counts = new Map<string, { rule: ColumnRule; times: number }>();
      for (const row of rows.slice(0, rowsLooked)) {
        const { view, row: y, column } = formulaAt(row, head);
        const found = formulaRule(view, y, column);
        if (!found) continue;
        const key = JSON.stringify(found);
        counts.set(key, { rule: found, times: (counts.get(key)?.times ?? 0) + 1 });
      }
      rule = [...counts.values()].sort((one, other) => other.times - one.times)[0]?.rule ?? null;
    }
    if (!rule) return null;
    const [subject, base] = [at(rule.subject), at(rule.base)];
    return subject < 0 || base < 0 ? null : { subject, base, operation: rule.operation };
  }

  /** The role of a comparison whose two lines are known, with what each row says of it. */
  private settled(head: number, fit: Fit, doubts: readonly HeadDoubt[]): ComparisonRole {
    const all = tried(
      { line: head, ...fit },
      Array.from({ length: this.table.lines }, (_, at) => at),
      this.table.valueAt,
    );
    const trio = [head, fit.subject, fit.base];
    this.confirmed.push({ lines: all.holds, heads: trio });
    this.refute(all, trio);
    for (const line of all.fails) {
      // A share's change in points beside the growths of counts: the levels are right, the form is
      // another.
      if (forms.some((form) => tried({ line: head, ...fit, form }, [line], this.table.valueAt).holds.length > 0))
        this.confirmed.push({ lines: [line], heads: [fit.subject, fit.base] });
    }
    const role = this.said.roleFrom(fit);
    return { ...role, doubts: [...role.doubts, ...doubts] };
  }

  private refute({ fails }: Fit, heads: readonly number[]): void {
    for (const line of fails) for (const head of heads) this.refuted.add(this.keyOf(line, head));
  }

  private keyOf(line: number, head: number): number {
    return line * this.table.heads.length + head;
  }
}

/** What the words do not say must hold in nearly every row. */
function isClear({ holds, fails }: Fit): boolean {
  return holds.length >= 0.8 * (holds.length + fails.length);
}

function agrees(fit: Fit, rule: HeadRule): boolean {
  return (
    fit.subject === rule.subject &&
    fit.base === rule.base &&
    (fit.form === 'difference') === (rule.operation === 'difference')
  );
}
