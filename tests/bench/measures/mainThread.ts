import type { CDPSession, Page } from 'playwright-core';
import { budgetLine } from '../report';

/** Milliseconds that clicks and drawing may have to wait. */
const taskBudget = 50;

/**
 * One task of a page's main thread, in milliseconds: as the clock has it, and without what other
 * programs took.
 */
export interface Task {
  readonly wall: number;
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The tasks of the main threads while something is done, from the browser's own trace, and how long
 * it took.
 */
export async function tracedTasks(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly tasks: readonly Task[]; readonly whole: number }> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  const since = Date.now();
  await act();
  const whole = Date.now() - since;
  await page.waitForTimeout(500);
  await endTracing(session);
  await session.detach();
  const main = new Set(
    events.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  const tasks = events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, processor: tdur / 1000 }));
  return { tasks, whole };
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => {
      resolve();
    });
  });
  await session.send('Tracing.end');
  await complete;
}

/** The longest of tasks, by the clock and by the processor time that it took. */
export function printLongest(during: string, tasks: readonly Task[]): void {
  const wall = Math.max(0, ...tasks.map((task) => task.wall));
  const processor = Math.max(0, ...tasks.map((task) => task.processor));
  console.log(budgetLine(`longest task while ${during}, host included`, wall, taskBudget, 'ms'));
  console.log(`  the most processor time of a task: ${processor.toFixed(0)} ms`);
}
