import { cellOf } from '../../facts/places';
import { defineRule } from '../../rule';
import { excerpt, named } from '../../wording';
import { inputCells, kindOf } from '../inputCells';

/** CT-207: words or signs that are none of the no-data marks. */
export const unknownMarks = defineRule({
  id: 'CT-207',
  family: 'entry',
  title: { vi: 'Ký hiệu lạ ở ô của số', en: 'An unknown mark in place of a number' },
  given: { vi: 'Một ô nhập số chứa chữ không có chữ số.', en: 'An input cell holds text without digits.' },
  when: {
    vi: 'Nội dung không phải “-”, “…” hoặc “x” theo quy ước của niên giám.',
    en: 'It is not one of the yearbooks’ marks "-", "…" or "x".',
  },
  then: {
    vi: 'Cảnh báo khi là số ước tính hoặc sơ bộ, lỗi khi là số chính thức.',
    en: 'A warning on estimates and preliminary figures, an error on final ones.',
  },
  reason: {
    vi: 'Ký hiệu có nghĩa khác nhau khi tính tổng: “-” bằng 0, “…” và “x” làm tổng để trống; ký hiệu lạ không có nghĩa nào.',
    en: 'Marks differ in a sum: "-" counts as 0, "…" and "x" leave the total empty; an unknown mark means nothing.',
  },
  severity: { fails: { estimate: 'warning', preliminary: 'warning', final: 'error' }, undecided: null },
  messages: {
    unknown: {
      vi: 'Ô {place} ({row}) ghi “{text}”, không phải số và không phải ký hiệu quy ước. Đề nghị ghi “-” (không phát sinh), “…” (chưa thu thập được) hoặc “x” (bảo mật, đã tính gộp), lời giải thích ghi ở cột 9.',
      en: 'Cell {place} ({row}) holds "{text}", neither a number nor an agreed mark. Please write "-" (does not exist), "…" (not collected) or "x" (confidential, included elsewhere) and explain in column 9.',
    },
  },
  *evaluate(_, { facts }) {
    for (const { cell, indicator } of inputCells(facts.survey)) {
      if (kindOf(cell.value) !== 'words') continue;
      const values = { place: cell.address, row: named(indicator), text: excerpt(cell.value) };
      yield { outcome: 'fails', message: 'unknown', values, cells: [cellOf(cell)] };
    }
  },
});
