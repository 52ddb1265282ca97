import type { LocalText } from '../../indicators/text';
import type { ChangeReading, FigureKind, Hedge } from '../../figures/stated';
import type { Coordinates } from '../../figures/coordinates';

/** Why more than one meaning remains, or none is certain. */
export const uncertainties = {
  unnamed: {
    vi: 'Không thấy tên chỉ tiêu nào của danh mục cho con số này',
    en: 'No indicator of the catalogue is named for this number',
  },
  rivals: { vi: 'Có thể thuộc nhiều chỉ tiêu', en: 'It may belong to several indicators' },
  modified: {
    vi: 'Có thể chỉ là một phần',
    en: 'It may be only a part',
  },
  partOfWhole: {
    vi: 'Là một phần của con số nêu trước đó',
    en: 'It is a part of the number told before',
  },
  ownSubject: {
    vi: 'Có thể là chỉ tiêu khác với chỉ tiêu nêu trước',
    en: 'It need not be the indicator named before',
  },
  separators: { vi: 'Dấu chấm, phẩy có thể hiểu theo hai kiểu', en: 'The separators can be read in two ways' },
  changeWords: {
    vi: 'Chữ “tăng, giảm” có thể hiểu theo nhiều cách',
    en: 'The words of change can be read in several ways',
  },
  overPlan: { vi: 'Phần hơn kém so với kế hoạch, không phải giá trị', en: 'A difference from the plan, not a value' },
  baseYear: { vi: 'Không rõ con số là của năm nào', en: 'It is not said which year the number is of' },
  elsewhere: {
    vi: 'Câu trước nói về nơi khác: số này có phải của tỉnh?',
    en: 'The sentence before is about another place: is this the province?',
  },
  carriedTime: {
    vi: 'Câu trước nói về một phần của năm: số này có phải của cả năm?',
    en: 'The sentence before is about a part of the year: is this of the whole year?',
  },
  severalYears: {
    vi: 'Là số của nhiều năm, không phải của riêng năm báo cáo',
    en: 'The number is of several years, not of the year reported on',
  },
  pastTime: { vi: 'Là số của một thời điểm trước đây', en: 'The number is of an earlier time' },
  partOfYear: {
    vi: 'Là số của một phần năm mà câu không nêu rõ',
    en: 'The number is of a part of the year that the sentence does not name',
  },
  otherBase: {
    vi: 'So với một thời điểm khác, không phải với năm trước',
    en: 'It is compared with another time than the year before',
  },
  added: { vi: 'Số tăng thêm trong kỳ, không phải tổng số', en: 'What was added, not the total' },
  noUnit: { vi: 'Không thấy đơn vị của con số', en: 'The number has no unit' },
  mood: {
    vi: 'Không rõ là kế hoạch hay kết quả',
    en: 'It is not said whether it is a plan or a result',
  },
  competing: {
    vi: 'Văn bản nêu số khác cho cùng ô này',
    en: 'The text gives this cell another number too',
  },
  tableRow: {
    vi: 'Một dòng bảng: số này ở cột năm nào, kế hoạch hay thực hiện?',
    en: 'A row of a table: of which year is its column, plan or result?',
  },
  listLength: {
    vi: 'Danh sách có số tên khác số con số',
    en: 'The list has not as many names as numbers',
  },
} as const satisfies Record<string, LocalText>;
export type Uncertainty = keyof typeof uncertainties;

/**
 * A figure as a text states it. Positions are UTF-16 offsets into the text as it was given; ends
 * are exclusive.
 */
export interface ExtractedFigure extends Coordinates {
  /**
   * The number with the words that belong to it: hedge, scale word, unit, and the verb of a change.
   */
  readonly span: readonly [start: number, end: number];
  /** The numeral alone. */
  readonly number: readonly [start: number, end: number];
  readonly sentence: readonly [start: number, end: number];
  /** Which non-empty line, from 1. */
  readonly paragraph: number;
  /** The text of `span`, on one line. */
  readonly printed: string;
  /** The name that was read for the indicator, as the text writes it; empty where none stands. */
  readonly wording: string;
  /**
   * Catalogue id of what is measured, also where time, place or scope narrow it; null where the
   * catalogue has nothing of the kind.
   */
  readonly indicator: string | null;
  /** Every indicator that remains possible, the likeliest first; one where it is certain. */
  readonly candidates: readonly string[];
  readonly kind: Exclude<FigureKind, 'range'>;
  /**
   * In the printed unit. Percent numbers for percentages; attainment and growth always as such:
   * "vượt 0,13%" is 100.13.
   */
  readonly value: number;
  /** Upper end of a range; null for single numbers. */
  readonly valueMax: number | null;
  /** What else the numeral may be, where its separators leave that open. */
  readonly otherValues: readonly number[];
  /** The whole it is printed with: 63 in `7/63`. */
  readonly outOf: number | null;
  /**
   * As printed, scale word included; the indicator's own where the text prints none; empty where
   * neither is known.
   */
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
  readonly hedge: Hedge | null;
  readonly estimated: boolean;
  readonly year: number;
  readonly baseYear: number | null;
  /** Day the text itself gives, ISO. */
  readonly asOf: string | null;
  /** For plans: when it is to be reached, ISO; null when the text does not say. */
  readonly deadline: string | null;
  /** For changes: what their words can mean before any arithmetic; empty otherwise. */
  readonly readings: readonly ChangeReading[];
  /** Why it must be asked about; empty where nothing is in doubt. */
  readonly doubts: readonly Uncertainty[];
  /** Of a table's cell: why it must be asked about, and where it stands, as `Biểu 1!D7`. */
  readonly reason?: LocalText;
  readonly place?: string;
}
