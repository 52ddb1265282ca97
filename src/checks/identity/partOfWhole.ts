import { comparing } from '../relations/comparing';
import { defineRule } from '../rule';
import { quote } from '../wording';

/** CT-402: a part is no more than its whole. */
export const partOfWhole = defineRule({
  id: 'CT-402',
  family: 'identity',
  title: { vi: 'Phần không lớn hơn toàn bộ', en: 'A part is no more than its whole' },
  given: {
    vi: 'Danh mục nêu một chỉ tiêu là phần của chỉ tiêu khác, cả hai có số (trên biểu hoặc trong số liệu nguồn).',
    en: 'The catalogue says that an indicator is part of another, and both have a value on the sheet or in the ledger.',
  },
  when: {
    vi: 'Phần lớn hơn toàn bộ, kể cả khi tính sai số làm tròn.',
    en: 'The part exceeds the whole, rounding included.',
  },
  then: {
    vi: 'Báo lỗi khi quan hệ là chắc chắn; nếu quan hệ chỉ là cách nói (231 điểm trên 216 xã) thì phải giải trình chứ không coi là sai.',
    en: 'An error where the relation is certain; where it is only a way of speaking (231 points in 216 communes) it must be explained but is not called wrong.',
  },
  reason: {
    vi: 'Phần nằm trong toàn bộ theo định nghĩa; “X trên tổng số Y” trong văn bản thì chưa chắc là tỷ lệ.',
    en: 'A part lies within its whole by definition; "X out of Y" in a paper need not be a share.',
  },
  severity: { fails: 'error', undecided: 'info' },
  weights: { uncertain: 'warning' },
  titles: {
    exceeds: { vi: 'Phần lớn hơn toàn bộ', en: 'A part is larger than its whole' },
    uncertain: { vi: 'Phần lớn hơn toàn bộ', en: 'A part is larger than its whole' },
    perhaps: { vi: 'Phần lớn hơn toàn bộ nếu không làm tròn', en: 'A part is larger than its whole unless rounded' },
  },
  messages: {
    exceeds: {
      vi: '{part} lớn hơn toàn bộ {whole} (vượt {gap}, làm tròn chỉ giải thích được {tolerance}). Phần không thể lớn hơn toàn bộ; đề nghị kiểm tra hai ô và đơn vị tính.',
      en: '{part}, more than its whole {whole} (by {gap}; rounding explains {tolerance}). A part cannot exceed its whole; please check both cells and their units.',
    },
    uncertain: {
      vi: '{part}, so với {whole}: vượt {gap} (làm tròn giải thích được {tolerance}). Nếu đây là tỷ lệ thì vượt 100%; cũng có thể không phải quan hệ phần và toàn bộ. {note} Đề nghị giải trình hoặc sửa số.',
      en: '{part}, against {whole}: more by {gap} (rounding explains {tolerance}). Read as a share it exceeds 100%; it may not be a part of that whole at all. {note} Please explain or correct.',
    },
    perhaps: {
      vi: '{part}, so với toàn bộ {whole}: vượt {gap} theo mặt số, nhưng có thể chỉ do làm tròn (cho phép {tolerance}). Đề nghị ghi số đầy đủ nếu có.',
      en: '{part}, against its whole {whole}: more by {gap} at face value, which rounding may explain (allowed {tolerance}). Please enter the full numbers if they are known.',
    },
  },
  looksAt: 'linkedRows',
  evaluate: comparing('part', ({ declared, part, whole }, { outcome }, home) => {
    const { certain, note } = declared;
    const beyond = outcome === 'fails';
    return {
      outcome: beyond && certain ? 'fails' : 'undecided',
      message: beyond ? (certain ? 'exceeds' : 'uncertain') : 'perhaps',
      values: { part: quote(part, home), whole: quote(whole, home), note: note ?? '' },
    };
  }),
});
