import { buildNationalBook, sheetsOf } from '../../review/national/nationalBook';
import { shippedLists } from '../../indicators/shippedLists';
import { returnsSince } from '../../review/questions/returnsSince';
import { reviewBooks, type ReviewedBooks } from '../../review/review';
import type { SubmittedFile } from '../../review/gather/submitted';
import type { ReviewAnswer, ReviewRequest } from './reviewThread';

const lists = shippedLists();
let reviewed: ReviewedBooks | null = null;
/** Those of the last review stay: the reviewer may choose between them. */
let files: readonly SubmittedFile[] = [];
let coming: SubmittedFile[] = [];

self.onmessage = ({ data }: MessageEvent<ReviewRequest>) => {
  if (data.kind === 'file') coming.push(data.file);
  else void answerTo(data).then((answer) => self.postMessage(answer), fail);
};

/** What goes wrong is heard by whoever waits, as the worker's own error. */
function fail(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

async function answerTo(request: Exclude<ReviewRequest, { kind: 'file' }>): Promise<ReviewAnswer> {
  if (request.kind === 'review') {
    const before = coming.length > 0 ? reviewed : null;
    if (coming.length > 0) [files, coming] = [coming, []];
    reviewed = reviewBooks(files, { ...lists, choices: request.choices });
    return { kind: 'review', result: reviewed.result, returns: before ? returnsSince(before, reviewed) : [] };
  }
  if (!reviewed) throw new Error('Nothing was reviewed yet');
  const book = buildNationalBook(reviewed, { ...lists, ...request });
  if (request.kind === 'nationalFile') {
    // The library that writes files is only wanted here.
    const { layoutBook } = await import('../../xlsx/edit/layoutBook');
    return { kind: 'nationalFile', bytes: await layoutBook(sheetsOf(book)) };
  }
  const { rollUps, receipts, provinces } = book;
  return {
    kind: 'national',
    layers: { below: provinces.map(({ layout }) => layout), above: [...rollUps, receipts] },
  };
}
