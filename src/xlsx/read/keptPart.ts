import type { Archive } from '../archive/archive';
import type { XmlSource } from './xml';

/** Bytes of a part above which nothing is kept. */
const mostKept = 1 << 20;

interface Kept<Made, Around> {
  readonly bytes: Uint8Array;
  readonly around: Around;
  readonly made: Made;
}

/**
 * Reads a part of one workbook after the other, and makes the same of it while the next has it byte
 * for byte: books from one form share their styles and their theme. What is made must not be
 * changed by anybody.
 */
export class KeptPart<Made, Around = undefined> {
  private last: Kept<Made, Around> | null = null;

  constructor(private readonly make: (source: XmlSource, part: string, around: Around) => Made) {}

  /** @throws WorkbookFileError as what makes it does. */
  read(archive: Archive, part: string, around: Around): Made {
    if (archive.sizeOf(part) > mostKept) return this.make(archive, part, around);
    const bytes = archive.part(part);
    const { last } = this;
    if (last !== null && last.around === around && areSame(last.bytes, bytes)) return last.made;
    const unpacked: XmlSource = {
      read: (_, take) => take(bytes),
    };
    const made = this.make(unpacked, part, around);
    this.last = { bytes, around, made };
    return made;
  }
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  let at = one.length === other.length ? 0 : -1;
  while (at >= 0 && at < one.length && one[at] === other[at]) at += 1;
  return at === one.length;
}
