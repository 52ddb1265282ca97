import type { LocalText } from '../indicators/text';
import type { SealSummary } from './sealSummary';
import type { AsideReason } from './reviewResult';

/** Why something does not count; `{...}` places are filled. A file that was not read brings its own sentence. */
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
  otherList: {
    vi: 'Trang “{sheet}” của tệp {file}: {province} không có trong danh mục tỉnh của năm {reviewed}.',
    en: 'Sheet “{sheet}” of {file}: {province} is not in the list of provinces of {reviewed}.',
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

export const sealWords: Readonly<Record<SealSummary['state'], LocalText>> = {
  none: { vi: 'Chưa niêm phong', en: 'Not sealed' },
  valid: { vi: 'Niêm phong còn nguyên', en: 'Seal intact' },
  broken: { vi: 'Niêm phong đã vỡ', en: 'Seal broken' },
};
