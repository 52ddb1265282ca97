import { isOfTheForm } from '../../figures/coordinates';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { LocalText } from '../../indicators/text';
import { possibleChanges } from '../../figures/change';
import { of } from '../../figures/expression';
import { readStated } from '../../figures/reading';
import type { StatedFigure } from '../../figures/stated';
import { atOnce, type Steps } from '../../figures/steps';
import type { Fact } from '../../checks/facts/fact';
import { Facts } from '../../checks/facts/facts';
import { contradictsMark } from '../../checks/entry/marks/misplacedMarks';
import { cellOf } from '../../checks/facts/places';
import { slotOf, type SlotName } from '../../checks/facts/slots';
import type { Finding } from '../../checks/finding';
import type { FindingCell } from '../../checks/findingCell';
import { attainmentSides, changeSides, levelSides } from '../../checks/relations/families/claims';
import { judged } from '../../checks/relations/judged';
import { keepRelation } from '../../checks/relations/keepRelation';
import type { RelationKind } from '../../checks/relations/kinds';
import { cellOperand, factOperand, type Operand } from '../../checks/relations/operand';
import type { Compared } from '../../checks/relations/relation';
import type { Book, SheetReport } from '../../sheet/province/report';
import { isCertain } from '../figure/certain';
import { doubtText, elsewhereText } from '../figure/doubtText';
import { uncertainties, type ExtractedFigure } from '../figure/extracted';
import { textFinding } from './textFinding';
import type { TextVerdict } from './textVerdicts';
import { textAttainment, textChange, textLevel, type TextRule } from './textRules';
import { statedAs } from '../figure/toStated';

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
  readonly cells: readonly FindingCell[];
  /** For contradictions, and for what only rounding could reconcile. */
  readonly finding: Finding | null;
}

export interface TextCompareContext {
  /** The sheet of the text's province and year, and its workbook. */
  readonly report: SheetReport;
  readonly book: Book;
  readonly catalogue: Catalogue;
}

/**
 * Compares every figure of a text with a province sheet, on intervals: correct rounding is never
 * accused, and two readings are never guessed between.
 */
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

class Comparer {
  constructor(
    private readonly figure: ExtractedFigure,
    private readonly facts: Facts,
    private readonly context: TextCompareContext,
  ) {}

  compare(): TextComparison {
    const { figure, facts } = this;
    if (!isCertain(figure)) return this.undecided('cannotTell', doubtText(figure) ?? uncertainties.unnamed);
    const indicator = facts.indicator(figure.indicator!);
    if (!isOfTheForm(figure)) return this.undecided('notOnForm', elsewhereText(figure));
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
    const { figure, context } = this;
    const slot = this.facts.slotOfYear(figure.year, figure.kind === 'plan' ? 'plan' : 'actual');
    if (!slot) return this.undecided('notOnForm', notCompared.noColumn);
    const fact = this.facts.fact(indicator.id, slot);
    if (!fact) return this.marked(indicator, slot) ?? this.undecided('cannotTell', notCompared.blank);
    const own = cellOperand(fact, slot, figure.year);
    const relation = { kind: 'paper', year: figure.year, ...levelSides(this.stated(indicator), own) } as const;
    // An estimate that the final figure left behind is no contradiction.
    const isRevised = figure.estimated && context.report.head.status === 'final';
    return this.decided(relation, [fact], textLevel, isRevised ? 'revised' : null);
  }

  /** A number in the text and a mark in its cell, judged as the check judges papers and marks. */
  private marked(indicator: Indicator, slot: SlotName): TextComparison | null {
    const mark = this.facts.mark(indicator.id, slot);
    const cell = this.facts.cell(indicator.id, slotOf(slot).symbol);
    if (!mark || !cell || !contradictsMark(this.figureOf(indicator))) return null;
    const comparison = { outcome: 'fails', left: this.figure.value, right: NaN, tolerance: NaN } as const;
    const said = { rule: textLevel, message: 'marked', comparison, relation: null, indicator, mark };
    return this.said('fails', [], { ...said, cells: [cellOf(cell)] });
  }

  private attainment(indicator: Indicator): TextComparison {
    const { figure } = this;
    const [result, plan] = [this.known(indicator, figure.year, 'actual'), this.known(indicator, figure.year, 'plan')];
    const known = [result, plan].flatMap((one) => one?.fact ?? []);
    if (!result || !plan) return this.undecided('cannotTell', notCompared.noBase, known);
    const sides = attainmentSides(this.stated(indicator), result.operand, plan.operand);
    return this.decided({ kind: 'attainment', year: figure.year, ...sides }, known, textAttainment, null);
  }

