/** How a file keeps the password of a protected sheet or structure. */
export interface PasswordHash {
  readonly algorithmName?: string | undefined;
  readonly hashValue?: string | undefined;
  readonly saltValue?: string | undefined;
  readonly spinCount?: number | undefined;
}

/**
 * Whether a password opens a protection. A protection without a password opens for anyone.
 * Source: ECMA-376 part 1, 18.2.29 (hash of salt and UTF-16 password, hashed again with a counter).
 */
export async function passwordOpens(protection: PasswordHash, password: unknown): Promise<boolean> {
  const { algorithmName, hashValue, saltValue, spinCount } = protection;
  if (hashValue === undefined) return true;
  if (typeof password !== 'string' || algorithmName === undefined || saltValue === undefined) return false;
  const digest = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.digest(algorithmName, bytes));
  let hash = await digest(joined(fromBase64(saltValue), utf16(password)));
  for (let turn = 0; turn < (spinCount ?? 0); turn += 1) hash = await digest(joined(hash, littleEndian(turn)));
  return toBase64(hash) === hashValue;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(one.length + other.length);
  bytes.set(one);
  bytes.set(other, one.length);
  return bytes;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index * 2] = text.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

function littleEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
