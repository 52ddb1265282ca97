const leading =
  /^(?:(trên|hơn|gần|chưa đến|khoảng|chừng|ước|ít nhất|tối thiểu|không quá|tối đa|>=?|<=?|≥|≤|~)|đạt)\s*/i;

/** A number typed as text, parted from what it is hedged with. */
interface HedgedEntry {
  /** As it was typed; null without one. */
  readonly hedge: string | null;
  /** The rest, without a verb of reaching either. */
  readonly rest: string;
}

/** `~95.000`, `trên 4.000`: a number that takes the text's place says that no longer. */
export function partHedge(text: string): HedgedEntry {
  const body = text.normalize('NFC').trim();
  return { hedge: leading.exec(body)?.[1] ?? null, rest: body.replace(leading, '').trim() };
}
