import { inflateSync, deflateSync, strFromU8, strToU8 } from 'fflate';

/** Bytes that are put into one call: more would be too many arguments. */
const step = 32_768;

/**
 * Plain data as a short text of letters that every way between two windows takes: a review of 34
 * provinces is a megabyte of JSON and a tenth of that packed.
 */
export function pack(data: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(data)), { level: 4 });
  let text = '';
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}

export function unpack(text: string): unknown {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes))) as unknown;
}
