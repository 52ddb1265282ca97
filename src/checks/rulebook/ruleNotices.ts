import type { LocalText } from '../../indicators/text';
import type { Rule } from '../rule';

/** What is openly said of a rule: it is known to ask of right numbers, or is waived for now. */
export const noticeKinds = ['knownWrong', 'waived'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/**
 * A case in which a rule is known to be wrong, or by which it is waived for everybody; a single
 * workbook's waivers stand in that workbook.
 */
export interface RuleNotice extends LocalText {
  readonly rule: Rule['id'];
  readonly kind: NoticeKind;
  /** The year of the rule book that says so. */
  readonly since: number;
}

/** Something people expect to be checked that a snapshot cannot show, with the reason. */
export interface Unchecked {
  readonly what: LocalText;
  readonly why: LocalText;
}

export const ruleNotices: readonly RuleNotice[] = [
  {
    rule: 'CT-209',
    kind: 'knownWrong',
    since: 2026,
    vi: 'Tỷ lệ thật sự dưới 1% (dịch vụ mới triển khai) đứng một mình hoặc có nhiều chữ số lẻ vẫn được hỏi; trả lời bằng giải trình.',
    en: 'A share that truly is below 1% (a service just begun) is asked about where it stands alone or has many decimals; an explanation answers it.',
  },
  {
    rule: 'CT-501',
    kind: 'knownWrong',
    since: 2026,
    vi: 'Văn bản không nói số phát triển mới là gộp hay thuần, nên số gộp đúng vẫn phải giải trình phần rời mạng.',
    en: 'Papers do not say whether additions are gross or net, so a right gross number still has its losses to explain.',
  },
  {
    rule: 'CT-604',
    kind: 'knownWrong',
    since: 2026,
    vi: 'Kế hoạch giao từ rất thấp cho dịch vụ mới, hoặc số phát triển mới biến động mạnh, đạt thật trên 200% vẫn được hỏi.',
    en: 'A plan set very low for a new service, or additions that swing from year to year, may truly exceed 200% and are asked about.',
  },
  {
    rule: 'CT-801',
    kind: 'knownWrong',
    since: 2026,
    vi: 'Dịch vụ mới tăng thật sự khoảng 10 hoặc 100 lần trong một năm vẫn được hỏi.',
    en: 'A new service that truly grows about 10 or 100 times in a year is asked about.',
  },
  {
    rule: 'CT-803',
    kind: 'knownWrong',
    since: 2026,
    vi: 'Số thật sự không đổi trong năm (số km cáp, số trạm không xây thêm) vẫn được hỏi khi có từ 5 chữ số có nghĩa.',
    en: 'A number that truly stood still (kilometres of cable, no station built) is asked about when it has five significant digits.',
  },
  {
    rule: 'CT-808',
    kind: 'knownWrong',
    since: 2026,
    vi: 'Tỉnh đón khu công nghiệp lớn có thể tăng dân số nhanh hơn mọi năm đã công bố; năm tổng điều tra (2019) làm chuỗi dịch đi vài phần nghìn.',
    en: 'A province that gains a large industrial zone may grow faster than in any published year; the census of 2019 moved the series by some tenths of a per cent.',
  },
];

export const unchecked: readonly Unchecked[] = [
  {
    what: {
      vi: 'Quy tắc nhập của ô (Data Validation) ở nơi Excel không cho biết',
      en: 'A cell’s input rule (data validation) where Excel does not tell',
    },
    why: {
      vi: 'Excel có thể từ chối cho biết ô nào có quy tắc nhập, chẳng hạn trên trang tính được bảo vệ; khi đó CT-216 không nói gì. Quy tắc nhập viết gì cũng không đọc: chỉ xem ô có hay không.',
      en: 'Excel may refuse to tell which cells have an input rule, on a protected sheet, say; CT-216 then says nothing. Nor is it read what a rule says: only whether there is one.',
    },
  },
  {
    what: { vi: 'Một số sai mà không quan hệ nào chạm tới', en: 'A wrong number that no relation touches' },
    why: {
      vi: 'Nếu ô không thuộc tổng, tỷ lệ, kế hoạch, năm trước hay văn bản nào thì số học không thấy được; chỉ so với các tỉnh khác hoặc với chuỗi năm mới gợi ý được.',
      en: 'Where a cell is in no sum, ratio, plan, earlier year or paper, arithmetic cannot see it; only other provinces or a series of years can hint at it.',
    },
  },
];

/** What is known of one rule. */
export function noticesOf(rule: string): readonly RuleNotice[] {
  return ruleNotices.filter((notice) => notice.rule === rule);
}
