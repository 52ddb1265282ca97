import { loadOfficeJs } from '../../src/workbench/host/node/loadOfficeJs';
import { Host } from '../../src/workbench/host/host';
import { createExcelSession, type ExcelSession } from '../../src/excel/door/session';

export interface OnHost {
  readonly host: Host;
  readonly session: ExcelSession;
  /** Round trips of a piece of work. */
  readonly trips: (work: () => Promise<unknown>) => Promise<number>;
}

/** The genuine Office.js, at the required API set, against a host with a new or a given workbook. */
export async function onHost(bytes?: Uint8Array): Promise<OnHost> {
  const host = bytes ? await Host.open(bytes) : Host.create();
  Object.assign(globalThis, loadOfficeJs(host));
  const trips = async (work: () => Promise<unknown>): Promise<number> => {
    const before = host.requestCount;
    await work();
    return host.requestCount - before;
  };
  return { host, session: createExcelSession({ timeLimit: 5_000 }), trips };
}
