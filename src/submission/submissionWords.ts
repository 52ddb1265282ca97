import { fillMessage } from '../checks/message';
import { inBoth } from '../checks/wording';
import { printNumber } from '../figures/print';
import type { Language, LocalText } from '../indicators/text';
import { columns } from '../sheet/province/columns';
import { printMoment } from '../sheet/grid/days';
import { headLabels } from '../sheet/province/texts';
import { ledgerTable } from '../sheet/ledger/ledgerColumns';
import { coverFields, signerWords } from './cover/coverFields';
import { signerTable } from './cover/signerTable';
import { noteTable } from './notes/noteColumns';
import { shortDigest } from './digest';
import type { SealChange } from './seal/changes';
import { formatName } from './seal/sealedFormats';
import { quotedSheetOf, readingWords, versionRow } from './seal/sealedReading';
import type { SealRefusal } from './seal/sealPlan';
import type { SealCheck, SealState } from './seal/verify';

export const sealStateWords: Readonly<Record<SealState, LocalText>> = {
  none: { vi: 'Chưa niêm phong', en: 'Not sealed' },
  valid: { vi: 'Niêm phong còn hiệu lực', en: 'The seal holds' },
  broken: { vi: 'Niêm phong không còn hiệu lực', en: 'The seal is broken' },
};

export const refusalWords: Readonly<Record<SealRefusal, LocalText>> = {
  empty: {
    vi: 'Sổ tính chưa có biểu của tỉnh nào để niêm phong.',
    en: 'The workbook has no province sheet to seal.',
  },
  identity: {
    vi: 'Có biểu chưa ghi đủ tỉnh, năm hoặc biểu mẫu ở phần đầu: chưa niêm phong được.',
    en: 'A sheet’s head does not say its province, year or form: it cannot be sealed.',
  },
  unfilled: {
    vi: 'Có biểu chưa điền đủ: chưa niêm phong được.',
    en: 'A sheet is not filled in far enough: it cannot be sealed.',
  },
  openPlaces: {
    vi: 'Còn chỗ để trống (…) trong tên đơn vị hoặc tên người: chưa niêm phong được.',
    en: 'A name of a unit or a person still has dots to fill in: it cannot be sealed.',
  },
  disguised: {
    vi: 'Có ô hiện khác với giá trị thật của nó: chưa niêm phong được. Hãy sửa định dạng, cột hoặc ô gộp để ô hiện đúng giá trị.',
    en: 'Something is shown otherwise than it is: it cannot be sealed. Mend the format, heading or merged cells so that it shows what it holds.',
  },
  errors: { vi: 'Còn lỗi chưa sửa: chưa niêm phong được.', en: 'There are errors to fix before it can be sealed.' },
  unexplained: {
    vi: 'Còn cảnh báo chưa giải trình: chưa niêm phong được.',
    en: 'There are warnings to explain before it can be sealed.',
  },
  outdated: {
    vi: 'Biểu đã đổi sau khi ký, các chữ ký trên bìa là của số cũ: ký lại ở ngăn Chỉ Tiêu, hoặc ghi lại đủ ba người ký (--preparer, --checker, --head), rồi niêm phong.',
    en: 'The sheets changed after they were signed, and the signatures on the cover are of the former figures: sign again in the pane of Chỉ Tiêu, or name all three anew (--preparer, --checker, --head), then seal.',
  },
  noName: { vi: 'Cần họ tên người niêm phong.', en: 'The name of who seals is needed.' },
};

const messages = {
  sealed: {
    vi: '{state}: {by}, {at}, mã {seal} (niêm phong phiên bản {version}).',
    en: '{state}: {by}, {at}, seal {seal} (version {version} of the seal).',
  },
  copyEdited: {
    vi: 'Bản sao niêm phong đã bị sửa; số liệu vẫn đúng như khi niêm phong.',
    en: 'The sealed copy was altered; the figures are still what was sealed.',
  },
  changedCell: {
    vi: '{place} ({cell}): khi niêm phong {sealed}, nay {now}',
    en: '{place} ({cell}): sealed {sealed}, now {now}',
  },
  changedRow: { vi: '{cell}: khi niêm phong {sealed}, nay {now}', en: '{cell}: sealed {sealed}, now {now}' },
  sheetAdded: {
    vi: 'Trang “{sheet}”: thêm vào, hoặc đổi tên, sau khi niêm phong',
    en: 'Sheet “{sheet}”: added, or renamed, after sealing',
  },
  sheetGone: {
    vi: 'Trang “{sheet}”: có khi niêm phong, nay không còn tên này',
    en: 'Sheet “{sheet}”: there when sealed, now none has this name',
  },
  sheetShown: {
    vi: 'Trang “{sheet}”: khi niêm phong {sealed}, nay {now}',
    en: 'Sheet “{sheet}”: {sealed} when sealed, now {now}',
  },
  blank: { vi: 'trống', en: 'empty' },
  copyAltered: {
    vi: 'Bản sao niêm phong cũng đã bị sửa, nên danh sách ô đã đổi có thể chưa đủ.',
    en: 'The sealed copy was altered too, so the list of changed cells may not be complete.',
  },
  copyMissing: {
    vi: 'Không còn bản sao niêm phong, nên không chỉ ra được ô nào đã đổi.',
    en: 'The sealed copy is gone, so the changed cells cannot be told.',
  },
} as const satisfies Record<string, LocalText>;

