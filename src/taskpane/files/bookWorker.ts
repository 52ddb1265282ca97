import { readAnyBook } from '../../xlsx/readAnyBook';
import { problemOf } from '../../xlsx/workbookFileError';
import type { BookAnswer, BookQuestion } from './openBookFile';

self.onmessage = ({ data }: MessageEvent<BookQuestion>) => {
  void tell(data);
};

async function tell(question: BookQuestion): Promise<void> {
  self.postMessage(await answerTo(question));
}

async function answerTo({ bytes, name }: BookQuestion): Promise<BookAnswer> {
  try {
    return { snapshot: await readAnyBook(bytes, name) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
