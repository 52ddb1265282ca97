import { waysToFail } from './faults';
import { tryFaults, type Combination, type Operation } from './faultMatrix';

/**
 * Lets requests of each operation fail in every way, and prints how many combinations were tried
 * and how many losses.
 * @param within `laterDescribe` where every run tries the like
 */
export function describeMatrix(what: string, operations: readonly Operation[], within = describe): void {
  within(`the fault matrix, ${what}`, () => {
    const all: Combination[] = [];

    it.each(operations.map((operation, at) => [operation.name, operation, at] as const))(
      '%s: whatever fails, the workbook is as before or the operation complete',
      async (_, operation, at) => {
        const { tried, whole } = await tryFaults(operation, waysToFail(operation.touched), at);
        all.push(...tried);
        expect(tried.filter(({ outcome }) => outcome === 'lost')).toEqual([]);
        expect(whole).toBeGreaterThanOrEqual(16);
      },
      180_000,
    );

    it('is tried with every way to fail, whatever the sample', () => {
      const ways = waysToFail('').map(({ name }) => name);
      expect(ways.filter((name) => !all.some(({ way }) => way.startsWith(name)))).toEqual([]);
    });

    afterAll(() => {
      const count = (outcome: Combination['outcome']): number => all.filter((one) => one.outcome === outcome).length;
      console.log(
        `Fault matrix, ${what}: ${all.length} combinations of ${operations.length} operations, request and fault; ` +
          `${count('as before')} left the workbook as before, ${count('complete')} complete; losses: ${count('lost')}.`,
      );
    });
  });
}
