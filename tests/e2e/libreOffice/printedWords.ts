import { execFileSync } from 'node:child_process';
import { rawText } from '../../../src/xlsx/keep/rawXml';

/** A printed page: its size, and its words from the top, points from its top left corner. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const number = '([-\\d.]+)';
const pagePattern = new RegExp(`<page width="${number}" height="${number}">(.*?)</page>`, 'gs');
const wordPattern = new RegExp(
  `<word xMin="${number}" yMin="${number}" xMax="${number}" yMax="${number}">(.*?)</word>`,
  'gs',
);

/** The pages of a PDF with their words, by the program that reads them (pdftotext of poppler). */
export function printedPages(reader: string, file: string): readonly PrintedPage[] {
  const xml = execFileSync(reader, ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return [...xml.matchAll(pagePattern)].map(([, width, height, body]) => ({
    width: Number(width),
    height: Number(height),
    words: [...body!.matchAll(wordPattern)].map(([, left, top, right, bottom, text]) => ({
      text: rawText(text!),
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  }));
}
