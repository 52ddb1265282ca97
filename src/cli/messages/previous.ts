import type { LocalText } from '../../indicators/text';

/** What came of earlier workbooks. `{name}` places are filled. */
export const previousMessages = {
  'previous.foreign': {
    vi: '{file} là bảng riêng của đơn vị: lấy {count} số chắc chắn của năm {year} ({codes}); để lại {asked} số cần hỏi, xem bằng lệnh extract.',
    en: '{file} has a layout of its own: {count} figures of {year} are certain and were taken ({codes}); {asked} must be asked about, see them with extract.',
  },
  'previous.foreignNothing': {
    vi: '{file} không phải biểu của Chỉ Tiêu, và không đọc được số chắc chắn nào của năm {year}.',
    en: '{file} is no sheet of Chỉ Tiêu, and no figure of {year} could be read with certainty.',
  },
  'previous.sheet': {
    vi: 'Đã dùng biểu “{sheet}” của {file} cho {cells} ô.',
    en: 'Used the sheet "{sheet}" of {file} for cells: {cells}.',
  },
  'previous.ledger': {
    vi: 'Đã dùng số liệu nguồn ở “{sheet}” của {file} cho {cells} ô.',
    en: 'Used the source figures in "{sheet}" of {file} for cells: {cells}.',
  },
  'previous.nothing': {
    vi: 'Các sổ năm trước không cho số nào.',
    en: 'The earlier workbooks gave no value.',
  },
  'previous.missing': {
    vi: 'Không có biểu năm {year} của {province} trong các sổ đã đưa vào.',
    en: 'The workbooks given have no sheet of {province} for {year}.',
  },
  'previous.blank': {
    vi: 'Cột {symbol} để trống ở {codes}: {reason}.',
    en: 'Column {symbol} is blank for {codes}: {reason}.',
  },
  'previous.outweighed': {
    vi: '{code}, cột {symbol}: sổ năm trước có {before}, đã điền {now} từ nguồn khác.',
    en: '{code}, column {symbol}: last year’s workbook has {before}; {now} was filled in from another source.',
  },
  'previous.left.unknownCode': {
    vi: '{file}, “{sheet}”, ô {address} ({value}): không có chỉ tiêu nào mang mã số {code}, số này không được chuyển sang.',
    en: '{file}, "{sheet}", cell {address} ({value}): no indicator has the code {code}; the number was not carried over.',
  },
  'previous.left.ended': {
    vi: '{file}, “{sheet}”, ô {address} ({value}): chỉ tiêu {code} không còn trong năm báo cáo, số này không được chuyển sang.',
    en: '{file}, "{sheet}", cell {address} ({value}): the indicator {code} has ended; the number was not carried over.',
  },
  'previous.left.notOnForm': {
    vi: '{file}, “{sheet}”, ô {address} ({value}): biểu mới không có dòng {code}, số này không được chuyển sang.',
    en: '{file}, "{sheet}", cell {address} ({value}): the new form has no row {code}; the number was not carried over.',
  },
  'previous.left.alike': {
    vi: '{file}, “{sheet}”, ô {address} ({value}): biểu mới không có dòng {code}; dòng gần tên là {near} ({name}), hãy xem có cùng phạm vi không.',
    en: '{file}, "{sheet}", cell {address} ({value}): the new form has no row {code}; {near} ({name}) has a close name, look whether it means the same.',
  },
  'previous.unused.unknownHead': {
    vi: 'Không dùng {count} biểu vì đầu biểu chưa rõ tỉnh hoặc năm: {sheets}.',
    en: 'Not used, because their heads do not say which province or year ({count}): {sheets}.',
  },
  'previous.unused.otherProvince': {
    vi: 'Không dùng {count} biểu vì là của tỉnh khác: {sheets}.',
    en: 'Not used, because they are of other provinces ({count}): {sheets}.',
  },
  'previous.unused.otherYear': {
    vi: 'Không dùng {count} biểu vì không phải của năm trước: {sheets}.',
    en: 'Not used, because they are not of the year before ({count}): {sheets}.',
  },
} as const satisfies Record<string, LocalText>;
