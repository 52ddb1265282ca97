import { explanationReasons, reasonWords } from '../checks/explanation';
import { fillMessage } from '../checks/message';
import type { LocalText } from '../indicators/text';
import { noDataMarks } from '../indicators/marks';
import type { Filled } from '../sheet/province/completeness';
import type { Unfilled } from './gate';
import type { Notes } from './notes/readNotes';
import type { OpenPlace } from './openPlaces';

const marks = noDataMarks.map(({ mark }) => `“${mark}”`).join(', ');

const messages = {
  figure: {
    vi: 'đã điền {filled}/{of}, bắt buộc còn {left}',
    en: '{filled}/{of} filled in, required and still open: {left}',
  },
  none: {
    vi: '{sheet}: cột 3 chưa có số nào ({figure}). Hãy điền ít nhất một số; nơi không có số thì ghi {marks}.',
    en: '{sheet}: column 3 holds no number yet ({figure}). Fill in at least one number; where there is none, write {marks}.',
  },
  onlyMarks: {
    vi: '{sheet}: cột 3 chỉ có ký hiệu ({marks}), chưa có số nào ({figure}). Biểu phải có ít nhất một số ở cột 3 mới gửi được: hãy điền số, hoặc bỏ trang này khỏi sổ nếu cả biểu không có số nào.',
    en: '{sheet}: column 3 holds only marks ({marks}) and no number ({figure}). A form needs at least one number in column 3 to be sent: fill one in, or take this sheet out of the workbook if the whole form has none.',
  },
  blank: {
    vi: '{sheet}: {figure}: {cells}. Hãy điền số; nơi không có số thì ghi {marks}.',
    en: '{sheet}: {figure}: {cells}. Fill in numbers; where there is none, write {marks}.',
  },
  open: {
    vi: '{sheet}, ô {address} còn chỗ để trống: “{value}”. Hãy ghi đủ tên.',
    en: '{sheet}, cell {address} is left open: “{value}”. Please write the whole name.',
  },
  openKnown: {
    vi: '{sheet}, ô {address} còn chỗ để trống: “{value}”. Hãy ghi “{suggestion}”.',
    en: '{sheet}, cell {address} is left open: “{value}”. Please write “{suggestion}”.',
  },
  reason: {
    vi: '{sheet}, ô {address}: “{word}” không phải là lý do trong danh sách, nên dòng này chưa giải trình được gì. Hãy ghi một trong các lý do: {reasons}.',
    en: '{sheet}, cell {address}: “{word}” is no reason of the list, so that this row explains nothing yet. Please write one of: {reasons}.',
  },
} as const satisfies Record<string, LocalText>;

/** `đã điền 23/60, bắt buộc còn 5`. */
export function completenessText({
  filled,
  of,
  requiredBlank,
}: Filled & { readonly requiredBlank: { readonly length: number } }): LocalText {
  return fillMessage(messages.figure, { filled, of, left: requiredBlank.length });
}

/** What a sheet still lacks before it can be sealed, with the cells and what to write there. */
export function unfilledText({ report, completeness, blank }: Unfilled): LocalText {
  const cells = blank.map(({ code, address }) => `${code} (${address})`).join(', ');
  const figure = completenessText(completeness);
  const numberless = completeness.filled === 0 ? messages.none : messages.onlyMarks;
  return fillMessage(completeness.numbers === 0 ? numberless : messages.blank, {
    sheet: report.sheet,
    figure,
    cells,
    marks,
  });
}

/** Which cell still has dots where a name belongs, and what to write there. */
export function openPlaceText({ sheet, address, value, suggestion }: OpenPlace): LocalText {
  return suggestion === null
    ? fillMessage(messages.open, { sheet, address, value })
    : fillMessage(messages.openKnown, { sheet, address, value, suggestion });
}

/** Which cells hold a reason that is none of the list, and what the list is. */
export function otherReasonTexts({ explanations }: Pick<Notes, 'explanations'>): readonly LocalText[] {
  const list = (language: keyof LocalText): string =>
    explanationReasons.map((reason) => `“${reasonWords[reason][language]}”`).join(', ');
  const reasons = { vi: list('vi'), en: list('en') };
  return explanations.flatMap(({ otherReason }) =>
    otherReason === null ? [] : [fillMessage(messages.reason, { ...otherReason, reasons })],
  );
}
