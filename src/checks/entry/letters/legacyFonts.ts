import { defineRule } from '../../rule';
import { excerpt } from '../../wording';
import { readLegacy } from './legacyText';
import { textCells } from './textCells';

/** CT-211: text written for a TCVN3 or VNI font. */
export const legacyFonts = defineRule({
  id: 'CT-211',
  family: 'entry',
  title: { vi: 'Chữ theo bảng mã cũ (TCVN3, VNI)', en: 'Text in an old coding (TCVN3, VNI)' },
  given: {
    vi: 'Ô chữ ở đầu biểu, tên chỉ tiêu, đơn vị tính hoặc ghi chú.',
    en: 'A cell of words in the head, the names, the units or the notes.',
  },
  when: {
    vi: 'Có từ không thể là tiếng Việt như đang lưu nhưng thành âm tiết tiếng Việt khi đọc theo TCVN3 hoặc VNI, và mọi từ có dấu khác cũng vậy. Tên nước ngoài, µm, ® không bị nêu.',
    en: 'A word cannot be Vietnamese as stored but becomes a syllable when read as TCVN3 or VNI, and so do all others with marks. Foreign names, µm and ® pass.',
  },
  then: { vi: 'Cảnh báo, gợi ý chữ Unicode.', en: 'A warning; the Unicode text is suggested.' },
  reason: {
    vi: 'Chữ bảng mã cũ chỉ đọc được với phông .VnTime, VNI-Times; ở máy khác là chữ lạ và không tìm, không ghép tên được (TCVN 6909:2001 quy định dùng Unicode).',
    en: 'Such text needs the fonts .VnTime or VNI-Times; elsewhere it is gibberish that cannot be searched or matched (TCVN 6909:2001 prescribes Unicode).',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    legacy: {
      vi: 'Ô {place} ghi “{text}” theo bảng mã {coding}; máy không có phông cũ sẽ không đọc được và không ghép được tên. Đề nghị đổi thành “{meant}”.',
      en: 'Cell {place} holds "{text}" in the coding {coding}; without its old font it cannot be read, and names are not matched. Please change it to "{meant}".',
    },
  },
  *evaluate(report, { facts }) {
    for (const { text, cell } of textCells(report, facts.survey)) {
      const reading = readLegacy(text);
      if (!reading) continue;
      yield {
        outcome: 'fails',
        message: 'legacy',
        values: { place: cell.address, text: excerpt(text), coding: reading.coding, meant: excerpt(reading.text) },
        cells: [cell],
        suggestion: { address: cell.address, value: reading.text, cause: 'legacy-coding' },
      };
    }
  },
});
