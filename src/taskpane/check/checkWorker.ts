import { shippedLists } from '../../indicators/shippedLists';
import type { Grid, Snapshot } from '../../sheet/grid';
import { WorkbookFollower } from '../../submission/checkWorkbook';
import type { CheckAnswer, CheckRequest } from './checkReading';

const earlier = new Map<number, Snapshot>();
let grids: Grid[] = [];
const follower = new WorkbookFollower();

// The lists are read while nobody waits yet.
shippedLists();

self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  switch (data.kind) {
    case 'earlier':
      earlier.set(data.id, data.snapshot);
      break;
    case 'grid':
      grids.push(data.grid);
      break;
    case 'check':
      check(data.earlier.flatMap((id) => earlier.get(id) ?? []));
  }
};

function tell(answer: CheckAnswer): void {
  self.postMessage(answer);
}

function check(before: readonly Snapshot[]): void {
  const snapshot = { grids };
  grids = [];
  try {
    const { book, checks, said, formProblems, otherSheets } = follower.check(snapshot, before);
    for (const { report, ...found } of checks) {
      const { sheet, head } = report;
      tell({ kind: 'sheet', sheet: { ...found, report: { sheet, head } }, total: book.reports.length });
    }
    tell({ kind: 'done', explanations: said, formProblems, otherSheets });
  } catch (error) {
    tell({ kind: 'failed', details: error instanceof Error ? `${error.name}\n${error.message}` : String(error) });
  }
}
