import { loadOfficeJs } from '../../src/workbench/host/node/loadOfficeJs';
import { basename } from 'node:path';
import { profiles, type Profile } from '../../src/workbench/host/profiles';
import { Host } from '../../src/workbench/host/host';
import { createExcelSession, type ExcelSession } from '../../src/excel/door/session';

/**
 * The Excel that this run of the tests speaks to. The deep run goes through all of them; else each
 * file has one of its own, the same on every machine.
 */
export const profile = profiles.find(({ name }) => name === process.env['CHI_TIEU_EXCEL']) ?? profileOfFile();

function profileOfFile(): Profile {
  const name = basename(expect.getState().testPath ?? '');
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0)!, 0);
  return profiles[sum % profiles.length]!;
}

export interface OnHost {
  readonly host: Host;
  readonly session: ExcelSession;
  /** Round trips of a piece of work. */
  readonly trips: (work: () => Promise<unknown>) => Promise<number>;
}

/**
 * The genuine Office.js, at the required API set, against a host with a new or a given workbook.
 */
export async function onHost(bytes?: Uint8Array): Promise<OnHost> {
  const host = bytes ? await Host.open(bytes, profile) : Host.create(profile);
  Object.assign(globalThis, loadOfficeJs(host, { profile }));
  const trips = async (work: () => Promise<unknown>): Promise<number> => {
    const before = host.requestCount;
    await work();
    return host.requestCount - before;
  };
  return { host, session: createExcelSession({ timeLimit: 5_000 }), trips };
}
