import type { Province } from '../../indicators/provinces/province';
import type { SheetReport } from '../../sheet/province/report';
import type { Facts } from '../facts/facts';

/** One province among those that are compared. */
export interface Peer {
  readonly report: SheetReport;
  readonly province: Province;
  readonly facts: Facts;
}

/** Whether a sheet is of a province that is compared: an edited sheet still is. */
export function isOf({ province }: Peer, { head }: SheetReport): boolean {
  return province.code === head.province?.code;
}

/** Fewer provinces have no middle and no spread worth the name. */
export const fewestPeers = 8;

/** The provinces that are compared with each other, and the year that they report. */
export interface PeersOfYear {
  readonly year: number;
  readonly peers: readonly Peer[];
}
