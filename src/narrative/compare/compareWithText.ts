import type { Catalogue } from '../../indicators/catalogue';
import type { Indicator } from '../../indicators/indicator';
import type { LocalText } from '../../indicators/text';
import { possibleChanges } from '../../figures/change';
import type { Comparison, Outcome } from '../../figures/compare';
import { of, over, times, type Expression } from '../../figures/expression';
import { pointReading, readStated } from '../../figures/reading';
import type { StatedFigure } from '../../figures/stated';
import { atOnce, type Steps } from '../../figures/steps';
import type { Fact } from '../../checks/fact';
import { Facts } from '../../checks/facts';
import type { Finding } from '../../checks/finding';
import { judge } from '../../checks/judge';
import type { Book, SheetReport } from '../../sheet/province/report';
import { uncertainties, type ExtractedFigure } from '../figure/extracted';
import { textFinding } from './textFinding';
import { textAttainment, textChange, textLevel } from './textRules';
import { statedAs } from '../figure/toStated';

/** What a workbook says to a figure of a text. */
export const textVerdicts = {
  agrees: { vi: 'Khớp', en: 'Agrees' },
  contradicts: { vi: 'Mâu thuẫn', en: 'Contradicts' },
  cannotTell: { vi: 'Chưa kết luận', en: 'Cannot tell' },
  notOnForm: { vi: 'Không có trên biểu', en: 'Not on the form' },
} as const satisfies Record<string, LocalText>;
export type TextVerdict = keyof typeof textVerdicts;
export const textVerdictNames = Object.keys(textVerdicts) as readonly TextVerdict[];

/** Why a figure was not compared. */
export const notCompared = {
  noRow: { vi: 'Biểu không có dòng của chỉ tiêu này', en: 'The form has no row for this indicator' },
  noColumn: { vi: 'Biểu không có cột cho năm này', en: 'The form has no column for this year' },
  blank: { vi: 'Ô tương ứng trên biểu chưa có số', en: 'The cell of the sheet holds no number' },
  noBase: {
    vi: 'Biểu chưa có số để so: kế hoạch hoặc số năm gốc',
    en: 'The sheet lacks the plan or the base to compare with',
  },
} as const satisfies Record<string, LocalText>;

/** One figure of a text beside the workbook. */
export interface TextComparison {
  readonly figure: ExtractedFigure;
  readonly verdict: TextVerdict;
  /** Why nothing was compared or decided; null where the numbers speak. */
  readonly reason: LocalText | null;
  /** The sheet's cells that were looked at, the one to go to first; empty where there are none. */
  readonly facts: readonly Fact[];
  /** For contradictions, and for what only rounding could reconcile. */
  readonly finding: Finding | null;
}

export interface TextCompareContext {
  /** The sheet of the text's province and year, and its workbook. */
  readonly report: SheetReport;
  readonly book: Book;
  readonly catalogue: Catalogue;
}

/** Compares every figure of a text with a province sheet, on intervals: correct rounding is never accused, and two readings are never guessed between. */
export function compareWithText(
  figures: readonly ExtractedFigure[],
  context: TextCompareContext,
): readonly TextComparison[] {
  return atOnce(comparingWithText(figures, context));
}

/** As `compareWithText`, a figure each step. */
export function* comparingWithText(
  figures: readonly ExtractedFigure[],
  context: TextCompareContext,
): Steps<readonly TextComparison[]> {
  const facts = new Facts(context.report, context.book, context.catalogue);
  const comparisons: TextComparison[] = [];
  for (const figure of figures) {
    yield;
    comparisons.push(new Comparer(figure, facts, context).compare());
  }
  return comparisons;
}

const order: readonly Outcome[] = ['holds', 'undecided', 'fails'];

class Comparer {
  constructor(
    private readonly figure: ExtractedFigure,
    private readonly facts: Facts,
    private readonly context: TextCompareContext,
  ) {}

  compare(): TextComparison {
    const { figure, facts } = this;
    if (figure.indicator === null) return this.undecided('cannotTell', uncertainties[figure.reason ?? 'unnamed']);
    const indicator = facts.indicator(figure.indicator);
    if (!indicator || facts.row(indicator.id) === null) return this.undecided('notOnForm', notCompared.noRow);
    switch (figure.kind) {
      case 'attainment':
        return this.attainment(indicator);
      case 'growth':
      case 'points':
      case 'change':
      case 'multiple':
        return this.change(indicator);
      default:
        return this.level(indicator);
    }
  }

  private level(indicator: Indicator): TextComparison {
    const slot = this.facts.slotOfYear(this.figure.year, this.figure.kind === 'plan' ? 'plan' : 'actual');
    if (!slot) return this.undecided('notOnForm', notCompared.noColumn);
    const fact = this.facts.fact(indicator.id, slot);
    if (!fact) return this.undecided('cannotTell', notCompared.blank);
    const judged = this.readings(indicator).map((reading) => judge(reading, 'equals', fact.expression));
    const revised = this.figure.estimated && this.context.report.head.status === 'final';
    const softened = revised ? judged.map(soften) : judged;
    return this.decided(softened, [fact], (best) => ({
      rule: textLevel,
      message: revised ? 'revised' : messageOf(best),
    }));
  }