/** One line on a workbook's seal. */
export function sealText({ state, by, sealedAt, seal, version }: SealCheck): LocalText {
  if (seal === null) return fillMessage({ vi: '{state}.', en: '{state}.' }, { state: sealStateWords[state] });
  return fillMessage(messages.sealed, {
    state: sealStateWords[state],
    by: by ?? '?',
    at: sealedAt === null ? '?' : printMoment(sealedAt),
    seal: shortDigest(seal),
    version: String(version),
  });
}

/**
 * That the copy is not the one that was sealed, and why a broken seal's changes may not be all;
 * null where it is.
 */
export function copyText({ state, copy }: SealCheck): LocalText | null {
  if (state === 'none' || copy === 'genuine') return null;
  if (state === 'valid') return copy === 'altered' ? messages.copyEdited : null;
  return messages[copy === 'altered' ? 'copyAltered' : 'copyMissing'];
}

/**
 * What changed, where, from what to what: `Thanh Hóa 2018!G19 (VT.04, cột 3): khi niêm phong
 * 2.890.000, nay 2.900.000`.
 */
export function changeText(change: SealChange): LocalText {
  const { sheet, address, sealed, now } = change;
  const quoted = quotedSheetOf(change);
  if (quoted !== null) {
    const message = sealed === null ? 'sheetAdded' : now === null ? 'sheetGone' : 'sheetShown';
    const words = { sheet: unquoted(quoted), sealed: visibilityText(sealed), now: visibilityText(now) };
    return fillMessage(messages[message], words);
  }
  return fillMessage(address === null ? messages.changedRow : messages.changedCell, {
    place: `${sheet}!${address}`,
    cell: cellText(change),
    sealed: shownText(sealed),
    now: shownText(now),
  });
}

const visibilityWords: ReadonlyMap<string, LocalText> = new Map<string, LocalText>([
  ['visible', { vi: 'đang hiện', en: 'shown' }],
  ['hidden', { vi: 'bị ẩn', en: 'hidden' }],
  ['veryHidden', { vi: 'bị ẩn sâu', en: 'hidden deep' }],
]);

function visibilityText(text: string | null): LocalText {
  return visibilityWords.get(unquoted(text ?? '')) ?? shownText(text);
}

const columnWords: ReadonlyMap<string, LocalText> = new Map<string, LocalText>([
  ...columns.map(
    ({ symbol }) =>
      [formatName(symbol), { vi: `cột ${symbol}, định dạng số`, en: `column ${symbol}, number format` }] as const,
  ),
  ...columns.map(({ symbol }) => [symbol, { vi: `cột ${symbol}`, en: `column ${symbol}` }] as const),
  ...[...ledgerTable.columns, ...noteTable.columns, ...signerTable.columns].map(({ id, head }) => [id, head] as const),
  ...Object.entries(headLabels),
]);
const rowWords: ReadonlyMap<string, LocalText> = new Map<string, LocalText>([
  ...coverFields.map(({ id, label }) => [id, label] as const),
  ...Object.entries(signerWords),
  [versionRow, { vi: 'phiên bản niêm phong', en: 'version of the seal' }],
]);

/** `VT.04, cột 3`; a row that came or went without its column. */
function cellText({ place, row, column, address }: SealChange): LocalText {
  return inBoth((language) => {
    const name = rowWords.get(row)?.[language] ?? readingWords(row)?.[language] ?? row;
    const part = column === '' || rowWords.has(row) ? '' : (columnWords.get(column)?.[language] ?? column);
    return [...(address === null ? [place] : []), name, part].filter((text) => text !== '').join(', ');
  });
}

const longestShown = 60;

/** A sealed content as people read it: numbers by locale, texts in quotes, blanks named. */
function shownText(text: string | null): LocalText {
  if (text === null || text === '') return messages.blank;
  return inBoth((language) => shown(text, language));
}

function shown(text: string, language: Language): string {
  const number = Number(text);
  if (Number.isFinite(number)) return printNumber(number, language);
  const plain = text.startsWith('"')
    ? `“${unquoted(text)}”`
    : text.startsWith('=')
      ? `=${unquoted(text.slice(1))}`
      : text;
  return plain.length > longestShown ? `${plain.slice(0, longestShown - 1)}…` : plain;
}

/** A copy may have been altered to anything. */
function unquoted(text: string): string {
  const quoted = /^"(?:[^"\\]|\\.)*"/.exec(text)?.[0];
  try {
    return quoted === undefined ? text : String(JSON.parse(quoted)).replace(/\s+/g, ' ');
  } catch {
    return text;
  }
}
