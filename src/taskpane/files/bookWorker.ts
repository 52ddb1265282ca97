import { readBook } from '../../xlsx/readBook';
import { toSnapshot } from '../../xlsx/snapshot';
import { WorkbookFileError } from '../../xlsx/workbookFileError';
import type { BookAnswer } from './openBookFile';

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  void tell(data);
};

async function tell(bytes: Uint8Array): Promise<void> {
  self.postMessage(await answerTo(bytes));
}

async function answerTo(bytes: Uint8Array): Promise<BookAnswer> {
  try {
    return { snapshot: toSnapshot(await readBook(bytes)) };
  } catch (error) {
    return { reason: error instanceof WorkbookFileError ? error.reason : 'unreadable' };
  }
}
