import type { MessageGroup } from '../message';

/** Explaining, signing, sealing and handing over. */
export const submitMessages = {
  'submit.reading': { vi: 'Đang đọc sổ tính…', en: 'Reading the workbook…' },
  'submit.reading.sheets': {
    vi: 'Đang kiểm tra: xong {done} trên {total} trang tính…',
    en: 'Checking: {done} of {total} sheets done…',
  },
  'submit.read': { vi: 'Đọc sổ tính', en: 'Read the workbook' },
  'submit.writing': { vi: 'Đang ghi vào sổ tính…', en: 'Writing to the workbook…' },
  'submit.noSheet': {
    vi: 'Sổ tính này chưa có biểu của tỉnh nào để nộp.',
    en: 'This workbook has no province sheet to submit yet.',
  },
  'submit.prepare': { vi: 'Lập biểu', en: 'Prepare a sheet' },
  'submit.steps': { vi: 'Các bước nộp báo cáo', en: 'Steps of the submission' },
  'submit.step.fill': { vi: 'Điền đủ biểu', en: 'Fill in the sheets' },
  'submit.step.errors': { vi: 'Sửa lỗi', en: 'Fix errors' },
  'submit.step.warnings': { vi: 'Giải trình cảnh báo', en: 'Explain warnings' },
  'submit.step.sign': { vi: 'Ghi tên người ký', en: 'Name who signs' },
  'submit.step.seal': { vi: 'Niêm phong', en: 'Seal' },
  'submit.step.files': { vi: 'Lưu tệp để nộp', en: 'Save the files' },
  'submit.step.done': { vi: 'xong', en: 'done' },
  'submit.step.current': { vi: 'bước tiếp theo', en: 'next step' },
  'submit.sheets': {
    vi: 'Nộp {count} biểu: {sheets}.',
    en: { one: '{count} sheet is submitted: {sheets}.', other: '{count} sheets are submitted: {sheets}.' },
  },
  'submit.provinces': {
    vi: 'Sổ có biểu của nhiều tỉnh ({provinces}), và tất cả được ký, niêm phong cùng nhau. Trang ví dụ hay của tỉnh khác: xóa trang đó, hoặc để sang sổ khác, trước khi nộp.',
    en: 'The workbook has sheets of several provinces ({provinces}), and all are signed and sealed together. Delete a sheet that is the example or another province’s, or keep it in another workbook, before submitting.',
  },
  'submit.now': { vi: 'Bước tiếp theo: {step}.', en: 'Next step: {step}.' },

  'submit.fill': {
    vi: 'Còn {count} biểu chưa điền đủ. Mỗi chỉ tiêu bắt buộc cần một số ở cột 3, hoặc “-” (không phát sinh), “…” (chưa thu thập được), “x” (bảo mật hoặc đã tính gộp).',
    en: {
      one: '{count} sheet is not filled in far enough. Each required indicator needs a number in column 3, or "-" (does not exist), "…" (not collected), "x" (confidential or included elsewhere).',
      other:
        '{count} sheets are not filled in far enough. Each required indicator needs a number in column 3, or "-" (does not exist), "…" (not collected), "x" (confidential or included elsewhere).',
    },
  },
  'submit.disguised': {
    vi: 'Có {count} chỗ hiện khác với giá trị thật: hãy sửa định dạng, tên cột hoặc ô gộp trước khi niêm phong.',
    en: {
      one: '{count} thing is shown otherwise than it is: mend its format, heading or merged cells before sealing.',
      other:
        '{count} things are shown otherwise than they are: mend their formats, headings or merged cells before sealing.',
    },
  },
  'submit.open': {
    vi: 'Còn {count} chỗ ghi “…” trong tên: phải ghi đủ tên trước khi ký và niêm phong.',
    en: {
      one: '{count} name still has dots in it: write it out before signing and sealing.',
      other: '{count} names still have dots in them: write them out before signing and sealing.',
    },
  },
  'submit.errors': {
    vi: 'Còn {count} lỗi phải sửa trước khi nộp.',
    en: { one: '{count} error to fix before submitting.', other: '{count} errors to fix before submitting.' },
  },
  'submit.errors.go': { vi: 'Xem các lỗi', en: 'See the errors' },
  'submit.warnings': {
    vi: 'Còn {count} cảnh báo cần giải trình. Số nào sai thì sửa trên biểu, số nào đúng thì giải trình.',
    en: {
      one: '{count} warning to explain. Fix the figure if it is wrong, explain it if it is right.',
      other: '{count} warnings to explain. Fix a figure if it is wrong, explain it if it is right.',
    },
  },
  'submit.explained': {
    vi: 'Đã giải trình {count} cảnh báo, ghi ở trang “Giải trình”.',
    en: {
      one: '{count} warning is explained, on the sheet “Giải trình”.',
      other: '{count} warnings are explained, on the sheet “Giải trình”.',
    },
  },

  'submit.waive': { vi: 'Không áp dụng một quy tắc (miễn)', en: 'Waive a rule' },
  'submit.waive.rule': { vi: 'Quy tắc', en: 'Rule' },
  'submit.waive.option': { vi: '{rule} {title}', en: '{rule}: {title}' },
  'submit.waive.by': { vi: 'Người quyết định miễn', en: 'Waived by' },
  'submit.waive.text': { vi: 'Lý do miễn', en: 'Reason for the waiver' },
  'submit.waive.do': { vi: 'Miễn quy tắc này', en: 'Waive this rule' },
  'submit.waived': {
    vi: 'Đang miễn {count} quy tắc:',
    en: { one: '{count} rule is waived:', other: '{count} rules are waived:' },
  },
  'submit.waived.row': {
    vi: '{rule}, {by}: {text} (bỏ qua {errors} lỗi, {warnings} cảnh báo)',
    en: '{rule}, {by}: {text} (set aside – errors: {errors}, warnings: {warnings})',
  },

  'submit.sign': {
    vi: 'Ghi họ tên và ngày ký theo thứ tự; lưu ở trang “Bìa” và dưới bảng của từng biểu.',
    en: 'Names and days in the order of signing; they are kept on the sheet “Bìa” and under the table of each form.',
  },
  'submit.sign.outdated': {
    vi: 'Biểu đã đổi sau khi ký',
    en: 'The sheets changed after they were signed',
  },
  'submit.sign.outdated.by': {
    vi: 'Những người này đã ký cho số cũ: {signatures}. Nếu vẫn những người này ký cho số mới, bấm “Ký lại cho số mới” (ngày ký là hôm nay); nếu không, sửa họ tên và ngày ký trước.',
    en: 'These people signed the former figures: {signatures}. If the same people sign the new ones, press “Sign the new figures” (dated today); if not, change names and days first.',
  },
  'submit.sign.again': { vi: 'Ký lại cho số mới', en: 'Sign the new figures' },
  'submit.sign.one': { vi: '{name} ({role}, {day})', en: '{name} ({role}, {day})' },
  'submit.sign.day': { vi: 'Ghi như 25/11/2018.', en: 'Write it as 25/11/2018.' },
  'submit.sign.noDay': { vi: 'Không có ngày {day}.', en: 'There is no day {day}.' },
  'submit.sign.date': { vi: 'Ngày ký', en: 'Signed on' },
  'submit.sign.do': { vi: 'Ghi tên người ký', en: 'Save the names' },
  'submit.sign.name': { vi: 'Chưa ghi họ tên.', en: 'The name is missing.' },
  'submit.sign.missing': {
    vi: 'Cần đủ ba họ tên và ngày ký. Còn thiếu họ tên: {roles}.',
    en: 'All three names and days are needed. Names missing: {roles}.',
  },
  'submit.sign.days': {
    vi: 'Ngày ký còn thiếu hoặc không đúng: {roles}.',
    en: 'The day is missing or wrong: {roles}.',
  },
  'submit.sign.order': {
    vi: '{later} ký sau nhưng ghi ngày {laterDay}, trước ngày {earlier} ký ({earlierDay}): sửa một trong hai ngày.',
    en: '{later} signs later but is dated {laterDay}, before {earlier} signed ({earlierDay}): correct one of the two days.',
  },

  'submit.seal': {
    vi: 'Không còn lỗi, mọi cảnh báo đã giải trình, đủ chữ ký. Niêm phong ghi lại toàn bộ nội dung ở trang “Bản niêm phong”; sửa bất cứ số nào sau đó đều bị phát hiện.',
    en: 'No errors, all warnings explained, all signed. The seal keeps a copy of everything on the sheet “Bản niêm phong”; any figure changed later is found out.',
  },
  'submit.seal.by': { vi: 'Người niêm phong', en: 'Sealed by' },
  'submit.seal.lock': { vi: 'Khóa các trang tính sau khi niêm phong', en: 'Lock the sheets once sealed' },
  'submit.seal.do': { vi: 'Niêm phong', en: 'Seal' },
  'submit.seal.again': { vi: 'Niêm phong lại', en: 'Seal again' },
  'submit.sealed': { vi: 'Đã niêm phong: {seal}', en: 'Sealed: {seal}' },
  'submit.sealed.by': { vi: '{by}, {at}.', en: 'By {by}, {at}.' },
  'submit.broken': { vi: 'Niêm phong không còn hiệu lực', en: 'The seal is broken' },
  'submit.broken.cells': {
    vi: '{count} ô đã đổi sau khi niêm phong. Ghi lại số cũ thì niêm phong có hiệu lực trở lại; nếu không, làm tiếp các bước dưới đây để niêm phong lại.',
    en: {
      one: '{count} cell changed after sealing. Put the old figure back and the seal holds again, or go on below and seal again.',
      other:
        '{count} cells changed after sealing. Put the old figures back and the seal holds again, or go on below and seal again.',
    },
  },
  'submit.broken.more': {
    vi: '{count} ô của biểu, và cả trang khác, đã đổi sau khi niêm phong: làm tiếp các bước dưới đây để niêm phong lại.',
    en: {
      one: '{count} cell of the forms, and other sheets too, changed after sealing: go on below to seal again.',
      other: '{count} cells of the forms, and other sheets too, changed after sealing: go on below to seal again.',
    },
  },
  'submit.broken.tables': {
    vi: 'Các biểu vẫn như khi niêm phong; trang khác trong sổ đã đổi:',
    en: 'The forms are as they were sealed; other sheets of the workbook changed:',
  },
  'submit.broken.added': {
    vi: '{place}: thêm {count} dòng',
    en: { one: '{place}: {count} row added', other: '{place}: {count} rows added' },
  },
  'submit.broken.changed': {
    vi: '{place}: đổi {count} dòng',
    en: { one: '{place}: {count} row changed', other: '{place}: {count} rows changed' },
  },
  'submit.broken.gone': {
    vi: '{place}: mất {count} dòng',
    en: { one: '{place}: {count} row gone', other: '{place}: {count} rows gone' },
  },
  'submit.broken.each': {
    vi: 'Từng ô của các trang này ({count})',
    en: 'Each cell of these sheets ({count})',
  },
  'submit.unlock': { vi: 'Mở khóa để chỉnh sửa', en: 'Unlock for a return' },
  'submit.lock': { vi: 'Khóa các trang tính', en: 'Lock the sheets' },
  'submit.locked': {
    vi: 'Các trang tính đang khóa để giữ niêm phong.',
    en: 'The sheets are locked to keep the seal.',
  },

  'submit.package': { vi: 'Tải gói nộp', en: 'Download the package' },
  'submit.package.about': {
    vi: 'Một tệp .zip có sổ tính đã niêm phong, số liệu và báo cáo kiểm tra, đúng tên từng tệp.',
    en: 'One .zip with the sealed workbook, the figures and the check report, each under its right name.',
  },
  'submit.package.bare': {
    vi: 'Gói chưa có sổ tính vì Excel này không giao sổ cho ngăn. Hãy lưu sổ bằng lệnh Lưu của Excel với tên ghi dưới đây, rồi gửi kèm gói.',
    en: 'The package lacks the workbook: this Excel hands none to the pane. Save it with Excel’s own Save under the name below, and send it with the package.',
  },
  'submit.package.notHanded': {
    vi: 'Excel cho máy Mac không cho bảng này lưu tệp. Hãy lưu từng tệp dưới đây.',
    en: 'Excel for Mac lets this pane save no file. Take the files one by one below.',
  },
  'submit.files.single': { vi: 'Từng tệp, và bản PDF', en: 'The files one by one, and PDF' },
  'submit.files.pdf': {
    vi: 'Bản PDF của biểu: trong Excel chọn Tệp → Xuất → Tạo PDF. Bản PDF của báo cáo kiểm tra: mở tệp HTML, in và chọn “Lưu thành PDF”.',
    en: 'The form as PDF: in Excel, File → Export → Create PDF. The check report as PDF: open the HTML file, print it and choose “Save as PDF”.',
  },
  'submit.files': {
    vi: 'Lưu sổ tính bằng lệnh Lưu của Excel với tên dưới đây, rồi tải các tệp kèm theo.',
    en: 'Save the workbook with Excel’s own Save under the name below, then take the other files.',
  },
  'submit.files.name': { vi: 'Tên tệp sổ tính', en: 'Name of the workbook' },
  'submit.files.copy': { vi: 'Sao chép tên', en: 'Copy the name' },
  'submit.files.copied': { vi: 'Đã sao chép tên', en: 'Name copied' },
  'submit.handed': {
    vi: 'Đã đưa {name} cho trình duyệt; tệp thường nằm trong thư mục Tải xuống.',
    en: '{name} was handed to the browser; it is usually in the Downloads folder.',
  },
  'submit.notHanded': {
    vi: 'Excel cho máy Mac không cho bảng này lưu tệp. Sao chép nội dung, dán vào trình soạn thảo văn bản và lưu với tên {name}.',
    en: 'Excel for Mac lets this pane save no file. Copy the contents, paste them into a text editor and save them as {name}.',
  },
  'submit.contents': { vi: 'Nội dung {name}', en: 'Contents of {name}' },
  'submit.contents.copy': { vi: 'Sao chép nội dung', en: 'Copy the contents' },
  'submit.contents.copied': { vi: 'Đã sao chép nội dung', en: 'Contents copied' },
  'submit.files.json': { vi: 'Số liệu (JSON)', en: 'Figures (JSON)' },
  'submit.files.csv': { vi: 'Số liệu (CSV)', en: 'Figures (CSV)' },
  'submit.files.report': { vi: 'Báo cáo kiểm tra (HTML)', en: 'Check report (HTML)' },
} as const satisfies MessageGroup;
