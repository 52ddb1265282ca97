import type { LocalText } from '../indicators/text';
import type { Voice } from './gather/namedProvinces';
import type { AsideReason } from './reviewResult';

/** A form without types and formulas: every cell of it would be accused. */
export const savedAsText = {
  vi: 'Tệp {file} là biểu lưu dưới dạng văn bản (.csv, .html), không còn kiểu số và công thức, nên không kiểm tra: hãy dùng chính sổ .xlsx.',
  en: 'The file {file} is a form saved as text (.csv, .html), without numbers and formulas, so it was not checked: use the .xlsx workbook itself.',
} as const satisfies LocalText;

/**
 * Why something does not count; `{...}` places are filled. A file that was not read brings its own
 * sentence.
 */
export const asideSentences: Readonly<Record<Exclude<AsideReason, 'unread'>, LocalText>> = {
  noReport: {
    vi: 'Tệp {file} không có trang tính báo cáo nào của tỉnh.',
    en: 'The file {file} has no province sheet.',
  },
  unknownHead: {
    vi: 'Trang “{sheet}” của tệp {file}: chưa nhận ra tỉnh, năm hoặc biểu mẫu ở phần đầu biểu, nên chưa tính vào tổng hợp.',
    en: 'Sheet “{sheet}” of {file}: its head does not say which province, year or form it is, so it is not counted.',
  },
  otherYear: {
    vi: 'Trang “{sheet}” của tệp {file} là số liệu năm {year}, được dùng để đối chiếu, không tính vào năm {reviewed}.',
    en: 'Sheet “{sheet}” of {file} is about {year}; it serves for comparison and is not counted in {reviewed}.',
  },
  laterYear: {
    vi: 'Trang “{sheet}” của tệp {file} là số liệu năm {year}, sau năm {reviewed} đang thẩm định, nên không tính.',
    en: 'Sheet “{sheet}” of {file} is about {year}, later than {reviewed}, which is reviewed, and is not counted.',
  },
  otherList: {
    vi: 'Trang “{sheet}” của tệp {file}: {province} không có trong danh mục tỉnh của năm {reviewed}.',
    en: 'Sheet “{sheet}” of {file}: {province} is not in the list of provinces of {reviewed}.',
  },
  contradiction: {
    vi: 'Trang “{sheet}” của tệp {file}: đầu biểu ghi {province}, nhưng {others}. Chưa tính cho tỉnh nào; hãy chọn đúng tỉnh hoặc hỏi lại đơn vị gửi.',
    en: 'Sheet “{sheet}” of {file}: its head says {province}, but {others}. It is counted for nobody; choose the province or ask who sent it.',
  },
  yearContradiction: {
    vi: 'Trang “{sheet}” của tệp {file}: đầu biểu ghi năm {year}, nhưng {others}. Chưa tính và chưa dùng để đối chiếu với sổ nào; hãy hỏi lại đơn vị gửi, hoặc sửa chỗ ghi sai năm.',
    en: 'Sheet “{sheet}” of {file}: its head says {year}, but {others}. It is not counted and nothing is compared with it; ask who sent it, or put the year right where it is wrong.',
  },
  notChosen: {
    vi: '{province}: theo lựa chọn của người thẩm định, tính trang “{counted}” của tệp {countedFile}, để riêng trang “{sheet}” của tệp {file}.',
    en: '{province}: as the reviewer chose, sheet “{counted}” of {countedFile} is counted and sheet “{sheet}” of {file} set aside.',
  },
  unsealed: {
    vi: '{province}: tính trang “{counted}” của tệp {countedFile} vì niêm phong còn hiệu lực; để riêng trang “{sheet}” của tệp {file}, chưa niêm phong hoặc niêm phong không còn hiệu lực.',
    en: '{province}: sheet “{counted}” of {countedFile} is counted because its seal holds; sheet “{sheet}” of {file}, not sealed or changed since, is set aside.',
  },
  emptier: {
    vi: '{province}: tính trang “{counted}” của tệp {countedFile} ({bestFilled}); để riêng trang “{sheet}” của tệp {file} ({ownFilled}).',
    en: '{province}: sheet “{counted}” of {countedFile} is counted ({bestFilled}); sheet “{sheet}” of {file} ({ownFilled}) is set aside.',
  },
  earlier: {
    vi: '{province}: tính trang “{counted}” của tệp {countedFile} ({bestTime}); để riêng trang “{sheet}” của tệp {file} ({ownTime}).',
    en: '{province}: sheet “{counted}” of {countedFile} is counted ({bestTime}); sheet “{sheet}” of {file} ({ownTime}) is set aside.',
  },
  duplicate: {
    vi: '{province} gửi hơn một bản cùng biểu: tính trang “{counted}” của tệp {countedFile}, để riêng trang “{sheet}” của tệp {file}.',
    en: '{province} sent the same form more than once: sheet “{counted}” of {countedFile} is counted, sheet “{sheet}” of {file} is set aside.',
  },
  olderStatus: {
    vi: '{province} có bản số liệu mới hơn: tính trang “{counted}” của tệp {countedFile}, để riêng trang “{sheet}” của tệp {file}.',
    en: '{province} has a more final version: sheet “{counted}” of {countedFile} is counted, sheet “{sheet}” of {file} is set aside.',
  },
};

/** What besides the head's code can say whose a report is. */
export const voiceWords: Readonly<Record<Voice, LocalText>> = {
  name: { vi: 'tên tỉnh ở đầu biểu', en: 'the name in the head' },
  sheet: { vi: 'tên trang', en: 'the sheet name' },
  unit: { vi: 'đơn vị báo cáo', en: 'the reporting unit' },
  place: { vi: 'nơi ký', en: 'the place of signing' },
  ledger: { vi: 'trang số liệu nguồn', en: 'the ledger' },
  cover: { vi: 'trang bìa', en: 'the cover' },
  copy: { vi: 'bản niêm phong', en: 'the sealed copy' },
  file: { vi: 'tên tệp', en: 'the file name' },
};
