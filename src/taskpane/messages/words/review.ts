import type { MessageGroup } from '../message';

/** Reviewing many workbooks. */
export const reviewMessages = {
  'review.intro': {
    vi: 'Chọn hoặc thả vào đây sổ tính .xlsx của các tỉnh. Các tệp chỉ được đọc trên máy này, không gửi đi đâu.',
    en: 'Choose the provinces’ .xlsx workbooks or drop them here. They are only read on this computer and sent nowhere.',
  },
  'review.choose': { vi: 'Chọn sổ tính', en: 'Choose workbooks' },
  'review.chooseAgain': { vi: 'Chọn lại', en: 'Choose again' },
  'review.chooseMore': { vi: 'Thêm tệp', en: 'Add files' },
  'review.drop': { vi: 'Thả các sổ tính vào đây', en: 'Drop the workbooks here' },
  'review.reading': { vi: 'Đang đọc {done}/{total} tệp…', en: 'Reading files: {done} of {total}…' },
  'review.checking': { vi: 'Đang kiểm tra và so sánh các tỉnh…', en: 'Checking and comparing the provinces…' },
  'review.stopped': {
    vi: 'Đã dừng sau {done}/{total} tệp; kết quả trước đó vẫn như cũ.',
    en: 'Stopped after {done} of {total} files; earlier results are as they were.',
  },
  'review.resume': { vi: 'Đọc tiếp', en: 'Go on reading' },
  'review.settle': { vi: 'Xem phần đã đọc', en: 'Review what was read' },
  'review.nothing': {
    vi: 'Không tệp nào có báo cáo của tỉnh.',
    en: 'None of the files holds a province’s report.',
  },
  'review.summary': {
    vi: 'Năm {year}: {received} báo cáo, {errors} lỗi, {warnings} cảnh báo.',
    en: 'Year {year} – reports: {received}, errors: {errors}, warnings: {warnings}.',
  },
  'review.year': { vi: 'Năm thẩm định', en: 'Year reviewed' },
  'review.year.reports': { vi: '{year} ({reports} báo cáo)', en: '{year} (reports: {reports})' },
  'review.missing': { vi: 'Chưa gửi ({count})', en: 'Not sent ({count})' },
  'review.aside': { vi: 'Không tính ({count})', en: 'Not counted ({count})' },
  'review.sort': { vi: 'Xếp theo', en: 'Sort by' },
  'review.sort.weight': { vi: 'Mức ảnh hưởng', en: 'Weight' },
  'review.sort.errors': { vi: 'Số lỗi', en: 'Errors' },
  'review.sort.name': { vi: 'Tên tỉnh', en: 'Name' },
  'review.filter': { vi: 'Hiện', en: 'Show' },
  'review.filter.all': { vi: 'Tất cả', en: 'All' },
  'review.filter.errors': { vi: 'Có lỗi', en: 'With errors' },
  'review.filter.questions': { vi: 'Có câu hỏi', en: 'With questions' },
  'review.filter.incomplete': { vi: 'Chưa điền đủ', en: 'Not filled in' },
  'review.filter.seal': { vi: 'Niêm phong không còn hiệu lực', en: 'Seal broken' },
  'review.filter.accepted': { vi: 'Đã tiếp nhận', en: 'Accepted' },
  'review.filter.none': { vi: 'Không có tỉnh nào như vậy.', en: 'There is no such province.' },
  'review.list': { vi: 'Các báo cáo đã nhận', en: 'Reports received' },
  'review.entry': {
    vi: '{errors} lỗi · {warnings} cảnh báo · ảnh hưởng {weight}%',
    en: 'Errors: {errors} · Warnings: {warnings} · Weight: {weight}%',
  },
  'review.entry.partial': {
    vi: '{errors} lỗi · {warnings} cảnh báo · {weight}% của {received} tỉnh đã gửi',
    en: 'Errors: {errors} · Warnings: {warnings} · {weight}% of what {received} provinces sent',
  },
  'review.entry.plain': { vi: '{errors} lỗi · {warnings} cảnh báo', en: 'Errors: {errors} · Warnings: {warnings}' },
  'review.accepted': { vi: 'Đã tiếp nhận', en: 'Accepted' },

  'review.back': { vi: 'Các tỉnh', en: 'All provinces' },
  'review.file': { vi: 'Tệp', en: 'File' },
  'review.status': { vi: 'Tình trạng số liệu', en: 'Data status' },
  'review.seal': { vi: 'Niêm phong', en: 'Seal' },
  'review.explanations': { vi: 'Giải trình', en: 'Explained' },
  'review.waived': { vi: 'Được miễn', en: 'Waived' },
  'review.weight': { vi: 'Mức ảnh hưởng', en: 'Weight' },
  'review.percent': { vi: '{value}%', en: '{value}%' },
  'review.percent.partial': {
    vi: '{value}% của {received} tỉnh đã gửi',
    en: '{value}% of what {received} provinces sent',
  },
  'review.findings': { vi: 'Lỗi và cảnh báo ({count})', en: 'Errors and warnings ({count})' },
  'review.findings.none': { vi: 'Không có lỗi hay cảnh báo.', en: 'No errors or warnings.' },
  'review.findings.empty': {
    vi: 'Biểu chưa có số ở cột 3 nên chưa có gì để kiểm tra.',
    en: 'The form has nothing in column 3, so there is nothing to check yet.',
  },

  'review.goTo.elsewhere': {
    vi: 'Ô {address}, trang “{sheet}”, tệp {file}. Mở tệp này rồi bấm lại số thì đến ô.',
    en: 'Cell {address}, sheet “{sheet}”, file {file}. Open the file and press the number again to go there.',
  },

  'review.return': { vi: 'So với bản gửi trước', en: 'Beside the earlier submission' },
  'review.return.answers': {
    vi: 'Câu hỏi: {corrected} đã sửa, {explained} đã giải trình, {moved} còn với số khác, {open} chưa đổi; {added} câu hỏi mới.',
    en: 'Questions: corrected {corrected}, explained {explained}, still there with other figures {moved}, unchanged {open}; new {added}.',
  },
  'review.return.changed': { vi: 'Số đã đổi ({count})', en: 'Figures changed ({count})' },
  'review.return.cell': {
    vi: '{code} cột {symbol}: {before} thành {after}',
    en: '{code} column {symbol}: {before} becomes {after}',
  },
  'review.return.blank': { vi: '(trống)', en: '(blank)' },
  'review.plots': { vi: 'So với các tỉnh khác', en: 'Beside the other provinces' },
  'review.plots.all': { vi: 'Biểu đồ cả nước', en: 'Plots of all provinces' },
  'review.plot.choose': { vi: 'Chỉ tiêu', en: 'Indicator' },
  'review.plot.copy': { vi: 'Sao chép thành ảnh', en: 'Copy as picture' },
  'review.plot.copied': { vi: 'Đã sao chép ảnh.', en: 'The picture is copied.' },
  'review.plot.notCopied': {
    vi: 'Trình duyệt không cho sao chép ảnh ở đây.',
    en: 'The browser does not let pictures be copied here.',
  },
  'review.plot.none': {
    vi: 'Chưa vẽ được mức tăng, giảm: cần ít nhất {fewest} tỉnh có số năm trước (cột 1) và năm nay (cột 3) ở cùng một chỉ tiêu, nay nhiều nhất là {most}.',
    en: 'No plot of changes yet: at least {fewest} provinces need last year’s figure (column 1) and this year’s (column 3) of one indicator; so far the most is {most}.',
  },
  'review.plot.noHeat': {
    vi: 'Chưa vẽ được mức đạt kế hoạch: chưa tỉnh nào có cả kế hoạch (cột 2) và thực hiện (cột 3) của một chỉ tiêu.',
    en: 'No plot of plan attainment yet: no province has both a plan (column 2) and a result (column 3) of an indicator.',
  },
  'review.plot.few': {
    vi: '{code}: {count} tỉnh có số năm trước và năm nay; cần ít nhất {fewest} tỉnh để vẽ mức tăng, giảm.',
    en: '{code} – provinces with last year’s and this year’s figure: {count}; a plot of changes needs at least {fewest}.',
  },
  'review.plot.notCompared': {
    vi: '{code} không được so với năm trước nên không có hình tăng, giảm.',
    en: '{code} is not compared with last year, so there is no plot of changes.',
  },
  'review.plot.table': { vi: 'Bảng số liệu', en: 'The figures' },

  'review.questions': { vi: 'Câu hỏi cho tỉnh ({count})', en: 'Questions to the province ({count})' },
  'review.questions.none': { vi: 'Không có gì phải hỏi.', en: 'There is nothing to ask.' },
  'review.questions.remind': {
    vi: 'Chưa điền đủ: hãy nhắc tỉnh trước khi hỏi.',
    en: 'It is not filled in: remind the province before asking.',
  },
  'review.questions.copy': { vi: 'Sao chép thành thư', en: 'Copy as letter' },
  'review.questions.copied': { vi: 'Đã sao chép thư', en: 'Letter copied' },
  'review.questions.sheet': { vi: 'Ghi thành trang tính', en: 'Write as a sheet' },
  'review.questions.written': { vi: 'Đã ghi trang “{sheet}”.', en: 'Wrote the sheet “{sheet}”.' },
  'review.reviewer': { vi: 'Người thẩm định', en: 'Reviewer' },
  'review.accept': { vi: 'Tiếp nhận', en: 'Accept' },
  'review.acceptUndo': { vi: 'Bỏ tiếp nhận', en: 'Withdraw acceptance' },
  'review.acceptedBy': { vi: '{by} đã tiếp nhận.', en: 'Accepted by {by}.' },

  'review.remind': { vi: 'Cần nhắc ({count})', en: 'To be reminded ({count})' },
  'review.remind.copy': { vi: 'Sao chép lời nhắc', en: 'Copy the reminder' },
  'review.aside.filled': { vi: 'Đã điền {filled}/{of}.', en: '{filled}/{of} filled in.' },
  'review.aside.time': { vi: 'Lúc {time}.', en: 'At {time}.' },
  'review.aside.count': { vi: 'Tính cho {province}', en: 'Count for {province}' },
  'review.national': { vi: 'Lập sổ tổng hợp cả nước', en: 'Build the national book' },
  'review.national.building': { vi: 'Đang ghi sổ tổng hợp…', en: 'Writing the national book…' },
  'review.national.here': {
    vi: 'Đã ghi sổ tổng hợp vào sổ tính này: tổng hợp, tiếp nhận và bản sao biểu từng tỉnh.',
    en: 'The national book is in this workbook: totals, acceptance and a copy of each province’s form.',
  },
  'review.national.new': {
    vi: 'Đã lập sổ tổng hợp thành một sổ tính mới. Sổ đang mở không phải sổ mới nên không bị ghi vào.',
    en: 'The national book is a new workbook. The open one is no fresh workbook and was not written to.',
  },
  'review.national.file': {
    vi: 'Excel không mở được sổ tính mới, nên sổ tổng hợp đã được tải về thành tệp {file}. Sổ đang mở không phải sổ mới nên không bị ghi vào. Nếu không thấy tệp: mở một sổ tính mới, mở Chỉ Tiêu ở đó và thẩm định lại.',
    en: 'Excel did not open a new workbook, so the national book was downloaded as {file}. The open workbook is no fresh one and was not written to. If there is no such file: open a new workbook, open Chỉ Tiêu there and review again.',
  },

  'review.kept': {
    vi: 'Máy này còn giữ lượt thẩm định lúc {time} với {count} tệp; chọn tệp khác thì lượt ấy bị xóa.',
    en: {
      one: 'This computer still keeps the review of {time} with {count} file; choosing other files deletes it.',
      other: 'This computer still keeps the review of {time} with {count} files; choosing other files deletes it.',
    },
  },
  'review.kept.goOn': { vi: 'Làm tiếp', en: 'Go on' },
  'review.kept.discard': { vi: 'Xóa', en: 'Delete' },
  'review.kept.changed': {
    vi: '{count} lượt tiếp nhận không được lấy lại vì nội dung tệp không còn như lúc tiếp nhận: hãy xem và tiếp nhận lại.',
    en: {
      one: '{count} acceptance was not taken up again because its file is not what was accepted: look at it and accept it again.',
      other:
        '{count} acceptances were not taken up again because their files are not what was accepted: look at them and accept them again.',
    },
  },
  'review.kept.full': {
    vi: 'Máy hết chỗ nên không giữ được lượt thẩm định này: đóng ngăn thì phải chọn lại các tệp.',
    en: 'There is no room left to keep this review: after the pane is closed the files have to be chosen again.',
  },
  'review.kept.refused': {
    vi: 'Trình duyệt không cho giữ lượt thẩm định này: đóng ngăn thì phải chọn lại các tệp.',
    en: 'The browser does not let this review be kept: after the pane is closed the files have to be chosen again.',
  },
  'review.kept.here': {
    vi: 'Lượt thẩm định này được giữ trên máy này để làm tiếp sau khi đóng ngăn, đến khi chọn lại tệp hay xóa.',
    en: 'This review is kept on this computer so that it can go on after the pane is closed, until files are chosen again or it is deleted.',
  },
  'review.kept.stop': { vi: 'Xóa khỏi máy này', en: 'Delete from this computer' },
  'review.kept.stopped': {
    vi: 'Đã xóa khỏi máy này; đóng ngăn thì phải chọn lại các tệp.',
    en: 'Deleted from this computer; after the pane is closed the files have to be chosen again.',
  },

  'review.window.open': { vi: 'Mở cửa sổ thẩm định', en: 'Open the review window' },
  'review.window.isOpen': { vi: 'Cửa sổ thẩm định đang mở', en: 'The review window is open' },
  'review.window.blocked': {
    vi: 'Trình duyệt chặn cửa sổ mới. Hãy cho phép trang này mở cửa sổ rồi bấm lại; việc thẩm định vẫn làm được ở đây.',
    en: 'The browser blocked the window. Allow this page to open windows and press again; reviewing goes on here as well.',
  },
  'review.window.other': {
    vi: 'Excel không mở được cửa sổ. Đóng cửa sổ khác của Chỉ Tiêu nếu có rồi bấm lại; việc thẩm định vẫn làm được ở đây.',
    en: 'Excel did not open the window. Close any other window of Chỉ Tiêu and press again; reviewing goes on here as well.',
  },
} as const satisfies MessageGroup;
