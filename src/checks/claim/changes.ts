import { Exact } from '../../figures/decimal';
import type { SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Suggestion } from '../finding';
import { ledgerCell } from '../facts/places';
import { changeClaims, notedChanges, readingsOf, type ChangeClaim } from '../relations/families/changeClaims';
import { comparing, differs } from '../relations/comparing';
import { defineRule, type Verdict } from '../rule';
import { inBoth, named, print, quoteRow, quoteValue, sourceOf } from '../wording';
import { mendedNote } from './mendedNote';

/** CT-702: a stated change agrees with result and base in at least one of its possible readings. */
export const changes = defineRule({
  id: 'CT-702',
  family: 'claim',
  title: { vi: 'Mức tăng, giảm nêu trong báo cáo', en: 'Stated change on last year' },
  given: {
    vi: 'Văn bản, hoặc ghi chú ở cột 9 về chính dòng đó, nêu mức tăng, giảm (%, điểm %, tuyệt đối, số lần); biểu có kết quả và số năm gốc, số gốc không suy ra từ chính mức đó.',
    en: 'A paper, or the note in column 9 about its own row, states a change (per cent, points, absolute, multiple); result and base are known, and the base was not derived from that change.',
  },
  when: {
    vi: 'Không cách hiểu nào của câu chữ cho ra số gốc, trong sai số làm tròn.',
    en: 'No reading of the words gives the base, rounding included.',
  },
  then: {
    vi: 'Cảnh báo khi mọi cách hiểu đều sai; đúng theo một cách thì coi là đúng; chỉ khớp nhờ làm tròn hay ước lượng thì ghi nhận.',
    en: 'A warning where every reading fails; one that fits suffices; a note where it fits only by rounding or a hedge.',
  },
  reason: {
    vi: '“Tăng 25%” có thể là điểm phần trăm, “tăng 1,86 lần” có thể là gấp 1,86; chỉ sai khi mọi cách đều sai.',
    en: '"Up 25%" may mean points and "up 1.86 times" may mean 1.86-fold; it is wrong only when every reading is.',
  },
  severity: { fails: 'warning', undecided: 'info' },
  titles: {
    differs: { vi: 'Mức tăng, giảm đã nêu khác biểu', en: 'Stated change differs from the sheet' },
    perhaps: { vi: 'Mức tăng, giảm đã nêu chỉ khớp nhờ làm tròn', en: 'Stated change fits only by rounding' },
    impossible: { vi: 'Mức tăng, giảm đã nêu không thể có', en: 'Stated change is not possible' },
  },
  messages: {
    differs: {
      vi: '{row}: {source} nêu {claim}, nghĩa là năm gốc {left}, nhưng biểu ghi gốc {base} và thực hiện {result}, tức {computed}. Gốc lệch {gap}, làm tròn chỉ giải thích được {tolerance}. Đề nghị đối chiếu hai số với câu đó.',
      en: '{row}: {source} says {claim}, which means a base of {left}, but the sheet has a base of {base} and a result of {result}, that is {computed}. The bases differ by {gap}; rounding explains only {tolerance}. Please compare both with those words.',
    },
    perhaps: {
      vi: '{row}: {source} nêu {claim}, nghĩa là năm gốc {left}; biểu ghi gốc {base} và thực hiện {result}, tức {computed}. Lệch {gap}, có thể do từ ước lượng hoặc làm tròn (cho phép {tolerance}).',
      en: '{row}: {source} says {claim}, which means a base of {left}; the sheet has a base of {base} and a result of {result}, that is {computed}. The gap of {gap} may come from a hedge or rounding (allowed {tolerance}).',
    },
    impossible: {
      vi: '{row}: {source} nêu {claim} với thực hiện {result}; không số gốc nào trong giới hạn của chỉ tiêu cho ra mức này. Đề nghị kiểm tra mức tăng, đơn vị (%, điểm %, lần) và kết quả.',
      en: '{row}: {source} says {claim} with a result of {result}; no base within the indicator’s limits gives that change. Please check the change, its unit (per cent, points, times) and the result.',
    },
  },
  looksAt: 'linkedRows',
  *evaluate(report, context) {
    yield* compared(report, context);
    yield* impossible(report, context);
  },
});

const compared = comparing('change', ({ claim, result, base }, found, home, { facts }) => ({
  message: differs(found),
  suggestion: found.outcome === 'fails' ? mended(claim, result.value, base.value, facts.report) : null,
  values: {
    row: named(claim.indicator),
    source: sourceOf(claim.row),
    claim: quoteRow(claim.row, home),
    result: quoteValue(result, home),
    base: quoteValue(base, home),
    computed: computedChange(claim, result.value, base.value),
  },
}));

/** No base within the indicator's limits gives the change, whatever its words mean. */
function* impossible(report: SheetReport, { facts }: CheckContext): Iterable<Verdict<'impossible'>> {
  const { sheet } = report;
  for (const claim of [...changeClaims(facts), ...notedChanges(facts)]) {
    const { row, indicator, result, base } = claim;
    // What looks like a rounded result rules out less.
    if (!result || readingsOf(claim, 'wide').length > 0) continue;
    yield {
      outcome: 'fails',
      message: 'impossible',
      values: {
        row: named(indicator),
        source: sourceOf(row),
        claim: quoteRow(row, sheet),
        result: quoteValue(result, sheet),
      },
      cells: [ledgerCell(row, indicator.code), ...result.cells, ...(base?.cells ?? [])],
      suggestion: base && mended(claim, result.value, base.value, report),
    };
  }
}

/** The claim as the sheet's two numbers make it, where a note says otherwise. */
function mended({ row }: ChangeClaim, result: number, base: number, report: SheetReport): Suggestion | null {
  const now = new Exact(result);
  const value = row.figure.kind === 'points' ? now.minus(base) : now.dividedBy(base).minus(1).times(100);
  return base > 0 ? mendedNote(row, value, report) : null;
}

/** The change that the sheet's two numbers make, in the claim's own measure. */
function computedChange({ row, indicator }: ChangeClaim, result: number, base: number) {
  const { kind } = row.figure;
  const absolute = kind === 'change' || kind === 'points';
  return inBoth((language) => {
    if (absolute || base <= 0)
      return `${print(result - base, language)} ${kind === 'points' ? (language === 'vi' ? 'điểm' : 'points') : indicator.unit.text[language]}`;
    if (kind === 'multiple') return `${print(result / base, language)} ${language === 'vi' ? 'lần' : 'times'}`;
    return `${print((result / base - 1) * 100, language)}%`;
  });
}
