/**
 * What was found for a content, kept for the next who asks with the same. Bounded by what is kept:
 * the contents that were asked for longest ago make room.
 */
export class Memory<Found> {
  private readonly known = new Map<string, Found>();
  private size = 0;

  /** @param most characters of contents that may be kept */
  constructor(private readonly most: number) {}

  get(content: string, find: () => Found): Found {
    const known = this.known.get(content);
    const found = known ?? find();
    if (known === undefined) this.size += content.length;
    else this.known.delete(content);
    this.known.set(content, found);
    for (const [oldest] of this.known) {
      if (this.size <= this.most || oldest === content) break;
      this.known.delete(oldest);
      this.size -= oldest.length;
    }
    return found;
  }
}
