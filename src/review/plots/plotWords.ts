import type { LocalText } from '../../indicators/text';

/** What plots say; `{...}` places are filled. */
export const plotWords = {
  heatTitle: { vi: 'Mức đạt kế hoạch (%) theo tỉnh và chỉ tiêu', en: 'Plan attainment (%) by province and indicator' },
  heatSummary: {
    vi: 'Mỗi ô là một tỉnh (cột) và một chỉ tiêu (dòng). {below} ô dưới 90 %, {near} ô từ 90 đến dưới 100 %, {met} ô từ 100 đến 110 %, {above} ô trên 110 %, {none} ô không có số.',
    en: 'Each cell is a province (column) and an indicator (row). Cells below 90%: {below}; from 90 to under 100%: {near}; from 100 to 110%: {met}; above 110%: {above}; without a figure: {none}.',
  },
  heatCell: { vi: '{province}, {indicator}: {value} %', en: '{province}, {indicator}: {value}%' },
  heatCellNone: { vi: '{province}, {indicator}: không có số', en: '{province}, {indicator}: no figure' },
  bandBelow: { vi: 'dưới 90 %', en: 'below 90%' },
  bandNear: { vi: '90 đến dưới 100 %', en: '90 to under 100%' },
  bandMet: { vi: '100 đến 110 %', en: '100 to 110%' },
  bandAbove: { vi: 'trên 110 %', en: 'above 110%' },
  bandNone: { vi: 'không có số', en: 'no figure' },
  missingTitle: { vi: 'Mức đã điền (%) theo tỉnh và phần của biểu', en: 'Filled in (%) by province and section' },
  missingSummary: {
    vi: 'Mỗi ô là một tỉnh (cột) và một phần của biểu (dòng). Điền hết: {full} tỉnh; điền một phần: {part}; chưa có số: {empty}; chưa gửi: {missing}.',
    en: 'Each cell is a province (column) and a section of the form (row). Provinces filled in wholly: {full}; in part: {part}; without figures: {empty}; not sent: {missing}.',
  },
  filledNone: { vi: 'chưa có số', en: 'no figure' },
  filledSome: { vi: 'điền một phần', en: 'filled in in part' },
  filledAll: { vi: 'điền hết', en: 'filled in wholly' },
  notSent: { vi: 'chưa gửi', en: 'not sent' },
  missingCell: {
    vi: '{province}, {section}: đã điền {filled}/{of}',
    en: '{province}, {section}: {filled}/{of} filled in',
  },
  missingNotSent: { vi: '{province}: chưa gửi', en: '{province}: not sent' },
  stripTitle: { vi: 'Tăng, giảm so với năm trước: {indicator}', en: 'Change on last year: {indicator}' },
  stripSummary: {
    vi: '{count} tỉnh; trung vị {median} {unit}, thấp nhất {low} ({lowest}), cao nhất {high} ({highest}). Khác hẳn các tỉnh khác: {flagged}.',
    en: 'Provinces: {count}; median {median} {unit}, lowest {low} ({lowest}), highest {high} ({highest}). Unlike the others: {flagged}.',
  },
  legendProvince: { vi: 'một tỉnh', en: 'a province' },
  legendFlagged: { vi: 'khác hẳn các tỉnh khác', en: 'unlike the others' },
  stripNobody: { vi: 'không có tỉnh nào', en: 'none' },
  stripPoint: { vi: '{province}: {value} {unit}', en: '{province}: {value} {unit}' },
  percent: { vi: '%', en: '%' },
  points: { vi: 'điểm %', en: 'points' },
  median: { vi: 'trung vị {value}', en: 'median {value}' },
} as const satisfies Record<string, LocalText>;
