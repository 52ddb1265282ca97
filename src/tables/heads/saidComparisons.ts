import type { TableRole } from '../../sheet/tableMemory/tableRoles';
import { forms, tried, type Fit, type Form, type Printed } from './arithmetic';
import type { ColumnRule } from './columnRules';
import type { HeadLine } from './headColumns';
import type { ComparisonForm, Side } from './headMeaning';
import type { HeadDoubt, Level } from './levels';
import { yearOfSide, type TableTime } from './tableTime';

/** What the comparisons of a table are made from. Lines and heads are counted from 0. */
export interface ComparedTable {
  readonly heads: readonly HeadLine[];
  readonly levels: readonly (Level | null)[];
  readonly lines: number;
  readonly time: TableTime;
  readonly reportYear: number;
  readonly valueAt: (line: number, head: number) => Printed | null;
}

/** The role of a column of comparisons. */
export interface ComparisonRole {
  readonly role: TableRole;
  readonly year: number | null;
  readonly doubts: readonly HeadDoubt[];
  /** What a printed ratio is moved by: -100 from an index to a growth. */
  readonly shift: number;
}

/** Two columns that a rule joins, counted as heads are. */
export type HeadRule = Pick<ColumnRule, 'subject' | 'base' | 'operation'>;

/** How far a lone index may lie from 100 before it could be a growth as well. */
const usualIndex = { least: 50, most: 200 };
/** Rows that are looked at for the form of a comparison. */
const rowsLooked = 200;

const none: ComparisonRole = { role: 'none', year: null, doubts: [], shift: 0 };

/** What the words over a comparison say that it compares. */
export class SaidComparisons {
  constructor(private readonly table: ComparedTable) {}

  /** Whether two lines are those that the words of a head name. */
  isSaid(fit: Fit, subject: Side, base: Side | null, form: ComparisonForm): boolean {
    if (!isForm(fit.form, form)) return false;
    return this.isSide(fit.subject, subject, 'subject') && (base === null || this.isSide(fit.base, base, 'base'));
  }

  private isSide(head: number, side: Side, which: 'subject' | 'base'): boolean {
    const level = this.table.levels[head]!;
    const { time } = this.table;
    const meaning = this.table.heads[head]!.meaning;
    const own = meaning.kind === 'level' ? (meaning.side.level ?? 'actual') : 'actual';
    if (side.span && side.year === null) return false;
    if (side.level !== null && side.level !== own) return false;
    if (side.period !== null && level.role !== 'period') return false;
    if (side.year === null) return which === 'subject' ? own === 'actual' || side.level !== null : true;
    if (side.level === null && own === 'plan') return false;
    return yearOfSide(side, time) === level.year;
  }

  isTestable(head: number, subject: Side, base: Side): boolean {
    const { levels, lines, valueAt } = this.table;
    const named = (side: Side, which: 'subject' | 'base'): readonly number[] =>
      levels.flatMap((level, at) => (level && this.isSide(at, side, which) ? [at] : []));
    for (const one of named(subject, 'subject'))
      for (const other of named(base, 'base')) {
        if (one === other) continue;
        for (let line = 0; line < Math.min(lines, rowsLooked); line += 1)
          if (valueAt(line, head) && valueAt(line, one) && valueAt(line, other)) return true;
      }
    return false;
  }

  roleFrom({ subject, base, form }: Fit): ComparisonRole {
    const { levels, reportYear } = this.table;
    const [over, under] = [levels[subject]!, levels[base]!];
    const doubts = [...new Set([...over.doubts, ...under.doubts])];
    const other: ComparisonRole = { ...none, year: over.year };
    if (over.role !== 'actual') return other;
    if (under.role === 'plan') {
      if (form === 'index') return { role: 'attainment', year: reportYear, doubts, shift: 0 };
      return form === 'growth' ? { role: 'attainment', year: reportYear, doubts, shift: 100 } : other;
    }
    if (under.role !== 'previous') return other;
    if (form === 'difference') return { role: 'change', year: reportYear, doubts, shift: 0 };
    return { role: 'growth', year: reportYear, doubts, shift: form === 'index' ? -100 : 0 };
  }

  /** What the words alone say, where the figures cannot be tried. */
  bySaying(head: number, rule: HeadRule | null): ComparisonRole {
    const { meaning } = this.table.heads[head]!;
    if (meaning.kind !== 'comparison') return none;
    const form = rule?.operation === 'difference' ? 'difference' : this.formOf(head, meaning.form);
    const fit = this.saidPair(head, rule);
    if (fit) {
      if (form === null) return { ...this.roleFrom({ ...fit, form: 'index' }), doubts: ['indexOrGrowth'] };
      return this.roleFrom({ ...fit, form });
    }
    return this.byNames(meaning.subject, meaning.base, meaning.form, form);
  }

