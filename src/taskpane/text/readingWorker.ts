import { DocumentFileError } from '../../docx/documentFileError';
import { WorkbookFileError } from '../../xlsx/workbookFileError';
import { readGiven } from './readGiven';
import type { ReadingAnswer, ReadingRequest } from './reading';

self.onmessage = ({ data }: MessageEvent<ReadingRequest>) => {
  void answer(data).then((result) => {
    self.postMessage(result);
  });
};

async function answer(request: ReadingRequest): Promise<ReadingAnswer> {
  try {
    return { done: true, read: await readGiven(request) };
  } catch (error) {
    if (error instanceof DocumentFileError) return { done: false, reason: error.reason };
    if (error instanceof WorkbookFileError) return { done: false, reason: null, problem: error.problem };
    const details = error instanceof Error ? `${error.name}\n${error.message}` : String(error);
    return { done: false, reason: null, problem: null, details };
  }
}
