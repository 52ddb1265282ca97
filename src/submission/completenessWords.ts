import { fillMessage } from '../checks/message';
import type { LocalText } from '../indicators/text';
import { noDataMarks } from '../indicators/marks';
import type { Filled } from '../sheet/province/completeness';
import type { Unfilled } from './gate';
import type { OpenPlace } from './openPlaces';

const marks = noDataMarks.map(({ mark }) => `“${mark}”`).join(', ');

const messages = {
  figure: {
    vi: 'đã điền {filled}/{of}, bắt buộc còn {left}',
    en: '{filled}/{of} filled in, required and still open: {left}',
  },
  none: {
    vi: '{sheet}: cột 3 chưa có số nào ({figure}). Hãy điền số; nơi không có số thì ghi {marks}.',
    en: '{sheet}: column 3 holds no number yet ({figure}). Fill in numbers; where there is none, write {marks}.',
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
  return fillMessage(completeness.numbers === 0 ? messages.none : messages.blank, {
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
