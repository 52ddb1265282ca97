import type { LocalText } from '../../indicators/text';
import { faceValue } from '../../figures/expression';
import { statusWords } from '../../indicators/forms/statuses';
import { comparing } from '../relations/comparing';
import { expressionOf } from '../relations/operand';
import type { RelationOf } from '../relations/relation';
import { defineRule, isNotChecked } from '../rule';
import { inBoth, listed, named, print, quoteValue, withUnit } from '../wording';
import { earlierSheet } from './earlierSheet';
import { isRevision, restated } from './revision';
import { mergedYear } from './mergedYear';

/** CT-502: last year's column repeats what last year's workbook reported. */
export const lastYear = defineRule({
  id: 'CT-502',
  family: 'time',
  title: { vi: 'Cột năm trước khớp với sổ năm trước', en: 'Last year’s column agrees with last year’s workbook' },
  given: {
    vi: 'Có sổ năm trước của cùng tỉnh và biểu; khi có nhiều bản thì lấy bản chính thức nhất. Với tỉnh hợp nhất trong năm: có đủ sổ của các tỉnh cũ.',
    en: 'Last year’s workbook of the same province and form is given; of several vintages the most final one. For a province formed in the year: those of all its predecessors.',
  },
  when: {
    vi: 'Thực hiện năm trước (cột 1) khác thực hiện năm (cột 3) của sổ năm trước; với tỉnh hợp nhất là khác tổng của các tỉnh cũ, hoặc khác tỷ lệ tính lại từ các tổng.',
    en: 'Last year’s result (column 1) differs from the result (column 3) of last year’s workbook; after a merger from the predecessors’ sum, or from the ratio computed anew.',
  },
  then: {
    vi: 'Cảnh báo; khi sổ năm trước là số ước tính hoặc sơ bộ thì chỉ ghi nhận khi lệch không quá 3%; với số chính thức là không quá 1% hoặc chữ số cuối, vì số được cập nhật là bình thường.',
    en: 'A warning; only noted where last year’s figure was an estimate or preliminary and differs by 3% at most, or was final and differs by 1% at most or in the last digit, because figures are revised.',
  },
  reason: {
    vi: 'Tốc độ tăng chỉ đúng khi gốc so sánh là số đã công bố. Số đã công bố vẫn được rà soát lại: dân số ở seeds/populations.json cho thấy hai số của cùng một năm lệch tới 0,3%.',
    en: 'Growth is right only against the base that was published. Published figures are revised all the same: seeds/populations.json has two numbers of one year 0.3% apart.',
  },
  severity: { fails: 'warning', undecided: 'info' },
  titles: {
    differs: { vi: 'Cột năm trước khác sổ năm trước', en: 'Last year’s column differs from last year’s workbook' },
    revised: { vi: 'Cột năm trước khác sổ năm trước', en: 'Last year’s column differs from last year’s workbook' },
    mergedDiffers: {
      vi: 'Cột năm trước khác số của các tỉnh cũ',
      en: 'Last year’s column differs from the former provinces',
    },
    mergedPerhaps: {
      vi: 'Cột năm trước lệch số của các tỉnh cũ',
      en: 'Last year’s column is off the former provinces',
    },
    rounding: {
      vi: 'Cột năm trước chỉ khớp sổ năm trước nhờ làm tròn',
      en: 'Last year’s column meets the workbook only by rounding',
    },
    slightly: {
      vi: 'Cột năm trước lệch ít so với sổ năm trước',
      en: 'Last year’s column is slightly off last year’s workbook',
    },
  },
  messages: {
    differs: {
      vi: '{row}: cột năm trước ghi {now}, trong khi sổ năm trước ({status}) ghi {before}. Lệch {gap}, làm tròn giải thích được {tolerance}. Tốc độ tăng sẽ tính trên gốc khác số đã công bố; đề nghị sửa cột 1 hoặc giải trình việc điều chỉnh.',
      en: '{row}: last year’s column says {now}, while last year’s workbook ({status}) says {before}. They differ by {gap}; rounding explains {tolerance}. Growth would be computed on another base than the published one; please correct column 1 or explain the revision.',
    },
    revised: {
      vi: '{row}: cột năm trước ghi {now}, trong khi sổ năm trước ({status}) ghi {before}. Lệch {gap} (làm tròn giải thích được {tolerance}); có thể là số đã cập nhật từ {status} sang chính thức. Đề nghị xác nhận.',
      en: '{row}: last year’s column says {now}, while last year’s workbook ({status}) says {before}. They differ by {gap} (rounding explains {tolerance}), perhaps because the {status} figure was revised. Please confirm.',
    },
    mergedDiffers: {
      vi: '{row}: cột năm trước ghi {now}, trong khi các tỉnh trước hợp nhất cho {before}, từ {parts}. Lệch {gap}, làm tròn giải thích được {tolerance}. Tốc độ tăng của tỉnh mới sẽ tính trên gốc sai; đề nghị sửa cột 1 hoặc giải trình.',
      en: '{row}: last year’s column says {now}, while the provinces before the merger give {before}, from {parts}. They differ by {gap}; rounding explains {tolerance}. Growth of the new province would have a wrong base; please correct column 1 or explain.',
    },
    mergedPerhaps: {
      vi: '{row}: cột năm trước ghi {now}, các tỉnh trước hợp nhất cho {before}, từ {parts}. Lệch {gap} (làm tròn giải thích được {tolerance}); có thể do số được cập nhật hoặc làm tròn. Đề nghị xác nhận.',
      en: '{row}: last year’s column says {now}, and the provinces before the merger give {before}, from {parts}. They differ by {gap} (rounding explains {tolerance}), perhaps because figures were revised or rounded. Please confirm.',
    },
    rounding: {
      vi: '{row}: cột năm trước ghi {now}, sổ năm trước ({status}) ghi {before}. Lệch {gap}, chỉ khớp nếu một số đã làm tròn (cho phép {tolerance}).',
      en: '{row}: last year’s column says {now}, and last year’s workbook ({status}) says {before}. The gap of {gap} closes only if one of them was rounded (allowed {tolerance}).',
    },
    slightly: {
      vi: '{row}: cột năm trước ghi {now}, sổ năm trước ({status}) ghi {before}. Lệch {gap} (làm tròn giải thích được {tolerance}), nhỏ như khi số được rà soát lại. Đề nghị xác nhận.',
      en: '{row}: last year’s column says {now}, and last year’s workbook ({status}) says {before}. They differ by {gap} (rounding explains {tolerance}), as little as when figures are revised. Please confirm.',
    },
  },
  looksAt: 'linkedRows',
  *evaluate(report, context) {
    const found = earlierSheet(context);
    const merged = isNotChecked(found) ? mergedYear(report, context) : null;
    if (isNotChecked(found) && (merged === null || isNotChecked(merged))) yield merged ?? found;
    else yield* compared(report, context);
  },
});

