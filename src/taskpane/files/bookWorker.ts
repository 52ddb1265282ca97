import { readXlsx } from '../../xlsx/read/readXlsx';
import { problemOf } from '../../xlsx/workbookFileError';
import type { BookAnswer } from './openBookFile';

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(answerTo(data));
};

function answerTo(bytes: Uint8Array): BookAnswer {
  try {
    return { snapshot: readXlsx(bytes) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
