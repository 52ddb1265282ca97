/**
 * How much looking a search may do, in rows looked at: unlike a clock it ends at the same place on
 * every machine, so what is named never depends on what else the machine is doing. A million rows
 * take about a tenth of a second.
 */
export class Budget {
  constructor(private left: number) {}

  /** Takes what a step costs; false once nothing is left. */
  spend(rows: number): boolean {
    this.left -= rows;
    return this.left >= 0;
  }

  get isSpent(): boolean {
    return this.left < 0;
  }
}