  private saidPair(head: number, rule: HeadRule | null): Omit<Fit, 'form'> | null {
    if (rule) return { ...rule, holds: [], fails: [] };
    const { meaning } = this.table.heads[head]!;
    if (meaning.kind !== 'comparison' || meaning.base === null) return null;
    const { base, subject } = meaning;
    const named = (side: Side, which: 'subject' | 'base'): readonly number[] =>
      this.table.levels.flatMap((level, at) =>
        level && level.role !== 'otherYear' && this.isSide(at, side, which) ? [at] : [],
      );
    const subjects = named(subject, 'subject').filter((at) => this.table.levels[at]!.role !== 'previous');
    const bases = named(base, 'base').filter((at) => !subjects.includes(at) || base.level === 'plan');
    return subjects.length === 1 && bases.length === 1 && subjects[0] !== bases[0]
      ? { subject: subjects[0]!, base: bases[0]!, holds: [], fails: [] }
      : null;
  }

  /** `Đạt % so với KH`, `So với 2022 (%)`, where one of the two has no column of its own. */
  private byNames(subject: Side, base: Side | null, said: ComparisonForm, form: Form | null): ComparisonRole {
    const { time, reportYear, levels } = this.table;
    const asked = (role: ComparisonRole): ComparisonRole => ({ ...role, doubts: ['comparisonUnsaid'] });
    const hasParts = levels.some((level) => level?.role === 'period') || time.isPart;
    const over = yearOfSide(subject, time);
    if ((subject.span && subject.year === null) || (base?.span && base.year === null)) return none;
    if (subject.period !== null || base?.period || subject.level === 'plan' || over !== reportYear) return none;
    const isOpen = hasParts && !subject.whole && subject.year === null;
    const attained: ComparisonRole = {
      role: 'attainment',
      year: reportYear,
      doubts: isOpen ? ['comparisonUnsaid'] : [],
      shift: 0,
    };
    if (base === null) return said === 'attainment' && form === 'index' ? attained : asked(none);
    const isPlan = base.level === 'plan';
    const under = base.year === null && isPlan ? over : yearOfSide(base, time);
    if (isPlan) return under !== reportYear ? none : form === 'index' ? attained : asked(attained);
    if (under !== reportYear - 1) return base.level === null && base.year === null ? asked(none) : none;
    if (form === 'difference')
      return { role: 'change', year: reportYear, doubts: isOpen ? ['comparisonUnsaid'] : [], shift: 0 };
    const grown: ComparisonRole = {
      role: 'growth',
      year: reportYear,
      doubts: isOpen || (base.samePeriod && hasParts) ? ['comparisonUnsaid'] : [],
      shift: form === 'index' ? -100 : 0,
    };
    return form === null ? { ...grown, doubts: ['indexOrGrowth'] } : grown;
  }

  /** Index or growth, by the words where they tell, else by the figures. */
  private formOf(head: number, said: ComparisonForm): Form | null {
    if (said === 'difference') return 'difference';
    const values: number[] = [];
    let isSigned = false;
    for (let line = 0; line < Math.min(this.table.lines, rowsLooked); line += 1) {
      const value = this.table.valueAt(line, head)?.value;
      if (value === undefined) continue;
      values.push(value);
      isSigned ||= value < 0;
    }
    if (values.length === 0) return null;
    const asIndex = values.every((value) => value >= usualIndex.least && value <= usualIndex.most);
    const asGrowth = values.every((value) => Math.abs(value) < usualIndex.least);
    if (said === 'index') return 'index';
    if (said === 'attainment') return values.every((value) => value >= 20) && !isSigned ? 'index' : null;
    if (said === 'unknown' && !asIndex) return null;
    if (asIndex && !isSigned) return 'index';
    return asGrowth && (isSigned || values.length > 1) ? 'growth' : null;
  }

  /**
   * The two lines that the words name, where the figures of most rows deny it; null where they do
   * not.
   */
  failsAsSaid(head: number, said: ComparisonRole): Fit | null {
    const pair = said.role === 'none' ? null : this.saidPair(head, null);
    if (!pair) return null;
    const rows = Array.from({ length: Math.min(this.table.lines, rowsLooked) }, (_, at) => at);
    const { meaning } = this.table.heads[head]!;
    // `(+/-)` says the form, and then no other excuses the figures.
    const isDifference = meaning.kind === 'comparison' && meaning.form === 'difference';
    const tries = forms
      .filter((form) => !isDifference || form === 'difference')
      .map((form) => tried({ line: head, ...pair, form }, rows, this.table.valueAt));
    const fails = tries.every((one) => one.fails.length > 0 && one.holds.length < one.fails.length);
    return fails ? tries[0]! : null;
  }
}

function isForm(form: Form, said: ComparisonForm): boolean {
  switch (said) {
    case 'index':
    case 'attainment':
      return form === 'index' || (said === 'attainment' && form === 'growth');
    case 'percent':
      return form !== 'difference';
    case 'difference':
      return form === 'difference';
    case 'unknown':
      return true;
  }
}
