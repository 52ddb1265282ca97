import { readBook } from '../../xlsx/edit/readBook';
import { problemOf } from '../../xlsx/workbookFileError';
import type { TrialAnswer } from './trialReading';

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  void tell(data);
};

async function tell(bytes: Uint8Array): Promise<void> {
  self.postMessage(await answerTo(bytes));
}

async function answerTo(bytes: Uint8Array): Promise<TrialAnswer> {
  try {
    await readBook(bytes);
    return { readable: true };
  } catch (error) {
    return { readable: false, problem: problemOf(error) };
  }
}
