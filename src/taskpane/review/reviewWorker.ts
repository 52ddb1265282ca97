import { buildNationalBook } from '../../review/national/nationalBook';
import { shippedLists } from '../../indicators/shippedLists';
import { returnsSince } from '../../review/questions/returnsSince';
import { reviewBooks, type ReviewedBooks } from '../../review/review';
import type { ReviewAnswer, ReviewRequest } from './reviewThread';

const lists = shippedLists();
let reviewed: ReviewedBooks | null = null;

self.onmessage = ({ data }: MessageEvent<ReviewRequest>) => {
  self.postMessage(answerTo(data));
};

function answerTo(request: ReviewRequest): ReviewAnswer {
  if (request.kind === 'review') {
    const before = reviewed;
    reviewed = reviewBooks(request.files, lists);
    return { kind: 'review', result: reviewed.result, returns: before ? returnsSince(before, reviewed) : [] };
  }
  if (!reviewed) throw new Error('Nothing was reviewed yet');
  const { rollUps, receipts, provinces } = buildNationalBook(reviewed, { ...lists, ...request });
  return {
    kind: 'national',
    layers: { below: provinces.map(({ layout }) => layout), above: [...rollUps, receipts] },
  };
}
