import type { LocalText } from '../../indicators/text';

/** What one year's rule book changed for those who fill in sheets. */
export interface RuleChange extends LocalText {
  readonly year: number;
  /** Rules it is about; empty where it is about all. */
  readonly rules: readonly string[];
}

/**
 * Latest year first, within a year in the order in which they came. A rule whose verdicts change
 * gets a line here, and with it the rules get a new version.
 */
export const ruleChanges: readonly RuleChange[] = [
  {
    year: 2026,
    rules: [],
    vi: 'Sổ quy tắc đầu tiên: khung biểu, nhập liệu, công thức, quan hệ số học, thời gian, kế hoạch, điều báo cáo nêu, giá trị bất thường, ranh giới.',
    en: 'The first rule book: structure, entry, formulas, identities, time, plans, claims, outliers, boundaries.',
  },
  {
    year: 2026,
    rules: ['CT-202', 'CT-203'],
    vi: 'Thứ hạng phải là số nguyên và không vượt số tỉnh của năm: 63 đến năm 2024, 34 từ năm 2025.',
    en: 'A rank is whole and no larger than the number of provinces of its year: 63 until 2024, 34 from 2025.',
  },
  {
    year: 2026,
    rules: ['CT-505', 'CT-604'],
    vi: 'Quy tắc mới: so sánh qua năm đổi định nghĩa được ghi nhận; thực hiện dưới 50% hoặc trên 200% kế hoạch được hỏi.',
    en: 'New rules: comparisons across a changed definition are noted; results below 50% or above 200% of the plan are asked about.',
  },
  {
    year: 2026,
    rules: ['CT-203', 'CT-801', 'CT-806'],
    vi: 'Tổng có công thức không bị báo phần lẻ thay cho ô thành phần; hai số phát sinh mới của hai năm cách nhau xa không còn bị hỏi về đơn vị; tốc độ tăng chỉ được nêu khi hiếm ở mọi quy mô tỉnh.',
    en: 'A total with a formula is not accused of a fraction for its part; two numbers of additions far apart are no longer asked about their unit; growth is named only where it is rare for provinces of any size.',
  },
  {
    year: 2026,
    rules: ['CT-806', 'CT-807'],
    vi: 'So giữa các tỉnh cần ít nhất 8 tỉnh; với năm 2025, tỉnh hợp nhất không được so tốc độ tăng.',
    en: 'Comparing provinces takes at least 8 of them; for 2025, provinces formed by merger are not compared in growth.',
  },
  {
    year: 2026,
    rules: ['CT-501', 'CT-502', 'CT-504', 'CT-601', 'CT-604', 'CT-801'],
    vi: 'Rời mạng ở mức thường gặp, số rà soát lại chút ít, số phát triển mới giảm và số đếm nhỏ không còn phải giải trình; lệch 10 lần luôn là cảnh báo, và hai số duy nhất của một dòng cách nhau từ 5 lần được hỏi.',
    en: 'Ordinary churn, slight revisions, fewer additions and small counts need no explanation any more; tenfold is always a warning, and the only two numbers of a row are asked about from fivefold on.',
  },
  {
    year: 2026,
    rules: ['CT-108', 'CT-109', 'CT-110', 'CT-701', 'CT-702', 'CT-810'],
    vi: 'Quy tắc mới: đầu biểu mâu thuẫn với chính biểu, hai trang cùng một biểu, đơn vị tính hoặc tên không phải của mã số, mức mà không tỉnh nào có; ghi chú ở cột 9 được so với chính dòng của nó.',
    en: 'New rules: a head that contradicts its sheet, two sheets of one report, a unit or name that is not the code’s, a level that no province has; notes in column 9 are compared with their own row.',
  },
  {
    year: 2026,
    rules: ['CT-802', 'CT-811'],
    vi: 'Quy tắc mới: hai dòng gần nhau mang số của nhau, một đoạn của cột đứng lệch một dòng, cả dòng ghi theo đơn vị khác; hai cột đổi chỗ cho nhau ở mọi dòng là một thông báo, và hệ quả của nó không bị báo riêng.',
    en: 'New rule: rows with each other’s numbers, a stretch of a column a row too low or too high, a whole row in another unit; two columns exchanged throughout are one finding, and what follows from it is not told apart.',
  },
  {
    year: 2026,
    rules: ['CT-216'],
    vi: 'Quy tắc mới: ô nhập mất quy tắc nhập (Data Validation), thường sau khi dán, được ghi nhận và có nút đặt lại.',
    en: 'New rule: input cells that lost their input rule (data validation), as a rule by a paste, are noted, and a button puts it back.',
  },
  {
    year: 2026,
    rules: ['CT-206'],
    vi: 'Chỉ tiêu không bắt buộc còn trống mà sổ năm trước, số liệu nguồn hoặc quan hệ của biểu cho biết có số được ghi nhận.',
    en: 'Indicators that are not required and blank, though last year’s workbook, a paper or a relation of the form gives a number, are noted.',
  },
  {
    year: 2026,
    rules: ['CT-202'],
    vi: 'Kế hoạch thứ hạng đặt khi còn xếp 63 tỉnh, thành phố (năm kế hoạch đã xếp 34) được hỏi, không còn báo lỗi.',
    en: 'A rank planned while 63 provinces were ranked, for a year that ranks 34, is asked about and no longer an error.',
  },
  {
    year: 2026,
    rules: ['CT-206', 'CT-209', 'CT-802'],
    vi: 'Ô bắt buộc trống hoặc dòng bị xóa trên biểu ước tính gần đủ số là cảnh báo; tỷ lệ không quá 1% đứng một mình, cách xa các số khác hoặc ở cả dòng được hỏi; hầu hết chỉ tiêu kém năm trước được hỏi về hai cột đổi chỗ.',
    en: 'Blank required cells and emptied rows on estimates that are nearly done are warnings; a share up to 1% alone, far from its row or in a whole row is asked about; nearly all indicators worse than last year ask whether two columns changed places.',
  },
  {
    year: 2026,
    rules: ['CT-111'],
    vi: 'Quy tắc mới: số gõ ở dòng không có mã số (dòng tên phần, dòng bị xóa mã) được nêu, vì không ai đọc.',
    en: 'New rule: numbers typed on a row without a code (the head of a section, a row whose code was deleted) are told, since nobody reads them.',
  },
  {
    year: 2026,
    rules: ['CT-206', 'CT-751'],
    vi: 'Chữ trong ô số không còn làm biểu bị coi là gần đủ số; số trong văn bản mà ô ghi ký hiệu là mâu thuẫn, như với số liệu nguồn.',
    en: 'Texts in the place of numbers no longer make a sheet nearly done; a number in the text whose cell is marked is a contradiction, as it is for papers.',
  },
  {
    year: 2026,
    rules: ['CT-203'],
    vi: 'Số đếm có phần lẻ chỉ được gợi ý nhân 1.000 khi kết quả không cách xa các số nguyên của dòng.',
    en: 'A count with a fraction is offered a thousandfold only where that is not far from the whole numbers of its row.',
  },
  {
    year: 2026,
    rules: ['CT-105', 'CT-810'],
    vi: 'Trên 30 dòng mã lạ được nêu một lần với cả vùng; dân số bằng 0 được nêu.',
    en: 'More than 30 rows of unknown codes are told once with their range; a population of 0 is told.',
  },
  {
    year: 2026,
    rules: ['CT-802', 'CT-812'],
    vi: 'Cột chỉ có số 0 không còn được hỏi có bị đổi chỗ hay không; quy tắc mới: hai cột mang cùng một dãy số ở mọi dòng được hỏi một lần.',
    en: 'A column of zeros is no longer taken for an exchanged one; new rule: two columns with the same numbers in every row are asked about once.',
  },
  {
    year: 2026,
    rules: ['CT-209'],
    vi: 'Tỷ lệ không quá 1% chỉ được gợi ý nhân 100 khi kết quả không cách xa các số khác của dòng về cả hai phía.',
    en: 'A share up to 1% is offered a hundredfold only where that is far from no other number of its row, on either side.',
  },
  {
    year: 2026,
    rules: ['CT-502', 'CT-504', 'CT-801'],
    vi: 'Số cần ghi đang đứng ở cột khác của dòng thì gợi ý đổi chỗ hai ô, hoặc không gợi ý nếu sai một chữ số cũng giải thích được; số lệch 10, 100, 1.000 lần chỉ được gợi ý khi không trái với phép đối chiếu nào.',
    en: 'Where the number that belongs in a cell stands in another column of its row the exchange is offered, or nothing if a wrong digit explains it as well; a number off by 10, 100 or 1,000 is suggested only where no comparison contradicts it.',
  },
];

/**
 * Which rules they are, for seals, files and reports: the year of the latest change and how many
 * that year has brought. It grows with every change of what rules say of the same workbook.
 */
export const rulesVersion = `${ruleChanges[0]!.year}.${ruleChanges.filter(({ year }) => year === ruleChanges[0]!.year).length}`;
