import { Inflate, deflateSync, strToU8 } from 'fflate';
import type { Steps } from '../../../figures/steps';

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

/** Letters that are unpacked in one step: whole groups of four. */
const portion = 16_384;

/**
 * The data again, a piece a step: the window that it comes to must not stand still for it. @throws
 * Error where it is not what `pack` gave
 */
export function* unpacking(text: string): Steps<unknown> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  const inflate = new Inflate((bytes, isLast) => {
    pieces.push(decoder.decode(bytes, { stream: !isLast }));
  });
  for (let at = 0; at < text.length; at += portion) {
    const letters = atob(text.slice(at, at + portion));
    inflate.push(
      Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
      at + portion >= text.length,
    );
    yield;
  }
  return JSON.parse(pieces.join('')) as unknown;
}
