/** A text in pieces no longer than a message may be. */
interface Part {
  /** Of which text; a later text has a higher number. */
  readonly of: number;
  readonly at: number;
  readonly total: number;
  readonly text: string;
}

/** Takes a text apart into messages. `room` in letters, for a part's text. */
export function partsOf(text: string, of: number, room: number): readonly string[] {
  const total = Math.max(1, Math.ceil(text.length / room));
  return Array.from({ length: total }, (_, at) => {
    const part: Part = { of, at, total, text: text.slice(at * room, (at + 1) * room) };
    return JSON.stringify(part);
  });
}

/**
 * Puts texts together again from messages in any order. An older text that is not whole yet is
 * given up when a later one begins.
 */
export class Joiner {
  private of = -1;
  private parts: (string | undefined)[] = [];

  /** The whole text once its last part has come, else null. */
  take(message: string): string | null {
    const part = JSON.parse(message) as Part;
    if (part.of < this.of) return null;
    if (part.of > this.of) {
      this.of = part.of;
      this.parts = Array.from({ length: part.total });
    }
    this.parts[part.at] = part.text;
    if (this.parts.includes(undefined)) return null;
    return this.parts.join('');
  }
}
