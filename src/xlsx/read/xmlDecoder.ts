import { WorkbookFileError } from '../workbookFileError';

/** Enough for a byte order mark and an XML declaration. */
const beginning = 200;
/** `>`, with which the declaration ends. */
const closing = 0x3e;

/**
 * Turns the bytes of an XML part into text, in the encoding that its mark or declaration names (XML
 * 1.0, appendix F). Bytes that do not fit the encoding are an error: no figure is read with a guess
 * in it.
 * @returns a function that takes piece after piece, and null at the end
 */
export function xmlDecoder(part: string): (bytes: Uint8Array | null) => string {
  let decoder: TextDecoder | null = null;
  let held: Uint8Array = new Uint8Array(0);
  const fail = (cause: unknown): never => {
    throw new WorkbookFileError('unreadable', { place: part }, cause);
  };
  return (bytes) => {
    try {
      if (decoder === null) {
        held = joined(held, bytes);
        if (held.length < beginning && bytes !== null) return '';
        decoder = new TextDecoder(encodingOf(held), { fatal: true });
        const text = decoder.decode(held, { stream: true });
        return bytes === null ? text + decoder.decode() : text;
      }
      return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (error) {
      return fail(error);
    }
  };
}

function joined(one: Uint8Array, other: Uint8Array | null): Uint8Array {
  if (other === null) return one;
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declaration = String.fromCharCode(...bytes.subarray(0, Math.min(bytes.indexOf(closing) + 1, beginning)));
  const [, named = 'utf-8'] =
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(declaration) ?? [];
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return /^utf-?16/i.test(named) ? 'utf-8' : named;
}
