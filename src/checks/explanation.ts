import type { LocalText } from '../indicators/text';

/** Why an unusual number can be right, in the few kinds a reviewer sorts by. */
export const explanationReasons = ['oneOff', 'definition', 'merger', 'revision', 'estimate', 'other'] as const;
export type ExplanationReason = (typeof explanationReasons)[number];

/** What each reason is called; sheets use the Vietnamese word. */
export const reasonWords: Readonly<Record<ExplanationReason, LocalText>> = {
  oneOff: { vi: 'Sự kiện một lần', en: 'One-off event' },
  definition: { vi: 'Thay đổi khái niệm, cách tính', en: 'Change of definition' },
  merger: { vi: 'Sáp nhập, chia tách địa giới', en: 'Merger or division' },
  revision: { vi: 'Điều chỉnh số năm trước', en: 'Revision of last year' },
  estimate: { vi: 'Số ước tính', en: 'Estimate' },
  other: { vi: 'Lý do khác', en: 'Other reason' },
};

/** What a department says of a finding that is right as it stands. */
export interface Explanation {
  readonly reason: ExplanationReason;
  readonly text: string;
  readonly by: string;
  /** ISO day; the text of the cell where it names none; empty where nothing stands there. */
  readonly at: string;
}

/** A rule that a named person sets aside for a workbook: its findings no longer block. */
export interface Waiver {
  readonly rule: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}
