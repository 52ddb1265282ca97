/** The middle of the values; the lower of two middles. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
}

/** One line of the measurements: what, how much, and whether it stays within its budget. */
export function budgetLine(what: string, value: number, budget: number, unit: string): string {
  const verdict = value <= budget ? 'within' : 'OVER';
  return `${what}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit} (budget ${budget} ${unit}: ${verdict})`;
}
