import type { LocalText } from '../../indicators/text';

/** What a workbook says to a figure of a text. */
export const textVerdicts = {
  agrees: { vi: 'Khớp', en: 'Agrees' },
  contradicts: { vi: 'Mâu thuẫn', en: 'Contradicts' },
  cannotTell: { vi: 'Chưa kết luận', en: 'Cannot tell' },
  notOnForm: { vi: 'Không có trên biểu', en: 'Not on the form' },
} as const satisfies Record<string, LocalText>;
export type TextVerdict = keyof typeof textVerdicts;
const textVerdictNames = Object.keys(textVerdicts) as readonly TextVerdict[];

/** How many of some comparisons there are of each verdict. */
export function verdictCounts(
  comparisons: readonly { readonly verdict: TextVerdict }[],
): Readonly<Record<TextVerdict, number>> {
  const counts = textVerdictNames.map((name) => [name, comparisons.filter(({ verdict }) => verdict === name).length]);
  return Object.fromEntries(counts) as Record<TextVerdict, number>;
}
