import type { LocalText } from '../indicators/text';
import type { TableDoubt } from './tableCell';

/** Why a cell must be asked about. */
export const tableDoubtTexts: Readonly<Record<TableDoubt, LocalText>> = {
  headWords: { vi: 'Đầu cột có từ ngữ chưa biết', en: 'The head has words that are not known' },
  yearUnsaid: { vi: 'Không rõ cột là của năm nào', en: 'It is not said which year the column is of' },
  levelUnsaid: { vi: 'Không rõ là kế hoạch hay thực hiện', en: 'It is not said whether it is a plan or a result' },
  periodUnsaid: {
    vi: 'Không rõ là số cả năm hay một phần của năm',
    en: 'It is not said whether it is of the whole year or of a part',
  },
  twoPlans: { vi: 'Bảng có hai cột kế hoạch của cùng một năm', en: 'The table has two plans of the same year' },
  twoResults: { vi: 'Bảng có hai cột thực hiện của cùng một năm', en: 'The table has two results of the same year' },
  proposedPlan: { vi: 'Kế hoạch mới đề nghị, chưa chắc đã giao', en: 'The plan is proposed, and may not be assigned' },
  periodTarget: {
    vi: 'Là mục tiêu đến hết một giai đoạn, chưa chắc là kế hoạch của năm',
    en: 'It is the target of several years, and may not be the plan of the year',
  },
  comparisonUnsaid: { vi: 'Không rõ cột so sánh cái gì với cái gì', en: 'It is not said what the column compares' },
  contradicted: {
    vi: 'Các số của dòng không khớp nhau theo phép tính',
    en: 'The numbers of the row contradict each other',
  },
  indexOrGrowth: {
    vi: 'Không rõ là chỉ số (năm trước = 100) hay tốc độ tăng',
    en: 'It is not said whether it is an index (last year = 100) or a growth',
  },
  rivals: { vi: 'Tên dòng có thể là nhiều chỉ tiêu', en: 'The name may mean several indicators' },
  modified: {
    vi: 'Tên dòng có từ ngữ chưa biết, có thể chỉ là một phần của chỉ tiêu',
    en: 'The name has words that are not known; a part of the indicator may be meant',
  },
  incomplete: { vi: 'Tên dòng quá ngắn để biết là chỉ tiêu nào', en: 'The name is too short to tell the indicator' },
  unit: { vi: 'Đơn vị không phải của chỉ tiêu này', en: 'The unit is not one of this indicator' },
  narrowed: { vi: 'Dòng thuộc một mục hẹp hơn chỉ tiêu', en: 'The row stands under something narrower' },
  bound: { vi: 'Là một mức chặn (trên, dưới, ≥), không phải một con số', en: 'It is a bound, not a figure' },
  range: { vi: 'Là một khoảng, không phải một con số', en: 'It is a range, not a figure' },
  outOf: { vi: 'Là một số trên tổng số', en: 'It is a number out of a whole' },
  footnote: { vi: 'Con số có dấu chú thích', en: 'The number has a footnote' },
  date: { vi: 'Ô có định dạng ngày tháng', en: 'The cell has the format of a date' },
  bracketed: { vi: 'Con số nằm trong ngoặc', en: 'The number stands in brackets' },
  separators: { vi: 'Dấu chấm, phẩy có thể hiểu theo hai kiểu', en: 'The separators can be read in two ways' },
  units: { vi: 'Bảng nêu hai đơn vị khác nhau cho dòng này', en: 'Two different units are told for this row' },
  noUnit: { vi: 'Không thấy đơn vị của con số', en: 'The number has no unit' },
  shareOfParts: {
    vi: 'Tỷ lệ ở dòng tổng có thể là bình quân của các đơn vị',
    en: 'A share in the row of totals may be a mean of the parts',
  },
  bounds: { vi: 'Con số ngoài giới hạn của chỉ tiêu', en: 'The number is outside the bounds of the indicator' },
  fraction: {
    vi: 'Có thể là tỷ lệ viết dưới dạng phân số (0,95)',
    en: 'It may be a share written as a fraction (0.95)',
  },
  partOfProvince: {
    vi: 'Tên bảng nêu một đơn vị hoặc doanh nghiệp trong tỉnh',
    en: 'The title names a part of the province or a company',
  },
  otherProvince: {
    vi: 'Tên bảng nêu tỉnh khác, vùng hoặc cả nước',
    en: 'The title names another province, a region or the country',
  },
  competing: {
    vi: 'Tệp nêu các con số khác nhau cho cùng một ô',
    en: 'The file gives different numbers for the same cell',
  },
};
