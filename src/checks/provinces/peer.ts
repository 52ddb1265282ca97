import type { Province } from '../../indicators/provinces/province';
import type { SheetReport } from '../../sheet/province/report';
import type { Facts } from '../facts/facts';

/** One province among those that are compared. */
export interface Peer {
  readonly report: SheetReport;
  readonly province: Province;
  readonly facts: Facts;
}

/** Fewer provinces have no middle and no spread worth the name. */
export const fewestPeers = 8;

/** The provinces that are compared with each other, and the year that they report. */
export interface PeersOfYear {
  readonly year: number;
  readonly peers: readonly Peer[];
}
