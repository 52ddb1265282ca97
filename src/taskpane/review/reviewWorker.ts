import { buildNationalBook, sheetsOf } from '../../review/national/nationalBook';
import { shippedLists } from '../../indicators/shippedLists';
import { returnsSince } from '../../review/questions/returnsSince';
import { reviewBooks, type ReviewedBooks } from '../../review/review';
import type { SubmittedFile } from '../../review/gather/submitted';
import type { LayeredSheets } from '../../excel/write/nationalBook';
import { serve } from '../../threads/serve';
import type { ReviewOutcome, ReviewRequest } from './reviewThread';

const lists = shippedLists();
let reviewed: ReviewedBooks | null = null;
/** Those of the last review stay: the reviewer may choose between them. */
let files: readonly SubmittedFile[] = [];
let coming: SubmittedFile[] = [];

serve(self, (request: ReviewRequest) => {
  if (request.kind !== 'file') return answerTo(request);
  coming.push(request.file);
  return undefined;
});

async function answerTo(
  request: Exclude<ReviewRequest, { kind: 'file' }>,
): Promise<ReviewOutcome | LayeredSheets | Uint8Array> {
  if (request.kind === 'review') {
    const before = coming.length > 0 ? reviewed : null;
    if (coming.length > 0) [files, coming] = [coming, []];
    reviewed = reviewBooks(files, { ...lists, choices: request.choices });
    return { result: reviewed.result, returns: before ? returnsSince(before, reviewed) : [] };
  }
  if (!reviewed) throw new Error('Nothing was reviewed yet');
  const book = buildNationalBook(reviewed, { ...lists, ...request });
  if (request.kind === 'nationalFile') {
    // The library that writes files is only wanted here.
    const { layoutBook } = await import('../../xlsx/edit/layoutBook');
    return layoutBook(sheetsOf(book));
  }
  const { rollUps, receipts, provinces } = book;
  return { below: provinces.map(({ layout }) => layout), above: [...rollUps, receipts] };
}
