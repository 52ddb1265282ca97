import { buildNationalBook, nationalTitle, sheetsOf } from '../../../review/national/nationalBook';
import { shippedLists } from '../../../indicators/shippedLists';
import type { ReturnComparison } from '../../../review/questions/compareReturn';
import { returnsSince } from '../../../review/questions/returnsSince';
import { Gatherer } from '../../../review/gather/gather';
import { reviewGathered, type ReviewedBooks } from '../../../review/review';
import type { LayeredSheets } from '../../../excel/write/nationalBook';
import { serve } from '../../../threads/serve';
import { keyOfEntry, type Reviewed } from '../state/reviewState';
import type { ReviewRequest, ReviewWish, Wanted } from './reviewThread';
import { pack } from '../window/packed';
import { contentsOf } from '../window/windowTalk';

const lists = shippedLists();
let reviewed: ReviewedBooks | null = null;
let returns: readonly ReturnComparison[] = [];
/** What the review stands on, and what is on its way to be one of its own. */
let current = new Gatherer(lists);
let coming = new Gatherer(lists);
/** A fault in a file that came is told to whoever asks for the review. */
let fault: unknown = null;

serve(self, (request: ReviewRequest) => {
  if (request.kind === 'begin') {
    fault = null;
    if (request.isNew) coming = new Gatherer(lists);
  } else if (request.kind === 'file') {
    try {
      (request.isNew ? coming : current).take(request.file);
    } catch (error) {
      fault ??= error;
    }
  } else return answerTo(request);
  return undefined;
});

async function answerTo(
  request: Exclude<ReviewRequest, { kind: 'begin' | 'file' }>,
): Promise<Reviewed | Wanted | LayeredSheets | Uint8Array> {
  if (request.kind === 'review') return reviewAnew(request);
  if (!reviewed) throw new Error('Nothing was reviewed yet');
  const book = buildNationalBook(reviewed, { ...lists, ...request });
  if (request.kind === 'nationalFile') {
    // The library that writes files is only wanted here.
    const { layoutBook } = await import('../../../xlsx/edit/layoutBook');
    return layoutBook(sheetsOf(book), nationalTitle(reviewed.result.year));
  }
  const { rollUps, receipts, provinces } = book;
  return { below: provinces.map(({ layout }) => layout), above: [...rollUps, receipts] };
}

function reviewAnew({ choices, year, names, isNew }: ReviewWish): Reviewed | Wanted {
  if (fault) throw fault as Error;
  const gatherer = isNew ? coming : current;
  gatherer.ask(year);
  const wanted = new Set([...gatherer.choose(choices), ...gatherer.wanted()]);
  if (wanted.size > 0) return { wanted: [...wanted] };
  const now = reviewGathered(gatherer.sorted(), lists);
  if (reviewed && names.length > 0) {
    // What counts as it did before was not sent again.
    const came = new Set(names);
    const again = returnsSince(reviewed, now).filter(({ second }) => came.has(second.file));
    returns = [...(isNew ? [] : returns), ...again];
  }
  const counted = new Set(now.result.ranking.map(keyOfEntry));
  // Those of another year wait until it is looked at again.
  returns = returns.filter(({ second }) => second.year !== now.result.year || counted.has(keyOfEntry(second)));
  [reviewed, current] = [now, gatherer];
  const { result } = now;
  return { result, returns, contents: pack(contentsOf(result, returns)) };
}
