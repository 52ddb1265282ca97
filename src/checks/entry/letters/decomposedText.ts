import { combining } from '../../oddLetters';
import { defineRule } from '../../rule';
import { excerpt } from '../../wording';
import { textCells } from './textCells';

/** CT-212: letters and their marks are stored apart. */
export const decomposedText = defineRule({
  id: 'CT-212',
  family: 'entry',
  title: { vi: 'Chữ Unicode tổ hợp', en: 'Decomposed Unicode text' },
  given: {
    vi: 'Ô chữ ở đầu biểu, tên chỉ tiêu, đơn vị tính hoặc ghi chú.',
    en: 'A cell of words in the head, the names, the units or the notes.',
  },
  when: {
    vi: 'Dấu được lưu tách khỏi chữ (Unicode tổ hợp, thường do chép từ máy Mac hoặc bộ gõ).',
    en: 'Marks are stored apart from their letters (as text from a Mac or some keyboards is).',
  },
  then: {
    vi: 'Ghi nhận, một thông báo cho cả biểu; gợi ý chữ dựng sẵn khi chỉ có một ô.',
    en: 'A note, one a sheet; the composed text is suggested where it is a single cell.',
  },
  reason: {
    vi: 'Công cụ này đọc được cả hai dạng, nhưng Excel coi là hai chuỗi khác nhau khi tìm, lọc và dò tên.',
    en: 'These checks read both forms, but for Excel they are different texts in searches, filters and look-ups.',
  },
  severity: { fails: 'info', undecided: null },
  messages: {
    decomposed: {
      vi: 'Có {count} ô chữ lưu dấu tách khỏi chữ (Unicode tổ hợp): {places}; ô đầu là “{text}”. Nhìn giống nhau nhưng Excel không tìm, không dò ra nhau; đề nghị đổi sang Unicode dựng sẵn.',
      en: '{count} cells store marks apart from letters (decomposed Unicode): {places}; the first is "{text}". They look alike, yet Excel neither finds nor matches them; please change to composed Unicode.',
    },
  },
  *evaluate(report, { facts }) {
    const found = [...textCells(report, facts.survey)].filter(
      ({ text }) => combining.test(text) && text !== text.normalize('NFC'),
    );
    const [first] = found;
    if (!first) return;
    const { address } = first.cell;
    const text = first.text.normalize('NFC');
    yield {
      outcome: 'fails',
      message: 'decomposed',
      values: {
        count: found.length,
        places: found.map(({ cell }) => cell.address).join(', '),
        text: excerpt(text),
      },
      cells: found.map(({ cell }) => cell),
      suggestion: found.length === 1 ? { address, value: text, cause: 'decomposed-text' } : null,
    };
  },
});