  private attainment(indicator: Indicator): TextComparison {
    const [result, plan] = [
      this.factOf(indicator, this.figure.year, 'actual'),
      this.factOf(indicator, this.figure.year, 'plan'),
    ];
    const known = [result, plan].filter((fact): fact is Fact => fact !== null);
    if (!result || !plan) return this.undecided('cannotTell', notCompared.noBase, known);
    const share = over(times(result.expression, of(pointReading(100))), plan.expression);
    const judged = this.readings(indicator).map((reading) => judge(reading, 'equals', share));
    return this.decided(judged, known, (best) => ({ rule: textAttainment, message: messageOf(best) }));
  }

  /** Any reading of the words that fits the base is enough; where the words leave one reading only, the others do not count. */
  private change(indicator: Indicator): TextComparison {
    const { figure } = this;
    const result = this.factOf(indicator, figure.year, 'actual') ?? this.factOf(indicator, figure.year, 'plan');
    if (!result) return this.undecided('cannotTell', notCompared.blank);
    const allowed = possibleChanges(this.stated(indicator), result.expression, indicator, 'wide').filter(
      ({ reading }) => figure.readings.length === 0 || figure.readings.includes(reading),
    );
    const base = this.factOf(indicator, figure.baseYear ?? figure.year - 1, 'actual');
    const known = base ? [result, base] : [result];
    if (allowed.length === 0) {
      const best = { outcome: 'fails', left: figure.value, right: result.value, tolerance: 0 } as const;
      return this.decided([best], known, () => ({ rule: textChange, message: 'impossible' }));
    }
    if (!base) return this.undecided('cannotTell', notCompared.noBase, known);
    const judged = allowed.map((change) => judge(change.base, 'equals', base.expression));
    return this.decided(judged, known, (best) => ({ rule: textChange, message: messageOf(best) }));
  }

  private factOf(indicator: Indicator, year: number, level: 'actual' | 'plan'): Fact | null {
    const slot = this.facts.slotOfYear(year, level);
    return slot && this.facts.fact(indicator.id, slot);
  }

  private stated(indicator: Indicator, value = this.figure.value): StatedFigure {
    const { figure, context } = this;
    const province = context.report.head.province ?? { scheme: '63', code: '00' };
    const stated = statedAs(figure, indicator.id, indicator.name.vi, '', {
      ...context,
      province,
      report: '',
      asOf: null,
    });
    return { ...stated, kind: figure.kind, value };
  }

  /** The figure on its intervals; a numeral that can be read in two ways gives two. */
  private readings(indicator: Indicator): readonly Expression[] {
    return [this.figure.value, ...this.figure.otherValues].map((value) =>
      of(readStated(this.stated(indicator, value), indicator)),
    );
  }

  private decided(
    judged: readonly Comparison[],
    facts: readonly Fact[],
    said: (best: Comparison) => Pick<Parameters<typeof textFinding>[0], 'rule' | 'message'>,
  ): TextComparison {
    const best = judged.reduce((one, other) => (nearer(other, one) ? other : one));
    const { figure, context } = this;
    // Only the other way to read the separators fits: nobody but the author can say.
    if (figure.otherValues.length > 0 && best !== judged[0] && best.outcome === 'holds') {
      return this.undecided('cannotTell', uncertainties.separators, facts);
    }
    const finding =
      best.outcome === 'holds'
        ? null
        : textFinding({
            ...said(best),
            comparison: best,
            figure,
            facts,
            home: context.report.sheet,
            status: context.report.head.status,
          });
    const verdict = best.outcome === 'holds' ? 'agrees' : best.outcome === 'fails' ? 'contradicts' : 'cannotTell';
    return { figure, verdict, reason: null, facts, finding };
  }

  private undecided(verdict: TextVerdict, reason: LocalText, facts: readonly Fact[] = []): TextComparison {
    return { figure: this.figure, verdict, reason, facts, finding: null };
  }
}

/** An estimate that the final figure left behind is no contradiction. */
function soften(comparison: Comparison): Comparison {
  return comparison.outcome === 'fails' ? { ...comparison, outcome: 'undecided' } : comparison;
}

function messageOf({ outcome }: Comparison): 'differs' | 'perhaps' {
  return outcome === 'fails' ? 'differs' : 'perhaps';
}

function nearer(one: Comparison, other: Comparison): boolean {
  const rank = order.indexOf(one.outcome) - order.indexOf(other.outcome);
  return rank < 0 || (rank === 0 && Math.abs(one.left - one.right) < Math.abs(other.left - other.right));
}
