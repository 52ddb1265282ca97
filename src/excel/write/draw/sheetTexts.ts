import type { LocalText } from '../../../indicators/text';

/**
 * What a sheet says to whoever types into it. Sheets are Vietnamese papers; the English twins serve
 * the pane's help.
 */
export const inputAlert = {
  title: { vi: 'Chưa phải là số', en: 'Not a number' },
  message: {
    vi: 'Ô này nhận một số (không kèm chữ hay đơn vị), hoặc một ký hiệu: "-" không phát sinh, "…" chưa thu thập được, "x" không công bố riêng.',
    en: 'This cell takes a number (without words or unit) or a sign: "-" does not exist, "…" not collected, "x" not published separately.',
  },
} as const satisfies Record<string, LocalText>;

/** Foot of each printed page; `&P` and `&N` are Excel's codes for this page and all pages. */
export const pageFooter: LocalText = { vi: 'Trang &P/&N', en: 'Page &P of &N' };

export const sheetTexts = {
  /** Name of a sheet that an interrupted write has left and somebody has typed into. */
  unfinishedSheet: { vi: 'Biểu ghi dở', en: 'Unfinished sheet' },
} as const satisfies Record<string, LocalText>;
