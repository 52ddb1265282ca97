import { buildNationalBook, sheetsOf } from '../../review/national/nationalBook';
import { shippedLists } from '../../indicators/shippedLists';
import { returnsSince } from '../../review/questions/returnsSince';
import { reviewBooks, type ReviewedBooks } from '../../review/review';
import type { SubmittedFile } from '../../review/gather/submitted';
import type { LayeredSheets } from '../../excel/write/nationalBook';
import { serve } from '../../threads/serve';
import type { ReturnComparison } from '../../review/questions/compareReturn';
import { keyOfEntry, type Reviewed } from './reviewState';
import type { ReviewRequest } from './reviewThread';
import { pack } from './window/packed';
import { contentsOf } from './window/windowTalk';

const lists = shippedLists();
let reviewed: ReviewedBooks | null = null;
/** Those of the last review stay: the reviewer may choose between them. */
let files: readonly SubmittedFile[] = [];
let coming: SubmittedFile[] = [];
let returns: readonly ReturnComparison[] = [];

serve(self, (request: ReviewRequest) => {
  if (request.kind !== 'file') return answerTo(request);
  coming.push(request.file);
  return undefined;
});

async function answerTo(
  request: Exclude<ReviewRequest, { kind: 'file' }>,
): Promise<Reviewed | LayeredSheets | Uint8Array> {
  if (request.kind === 'review') return reviewAnew(request);
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

function reviewAnew({ choices, more }: Extract<ReviewRequest, { kind: 'review' }>): Reviewed {
  const names = new Set(coming.map(({ file }) => file));
  const before = names.size > 0 ? reviewed : null;
  files = more ? [...files, ...coming] : coming;
  coming = [];
  const now = reviewBooks(files, { ...lists, choices });
  reviewed = now;
  if (before) {
    // What counts as it did before was not sent again.
    const again = returnsSince(before, now).filter(({ second }) => names.has(second.file));
    returns = [...(more ? returns : []), ...again];
  }
  const counted = new Set(now.result.ranking.map(keyOfEntry));
  returns = returns.filter(({ second }) => counted.has(keyOfEntry(second)));
  const { result } = now;
  return { result, returns, contents: pack(contentsOf(result, returns)) };
}