const compared = comparing('last-year', (relation, found, home) => {
  const { outcome } = found;
  const { now, before, status } = relation;
  const isMerged = 'merged' in before;
  const isSlight = outcome === 'fails' && status === 'final' && isRevision(now, found);
  // An estimate is revised, but not out of recognition.
  const isFar = status !== 'final' && !isMerged && !isRevision(now, found, 'estimate');
  const certain = outcome === 'fails' && (status === 'final' ? !isSlight : isFar);
  return {
    outcome: certain ? 'fails' : 'undecided',
    message: isMerged
      ? certain
        ? 'mergedDiffers'
        : 'mergedPerhaps'
      : certain
        ? 'differs'
        : isSlight
          ? 'slightly'
          : outcome === 'fails'
            ? 'revised'
            : 'rounding',
    suggestion: certain && !isMerged ? restated(now, before.fact, 'last-year') : null,
    values: {
      row: named(now.indicator),
      now: quoteValue(now, home),
      ...(isMerged
        ? { before: mergedText(relation), parts: listed(before.merged.parts.map((part) => quoteValue(part, home))) }
        : {
            before: quoteValue(before.fact, home),
            status: inBoth((language) => statusWords[status].word[language].toLowerCase()),
          }),
    },
  };
});

function mergedText({ now: { indicator }, right }: RelationOf<'last-year'>): LocalText {
  const value = faceValue(expressionOf(right));
  return inBoth((language) => withUnit(print(value, language), indicator.unit.text[language]));
}
