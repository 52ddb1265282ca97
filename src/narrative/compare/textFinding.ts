import type { Indicator } from '../../indicators/catalogue/indicator';
import type { DataStatus } from '../../indicators/forms/template';
import type { NoDataMark } from '../../indicators/marks';
import { inSentence } from '../../indicators/text';
import type { Comparison } from '../../figures/compare';
import type { Fact } from '../../checks/facts/fact';
import type { Finding } from '../../checks/finding';
import type { FindingCell } from '../../checks/findingCell';
import { sides } from '../../checks/judge';
import { fillMessage } from '../../checks/message';
import type { FindingRelation } from '../../checks/relations/findingRelation';
import { finite } from '../../checks/relations/keepRelation';
import { severityOf, titleOf } from '../../checks/rule';
import { inBoth, named, quoteValue } from '../../checks/wording';
import type { ExtractedFigure } from '../figure/extracted';
import type { TextRule } from './textRules';

/** The words of a text that a message quotes, at most. */
const wordsShown = 80;

/** A finding about a figure of a text: its cells are the sheet's, its message quotes the text. */
export function textFinding(parts: {
  readonly rule: TextRule;
  readonly message: string;
  /** Both sides; without the right one where a mark stands in the place of a number. */
  readonly comparison: Comparison;
  /** What was compared; null where there is nothing to compare with. */
  readonly relation: FindingRelation | null;
  readonly figure: ExtractedFigure;
  readonly indicator: Indicator;
  readonly facts: readonly Fact[];
  /** The sheet's cells that were looked at. */
  readonly cells: readonly FindingCell[];
  readonly mark: NoDataMark | null;
  /** The sheet's name. */
  readonly home: string;
  readonly status: DataStatus | null;
}): Finding {
  const { rule, message, comparison, relation, figure, indicator, facts, cells, mark, home, status } = parts;
  const outcome = comparison.outcome === 'fails' ? 'fails' : 'undecided';
  const { values, ...numbers } = sides(comparison);
  const text = rule.messages[message]!;
  return {
    rule: rule.id,
    family: rule.family,
    severity: severityOf(rule, { outcome, message }, status ?? 'estimate'),
    outcome,
    cells,
    title: titleOf(rule, message),
    subject: { code: indicator.code, name: indicator.name },
    message: fillMessage(text, {
      ...values,
      row: named(indicator),
      words: excerptOf(figure.printed),
      cell: cells[0]?.address ?? '',
      mark: mark?.mark ?? '',
      meaning: mark ? inBoth((language) => inSentence(mark.meaning[language])) : '',
      computed: computedFrom(facts, home),
    }),
    left: finite(numbers.left),
    right: finite(numbers.right),
    tolerance: finite(numbers.tolerance),
    relation,
    suggestion: null,
    suspects: null,
    repairs: [],
    explanation: null,
    weight: null,
    waiver: null,
  };
}

/**
 * ` (thực hiện …; kế hoạch …)`: what the sheet's side was computed from; nothing for a single cell.
 */
function computedFrom(facts: readonly Fact[], home: string): ReturnType<typeof inBoth> {
  if (facts.length < 2) return { vi: '', en: '' };
  return inBoth((language) => ` (${facts.map((fact) => quoteValue(fact, home)[language]).join('; ')})`);
}

function excerptOf(words: string): string {
  return words.length > wordsShown ? `${words.slice(0, wordsShown - 1)}…` : words;
}
