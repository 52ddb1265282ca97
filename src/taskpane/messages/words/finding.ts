import type { MessageGroup } from '../message';

/** The card of a finding, wherever findings are shown. */
export const findingMessages = {
  'finding.number': { vi: '{number}, đến ô {address}', en: '{number}, go to cell {address}' },
  'finding.gap': { vi: 'lệch {gap}', en: 'off by {gap}' },
  'finding.over': { vi: 'vượt {gap}', en: 'too much by {gap}' },
  'finding.under': { vi: 'thiếu {gap}', en: 'too little by {gap}' },
  'finding.rounding.only': {
    vi: 'làm tròn chỉ giải thích {tolerance}',
    en: 'rounding explains only {tolerance}',
  },
  'finding.rounding.less': {
    vi: 'làm tròn giải thích chưa đến {tolerance}',
    en: 'rounding explains less than {tolerance}',
  },
  'finding.rounding': { vi: 'làm tròn giải thích được {tolerance}', en: 'rounding explains up to {tolerance}' },

  'finding.suggestion': { vi: 'Gợi ý cho ô {address}: {value}', en: 'Suggested for cell {address}: {value}' },
  'finding.leftBlank': { vi: '(để trống)', en: '(left blank)' },
  'finding.rule': { vi: 'Quy tắc {rule}', en: 'Rule {rule}' },
  'finding.given': { vi: 'Cho', en: 'Given' },
  'finding.when': { vi: 'Khi', en: 'When' },
  'finding.then': { vi: 'Thì', en: 'Then' },
  'finding.reason': { vi: 'Căn cứ', en: 'Why' },
  'finding.knownWrong': { vi: 'Đã biết là có thể hỏi nhầm', en: 'Known to ask of right numbers' },
  'finding.waivedRule': { vi: 'Được miễn cho mọi nơi', en: 'Waived for everybody' },
  'finding.explained': { vi: 'Đã giải trình, {by}: {text}', en: 'Explained by {by}: {text}' },
  'finding.waived': { vi: 'Quy tắc được miễn, {by}: {text}', en: 'Rule waived by {by}: {text}' },

  'finding.errors': { vi: 'Lỗi ({count})', en: 'Errors ({count})' },
  'finding.warnings': { vi: 'Cảnh báo ({count})', en: 'Warnings ({count})' },
  'finding.infos': { vi: 'Ghi nhận ({count})', en: 'Notes ({count})' },
} as const satisfies MessageGroup;