  /**
   * Any reading of the words that fits the base is enough; where the words leave one reading only,
   * the others do not count.
   */
  private change(indicator: Indicator): TextComparison {
    const { figure } = this;
    const { year } = figure;
    const result = this.known(indicator, year, 'actual') ?? this.known(indicator, year, 'plan');
    if (!result) return this.undecided('cannotTell', notCompared.blank);
    const claim = this.figureOf(indicator);
    const meanings = possibleChanges(claim, result.fact.expression, indicator, 'wide')
      .map(({ reading }) => reading)
      .filter((reading) => figure.readings.length === 0 || figure.readings.includes(reading));
    const base = this.known(indicator, figure.baseYear ?? year - 1, 'actual');
    const known = base ? [result.fact, base.fact] : [result.fact];
    if (meanings.length === 0) return this.impossible(known);
    if (!base) return this.undecided('cannotTell', notCompared.noBase, known);
    const [stated] = this.stated(indicator);
    const isMultiple = claim.kind === 'multiple';
    const sides = changeSides(stated!, meanings, isMultiple, result.operand, base.operand);
    return this.decided({ kind: 'change', year, ...sides }, known, textChange, null);
  }

  private known(indicator: Indicator, year: number, level: 'actual' | 'plan') {
    const slot = this.facts.slotOfYear(year, level);
    const fact = slot && this.facts.fact(indicator.id, slot);
    return fact && { fact, operand: factOperand(fact, slot, year) };
  }

  private figureOf(indicator: Indicator, value = this.figure.value): StatedFigure {
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
  private stated(indicator: Indicator): readonly Operand[] {
    const { figure } = this;
    return [figure.value, ...figure.otherValues].map((value) => {
      const expression = of(readStated(this.figureOf(indicator, value), indicator));
      const printed = { vi: figure.printed, en: figure.printed };
      return { indicator, expression, plain: expression, slot: null, year: figure.year, cells: [], printed };
    });
  }

  private decided(
    relation: TextRelation,
    facts: readonly Fact[],
    rule: TextRule,
    softened: 'revised' | null,
  ): TextComparison {
    const { figure } = this;
    const found = judged(relation);
    const outcome = softened && found.outcome === 'fails' ? 'undecided' : found.outcome;
    // Only the other way to read the separators fits: nobody but the author can say.
    if (figure.otherValues.length > 0 && found.reading !== relation.left && outcome === 'holds') {
      return this.undecided('cannotTell', uncertainties.separators, facts);
    }
    if (outcome === 'holds') return { figure, verdict: 'agrees', reason: null, cells: cellsOf(facts), finding: null };
    const message = softened ?? (outcome === 'fails' ? 'differs' : 'perhaps');
    const kept = keepRelation(relation, found);
    return this.said(outcome, facts, { rule, message, comparison: { ...found, outcome }, relation: kept });
  }

  /** No base at all gives the change, so there is nothing to compare with. */
  private impossible(facts: readonly Fact[]): TextComparison {
    const [result] = facts;
    const comparison = { outcome: 'fails', left: this.figure.value, right: result!.value, tolerance: 0 } as const;
    return this.said('fails', facts, { rule: textChange, message: 'impossible', comparison, relation: null });
  }

  private said(outcome: 'undecided' | 'fails', facts: readonly Fact[], said: Said): TextComparison {
    const { figure, context } = this;
    const { sheet, head } = context.report;
    const cells = said.cells ?? cellsOf(facts);
    const place = { facts, cells, home: sheet, status: head.status };
    const indicator = said.indicator ?? facts[0]!.indicator;
    const finding = textFinding({ mark: null, ...said, ...place, indicator, figure });
    return { figure, verdict: outcome === 'fails' ? 'contradicts' : 'cannotTell', reason: null, cells, finding };
  }

  private undecided(verdict: TextVerdict, reason: LocalText, facts: readonly Fact[] = []): TextComparison {
    return { figure: this.figure, verdict, reason, cells: cellsOf(facts), finding: null };
  }
}

const cellsOf = (facts: readonly Fact[]): readonly FindingCell[] => facts.flatMap(({ cells }) => cells);

type FindingParts = Parameters<typeof textFinding>[0];
/** What is told; the rest follows from the figure and what was looked at. */
type Said = Pick<FindingParts, 'rule' | 'message' | 'comparison' | 'relation'> &
  Partial<Pick<FindingParts, 'indicator' | 'cells' | 'mark'>>;

/** A comparison of a text with a sheet, as a finding keeps it. */
type TextRelation = Pick<Compared, 'left' | 'operator' | 'right' | 'otherwise' | 'year'> & {
  readonly kind: RelationKind;
};
