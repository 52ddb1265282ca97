import { Host } from '../../../src/workbench/host/host';
import type { HostOptions } from '../../../src/workbench/host/hostOptions';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import type { LoadedOffice } from '../../../src/workbench/host/node/loadOfficeJs';

/** A batch of the genuine client. */
export type Batch<T> = (context: Excel.RequestContext, library: LoadedOffice) => Promise<T>;

export interface Running {
  readonly host: Host;
  readonly run: <T>(batch: Batch<T>) => Promise<T>;
}

/** The genuine client on a host of its own. */
export function running(host: Host): Running {
  const library = loadOfficeJs(host);
  return { host, run: (batch) => library.Excel.run((context) => batch(context, library)) };
}

/** On a new workbook with the blank sheet `Sheet1`. */
export function onNewBook(options: HostOptions = {}): Running {
  return running(Host.create(options));
}

/** On the same workbook after it was saved and opened again. */
export async function reopened({ host }: Running): Promise<Running> {
  return running(await Host.open(await host.save(), { locale: host.locale }));
}

/** What Excel would say to a batch: its error code, or `done`. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
}

/** Reads members of an object of `Sheet1` in a batch of its own. */
export async function read<T extends { load(members: string): unknown }>(
  { run }: Running,
  pick: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
  members: string,
  sheet = 'Sheet1',
): Promise<T> {
  return run(async (context) => {
    const target = pick(context.workbook.worksheets.getItem(sheet), context);
    target.load(members);
    await context.sync();
    return target;
  });
}

/** Changes `Sheet1` in a batch of its own. */
export async function change({ run }: Running, act: (sheet: Excel.Worksheet) => void, sheet = 'Sheet1'): Promise<void> {
  await run(async (context) => {
    act(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

/** Lets queued events arrive. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
