import type { MessageGroup } from '../message';

/** A report text: reading it, filling from it, comparing with it, writing it from the sheet. */
export const textMessages = {
  'text.title': { vi: 'Văn bản báo cáo', en: 'Report text' },
  'text.back': { vi: 'Quay lại', en: 'Back' },
  'text.modes': { vi: 'Việc với văn bản', en: 'What to do with the text' },
  'text.mode.fill': { vi: 'Điền biểu', en: 'Fill' },
  'text.mode.compare': { vi: 'Đối chiếu', en: 'Compare' },
  'text.mode.write': { vi: 'Soạn đoạn văn', en: 'Write' },

  'text.intro.fill': {
    vi: 'Đọc các con số trong báo cáo, bạn chọn từng số trước khi ghi. Văn bản không rời khỏi máy này.',
    en: 'Reads the numbers of a report; you choose each one before it is written. The text stays on this computer.',
  },
  'text.intro.compare': {
    vi: 'So từng con số trong báo cáo với biểu; không sửa ô nào. Văn bản không rời khỏi máy này.',
    en: 'Compares each number of a report with the sheet and changes no cell. The text stays on this computer.',
  },
  'text.target': { vi: 'Văn bản nói về', en: 'The text speaks of' },
  'text.target.new': { vi: '{province} {year} (biểu mới, {form})', en: '{province} {year} (new sheet, {form})' },
  'text.target.standing': { vi: '{sheet} ({form})', en: '{sheet} ({form})' },
  'text.target.none': {
    vi: 'Chưa rõ văn bản của tỉnh nào, năm nào: hãy chọn tỉnh và năm ở “Lập biểu” trước.',
    en: 'It is not known whose text this is: choose province and year under “Prepare” first.',
  },
  'text.target.prepare': { vi: 'Đến “Lập biểu”', en: 'Go to “Prepare”' },
  'text.target.unmade': {
    vi: 'Biểu này chưa có trong sổ tính: hãy lập biểu hoặc điền từ văn bản trước.',
    en: 'The workbook does not have this sheet yet: prepare it or fill it from the text first.',
  },
  'text.words': { vi: 'Nội dung báo cáo', en: 'Text of the report' },
  'text.words.hint': { vi: 'Dán nội dung vào đây', en: 'Paste the text here' },
  'text.words.missing': { vi: 'Hãy dán nội dung hoặc mở một tệp.', en: 'Paste a text or open a file.' },
  'text.file': { vi: 'Mở tệp Word, Excel, .txt', en: 'Open a Word, Excel or .txt file' },
  'text.sheet': { vi: 'Lấy từ bảng có sẵn trong sổ này', en: 'Take from a table in this workbook' },
  'text.sheet.hint': {
    vi: 'Bảng bố trí thế nào cũng được; cũng có thể mở tệp hoặc dán bảng ở trên.',
    en: 'Any layout will do; a table can also be opened from a file or pasted above.',
  },
  'text.selection': { vi: 'Lấy từ vùng đang chọn', en: 'Take from the selection' },
  'text.selection.form': {
    vi: 'Vùng đang chọn trên “{sheet}” trống, hoặc trang này là biểu hay trang của Chỉ Tiêu. Hãy chọn vùng có bảng, kể cả đầu cột.',
    en: 'The selection on “{sheet}” is blank, or the sheet is a form or another sheet of Chỉ Tiêu. Select a table with its heads.',
  },
  'text.sheet.choose': { vi: 'Chọn trang tính', en: 'Choose a sheet' },
  'text.table': { vi: 'Bảng bắt đầu từ {place}', en: 'Table from {place}' },
  'text.place': { vi: 'dòng {row}, cột {column}', en: 'row {row}, column {column}' },
  'text.place.table': {
    vi: 'dòng {row}, cột {column} của bảng {table}',
    en: 'row {row}, column {column} of table {table}',
  },
  'text.table.intro': {
    vi: 'Bảng được đọc như dưới đây. Đổi vai trò của cột hoặc chỉ tiêu của dòng nếu chưa đúng.',
    en: 'The table was read as below. Change what a column holds or what a row is of where it is not right.',
  },
  'text.table.name': { vi: 'Dòng', en: 'Row' },
  'text.table.column': { vi: 'Vai trò của cột {head}', en: 'What the column {head} holds' },
  'text.table.row': { vi: 'Chỉ tiêu của dòng {name}', en: 'What the row {name} is of' },
  'text.table.unused': { vi: 'Không dùng', en: 'Not used' },
  'text.table.unchosen': { vi: '(cần bạn chọn)', en: '(for you to decide)' },
  'text.table.recalled': {
    vi: 'Bảng được đọc theo cách đã nhớ ở trang “Cách đọc bảng”. Đổi vai trò của cột hoặc chỉ tiêu của dòng nếu chưa đúng.',
    en: 'The table was read as remembered on the sheet “Cách đọc bảng”. Change what a column holds or what a row is of where it is not right.',
  },
  'text.table.noHead': { vi: '(không có đầu cột)', en: '(no head)' },
  'text.table.unheaded': {
    vi: 'Cột bắt đầu từ {place} không có đầu cột nên {count} số trong đó không được đọc; chọn vai trò của cột nếu cần.',
    en: {
      one: 'The column from {place} has no head, so {count} number in it was not read; choose what it holds if it is needed.',
      other:
        'The column from {place} has no head, so {count} numbers in it were not read; choose what it holds if they are needed.',
    },
  },
  'text.table.remember': {
    vi: 'Nhớ cách đọc bảng này ở trang “Cách đọc bảng” khi ghi, để năm sau không phải chọn lại',
    en: 'Remember this reading on the sheet “Cách đọc bảng” when writing, so that nothing has to be chosen next year',
  },
  'text.table.download': { vi: 'Tải về cách đọc bảng này', en: 'Download this reading' },
  'text.table.downloaded': {
    vi: 'Đã đưa “{name}” cho trình duyệt; tệp thường nằm trong thư mục Tải xuống. Ở sổ khác, lấy lại bằng “Lấy cách đọc bảng từ tệp”.',
    en: '“{name}” was handed to the browser; it is usually in the Downloads folder. Take it into another workbook by “Take readings from a file”.',
  },
  'text.table.notDownloaded': {
    vi: 'Excel cho máy Mac không cho bảng này lưu tệp “{name}”. Hãy chọn nhớ cách đọc, ghi, rồi chép trang “Cách đọc bảng” sang sổ khác.',
    en: 'Excel for Mac lets this pane not save “{name}”. Remember the reading, write, and copy the sheet “Cách đọc bảng” to another workbook.',
  },
  'text.readings.take': { vi: 'Lấy cách đọc bảng từ tệp', en: 'Take readings from a file' },
  'text.readings': {
    vi: 'Bảng được đọc theo {count} cách đọc trong {file}; các cách đọc này được chép vào sổ khi ghi.',
    en: {
      one: 'Tables are read by {count} reading of {file}; it is copied into the workbook when you write.',
      other: 'Tables are read by {count} readings of {file}; they are copied into the workbook when you write.',
    },
  },
  'text.readings.none': {
    vi: 'Sổ {file} không có trang “Cách đọc bảng”. Chọn tệp đã tải về từ Chỉ Tiêu, hoặc sổ năm trước có trang đó.',
    en: 'The workbook {file} has no sheet “Cách đọc bảng”. Choose a file downloaded from Chỉ Tiêu, or a workbook of last year that has it.',
  },
  'text.table.kept': { vi: 'Biểu đang có số khác, giữ nguyên', en: 'The form holds another number, kept' },
  'text.table.elsewhere': { vi: 'Biểu không có ô, chỉ ghi ở số liệu nguồn', en: 'No cell on the form, ledger only' },
  'text.table.missing': { vi: 'Dòng của biểu mà bảng không có', en: 'Rows of the form that the table lacks' },
  'text.table.asRead': { vi: '{role} (như đã đọc)', en: '{role} (as read)' },
  'text.pasted': { vi: 'Văn bản dán', en: 'Pasted text' },
  'text.read': { vi: 'Đọc văn bản', en: 'Read the text' },
  'text.reading': { vi: 'Đang đọc văn bản…', en: 'Reading the text…' },
  'text.looking': { vi: 'Đang đọc sổ tính…', en: 'Reading the workbook…' },
  'text.change': { vi: 'Đổi văn bản', en: 'Another text' },
  'text.found': {
    vi: '{title}: {count} con số',
    en: { one: '{title}: {count} number', other: '{title}: {count} numbers' },
  },
  'text.ready': {
    vi: 'Đã đọc văn bản, thấy {count} con số.',
    en: { one: 'The text is read; {count} number was found.', other: 'The text is read; {count} numbers were found.' },
  },
  'text.nothing': {
    vi: 'Không thấy con số nào của danh mục chỉ tiêu trong văn bản này.',
    en: 'No number of an indicator was found in this text.',
  },

  'text.fill.counts': {
    vi: '{sure} số đã rõ nghĩa, {open} số cần bạn chọn, {rest} số khác gấp ở cuối.',
    en: 'Clear: {sure}. For you to decide: {open}. Others, folded below: {rest}.',
  },
  'text.fill.open': { vi: 'Cần bạn chọn ({count})', en: 'For you to decide ({count})' },
  'text.fill.sure': { vi: 'Đã rõ nghĩa ({count})', en: 'Clear ({count})' },
  'text.fill.elsewhere': {
    vi: 'Của kỳ, địa bàn khác ({count})',
    en: 'Of another period or place ({count})',
  },
  'text.fill.others': { vi: 'Chưa rõ chỉ tiêu ({count})', en: 'No indicator named ({count})' },
  'text.fill.row': { vi: 'Đặt vào dòng', en: 'Row' },
  'text.fill.column': { vi: 'Đặt vào cột', en: 'Column' },
  'text.fill.none': { vi: '(chưa chọn)', en: '(none)' },
  'text.fill.asRead': { vi: '(theo câu chữ)', en: '(as the words say)' },
  'text.fill.derived': { vi: 'Số suy ra từ các số đã chọn', en: 'Derived from the chosen numbers' },
  'text.fill.meaning': { vi: '{code} {name} · {kind} {year}', en: '{code} {name} · {kind} {year}' },
  'text.fill.which': { vi: 'Thuộc chỉ tiêu nào?', en: 'Which indicator is it?' },
  'text.fill.value': { vi: 'Con số là bao nhiêu?', en: 'How is the number read?' },
  'text.fill.reading': { vi: 'Mức tăng, giảm nghĩa là gì?', en: 'What does the change mean?' },
  'text.fill.reading.open': { vi: 'Để ngỏ, kiểm tra theo mọi cách hiểu', en: 'Leave open; checked in every reading' },
  'text.fill.new': { vi: 'Ghi {value} vào ô {address}, đang trống', en: 'Write {value} to {address}, blank now' },
  'text.fill.same': {
    vi: 'Ô {address} đã có đúng {value}; chỉ thêm dòng số liệu nguồn',
    en: '{address} has {value} already; only its ledger row is added',
  },
  'text.fill.kept': {
    vi: 'Ô {address} đang ghi “{present}”, giữ nguyên; chỉ thêm dòng số liệu nguồn',
    en: '{address} holds "{present}" and is kept; only a ledger row is added',
  },
  'text.fill.keptFormula': {
    vi: 'Ô {address} có công thức, chưa ra kết quả vì thiếu số để tính: giữ công thức, chỉ thêm dòng số liệu nguồn',
    en: '{address} holds a formula that gives nothing yet, for want of its numbers: it is kept, only a ledger row is added',
  },
  'text.fill.keptResult': {
    vi: 'Ô {address} có công thức, đang ra {present}: giữ công thức, chỉ thêm dòng số liệu nguồn',
    en: '{address} holds a formula that gives {present}: it is kept, only a ledger row is added',
  },
  'text.fill.overFormula': { vi: 'Ghi {value} thay công thức', en: 'Write {value} instead of the formula' },
  'text.fill.replaced': {
    vi: 'Ghi {value} vào ô {address}, thay công thức đang có',
    en: 'Write {value} to {address}, instead of the formula there',
  },
  'text.fill.notes': { vi: 'Ghi chú kèm theo, ghi ở cột 9', en: 'Notes written along, in column 9' },
  'text.fill.noCell': {
    vi: 'Không thấy ô tương ứng; chỉ thêm dòng số liệu nguồn',
    en: 'Its cell was not found; only a ledger row is added',
  },
  'text.fill.ledger': { vi: 'Chỉ ghi ở số liệu nguồn: {reason}', en: 'Ledger only: {reason}' },
  'text.fill.present': { vi: 'Đã có trong số liệu nguồn', en: 'In the ledger already' },
  'text.fill.undecided': { vi: 'Chọn nghĩa trước khi ghi', en: 'Decide its meaning before it is written' },
  'text.fill.confirmRemember': {
    vi: 'Ghi {cells} số vào “{sheet}”, {count} dòng số liệu nguồn và cách đọc {tables} bảng',
    en: 'Write {cells} numbers to “{sheet}”; ledger rows: {count}, table readings: {tables}',
  },
  'text.fill.confirm': {
    vi: 'Ghi {cells} số vào “{sheet}” và {count} dòng số liệu nguồn',
    en: {
      one: 'Write {cells} numbers to “{sheet}” and {count} ledger row',
      other: 'Write {cells} numbers to “{sheet}” and {count} ledger rows',
    },
  },

  'text.compare.again': { vi: 'Đối chiếu lại', en: 'Compare again' },
  'text.compare.summary': {
    vi: 'Đối chiếu xong: {agrees} số khớp, {contradicts} mâu thuẫn, {cannotTell} chưa kết luận, {notOnForm} không có trên biểu.',
    en: 'Compared: agree {agrees}, contradict {contradicts}, cannot be told {cannotTell}, not on the form {notOnForm}.',
  },
  'text.compare.group': { vi: '{verdict} ({count})', en: '{verdict} ({count})' },
  'text.compare.none': {
    vi: 'Văn bản không mâu thuẫn với biểu.',
    en: 'The text does not contradict the sheet.',
  },
  'text.compare.show': {
    vi: 'Xem câu và đến ô của “{words}”',
    en: 'Show the sentence and the cell of “{words}”',
  },

  'text.write.label': { vi: 'Đoạn văn lập từ “{sheet}”', en: 'Paragraph made from “{sheet}” (in Vietnamese)' },
  'text.write.hint': {
    vi: 'Chép vào báo cáo: số trong văn bản và trên biểu khi đó bằng nhau.',
    en: 'Copy it into the report: text and sheet then start out equal.',
  },
  'text.write.empty': { vi: '“{sheet}” chưa có số nào để viết.', en: '“{sheet}” has no number to write about yet.' },
  'text.write.copy': { vi: 'Chép đoạn văn', en: 'Copy the paragraph' },
  'text.write.copied': { vi: 'Đã chép', en: 'Copied' },
} as const satisfies MessageGroup;
