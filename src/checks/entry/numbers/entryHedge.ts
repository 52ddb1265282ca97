const leading =
  /^(?:(trên|hơn|gần|chưa đến|khoảng|chừng|ước|ít nhất|tối thiểu|không quá|tối đa|>=?|<=?|≥|≤|~)|đạt)\s*/i;

/**
 * A number typed as text, parted from what it is hedged with (null without): a number that takes
 * the place of `trên 4.000` says that no longer. The rest is without a verb of reaching either.
 */
export function partHedge(text: string): { readonly hedge: string | null; readonly rest: string } {
  const body = text.normalize('NFC').trim();
  return { hedge: leading.exec(body)?.[1] ?? null, rest: body.replace(leading, '').trim() };
}
