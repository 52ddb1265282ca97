import type { Grid, Snapshot } from '../../sheet/grid/grid';
import { WorkbookFollower, type CheckedWorkbook } from '../../submission/checkWorkbook';
import { readSubmission } from '../../submission/readSubmission';
import { judge } from './judgements';
import type { CheckAnswer, CheckQuestion, CheckRequest } from './checkReading';

/**
 * What answers on the worker's side, one request after the other: it remembers the workbook, so
 * that an edit costs little.
 */
export class CheckDesk {
  private readonly earlier = new Map<number, Snapshot>();
  private readonly follower = new WorkbookFollower();
  private grids: Grid[] = [];
  /** Every sheet as it was sent last. */
  private readonly sent = new Map<string, Grid>();

  constructor(private readonly tell: (answer: CheckAnswer) => void) {}

  take(request: CheckRequest): void {
    switch (request.kind) {
      case 'earlier':
        this.earlier.set(request.id, request.snapshot);
        break;
      case 'grid':
        this.sent.set(request.grid.sheet, request.grid);
        this.grids.push(request.grid);
        break;
      case 'same':
        this.grids.push(this.sent.get(request.sheet)!);
        break;
      case 'check':
      case 'judge':
        this.answer(
          request,
          request.earlier.flatMap((id) => this.earlier.get(id) ?? []),
        );
    }
  }

  private answer(question: CheckQuestion, earlier: readonly Snapshot[]): void {
    const snapshot = { grids: this.grids };
    this.grids = [];
    try {
      const checked = this.follower.check(snapshot, earlier);
      if (question.kind === 'check') this.tellFindings(checked);
      else this.tellJudgement(question, snapshot, checked);
    } catch (error) {
      const details = error instanceof Error ? `${error.name}\n${error.message}` : String(error);
      this.tell({ kind: 'failed', details });
    }
  }

  private tellFindings({ book, checks, said, formProblems, otherSheets }: CheckedWorkbook): void {
    for (const { report, ...found } of checks) {
      const { sheet, head } = report;
      this.tell({ kind: 'sheet', sheet: { ...found, report: { sheet, head } }, total: book.reports.length });
    }
    this.tell({ kind: 'done', explanations: said, formProblems, otherSheets });
  }

  private tellJudgement(
    { judgement, wish }: Extract<CheckQuestion, { kind: 'judge' }>,
    snapshot: Snapshot,
    { book, checks, said }: CheckedWorkbook,
  ): void {
    const found = [];
    for (const check of checks) {
      found.push(check);
      this.tell({ kind: 'sheet', sheet: null, total: book.reports.length });
    }
    const submission = readSubmission(snapshot, book, found);
    this.tell({ kind: 'judged', judged: judge(judgement, { snapshot, book, submission, said }, wish) });
  }
}
