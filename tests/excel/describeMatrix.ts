import { waysToFail } from './faults';
import { tryFaults, type Combination, type Operation } from './faultMatrix';

/**
 * Lets requests of each operation fail in every way, and prints how many combinations were tried
 * and how many losses.
 */
export function describeMatrix(what: string, operations: readonly Operation[]): void {
  describe(`the fault matrix, ${what}`, () => {
    const all: Combination[] = [];

    it.each(operations.map((operation) => [operation.name, operation] as const))(
      '%s: whatever fails, the workbook is as before or the operation complete',
      async (_, operation) => {
        const { tried, whole } = await tryFaults(operation, waysToFail(operation.touched));
        all.push(...tried);
        expect(tried.filter(({ outcome }) => outcome === 'lost')).toEqual([]);
        expect(whole).toBeGreaterThanOrEqual(16);
      },
      180_000,
    );

    afterAll(() => {
      const count = (outcome: Combination['outcome']): number => all.filter((one) => one.outcome === outcome).length;
      console.log(
        `Fault matrix, ${what}: ${all.length} combinations of ${operations.length} operations, request and fault; ` +
          `${count('as before')} left the workbook as before, ${count('complete')} complete; losses: ${count('lost')}.`,
      );
    });
  });
}
