import type { Grid, Snapshot } from '../../sheet/grid/grid';
import { WorkbookFollower } from '../../submission/checkWorkbook';
import { lastExplainer } from '../../submission/notes/explain';
import { readSubmission, type Submission } from '../../submission/readSubmission';
import { judge, type Case } from './judgements';
import type { AskedOfSheets, CheckAnswer, CheckNews, CheckRequest } from './checkReading';
import { SheetsTold } from './toldSheets';

/**
 * What answers on the worker's side, one request after the other: it remembers the workbook, so
 * that an edit costs little.
 */
export class CheckDesk {
  private readonly earlier = new Map<number, Snapshot>();
  private readonly follower = new WorkbookFollower();
  /** Every sheet as it was sent last. */
  private readonly sent = new Map<string, Grid>();
  private readonly told = new SheetsTold();

  /** The answer to a question; undefined for what only belongs to one. */
  take(request: CheckRequest, tell: (news: CheckNews) => void): CheckAnswer | undefined {
    switch (request.kind) {
      case 'earlier':
        this.earlier.set(request.id, request.snapshot);
        return undefined;
      case 'grid':
        this.sent.set(request.grid.sheet, request.grid);
        return undefined;
      case 'check':
      case 'judge':
        return this.answer(request, tell);
    }
  }

  private answer(question: AskedOfSheets, tell: (news: CheckNews) => void): CheckAnswer {
    const snapshot = { ...question.besides, grids: question.grids.map((name) => this.sent.get(name)!) };
    const checked = this.follower.check(
      snapshot,
      question.earlier.flatMap((id) => this.earlier.get(id) ?? []),
    );
    const { book, earlier: books, checks, notes, said, formProblems, otherSheets } = checked;
    const total = book.reports.length;
    if (question.kind === 'check') {
      let done = 0;
      for (const check of checks) {
        const fresh = this.told.newOf(check);
        done += 1;
        if (fresh) tell({ sheet: fresh, done, total });
      }
      const explainedBy = lastExplainer(notes.explanations);
      const sheets = book.reports.map(({ sheet }) => sheet);
      return { sheets, explanations: said, explainedBy, formProblems, otherSheets };
    }
    // What helps with an entry is asked at each move and needs no findings: they are worked out for
    // whoever reads them.
    const submissionOf = (): Submission => {
      const found = [];
      for (const check of checks) {
        found.push(check);
        tell({ sheet: null, done: found.length, total });
      }
      return readSubmission(snapshot, book, found);
    };
    let submission: Submission | undefined;
    const one: Case = {
      ...{ snapshot, book, earlier: books, said },
      get submission() {
        return (submission ??= submissionOf());
      },
    };
    return { judged: judge(question.judgement, one, question.wish) };
  }
}
