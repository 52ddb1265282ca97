import { buildNationalBook } from '../../review/national/nationalBook';
import { shippedLists } from '../../indicators/shippedLists';
import { returnsSince } from '../../review/questions/returnsSince';
import { reviewBooks, type ReviewedBooks } from '../../review/review';
import type { SubmittedFile } from '../../review/submitted';
import type { ReviewAnswer, ReviewRequest } from './reviewThread';

const lists = shippedLists();
let reviewed: ReviewedBooks | null = null;
let files: SubmittedFile[] = [];

self.onmessage = ({ data }: MessageEvent<ReviewRequest>) => {
  if (data.kind === 'file') files.push(data.file);
  else self.postMessage(answerTo(data));
};

function answerTo(request: Exclude<ReviewRequest, { kind: 'file' }>): ReviewAnswer {
  if (request.kind === 'review') {
    const before = reviewed;
    reviewed = reviewBooks(files, lists);
    files = [];
    return { kind: 'review', result: reviewed.result, returns: before ? returnsSince(before, reviewed) : [] };
  }
  if (!reviewed) throw new Error('Nothing was reviewed yet');
  const { rollUps, receipts, provinces } = buildNationalBook(reviewed, { ...lists, ...request });
  return {
    kind: 'national',
    layers: { below: provinces.map(({ layout }) => layout), above: [...rollUps, receipts] },
  };
}
