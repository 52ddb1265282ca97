import { measure, table, type Measure } from './measure';
import { caseOf, readPassages } from './passages';

const details = process.env['MISSES'] !== undefined;
const heldOut = ['held-out-a.txt', 'held-out-b.txt'].flatMap(readPassages);

const show = (title: string, result: Measure): void => {
  console.log(table(title, result, 3));
  if (!details) return;
  console.log(
    [
      ...result.misses,
      'READ',
      ...result.nonValuesRead,
      'FALSE',
      ...result.falseFigures,
      'MISNAMED',
      ...result.misnamed,
    ].join('\n'),
  );
};

test('own passages, held out', () => {
  const result = measure(heldOut.map((passage) => caseOf(passage)));
  show(`${heldOut.length} own passages, ${result.figures} figures`, result);
  expect(heldOut.length).toBeGreaterThanOrEqual(60);
  expect(result.all / result.figures).toBeGreaterThanOrEqual(0.9);
  expect(result.valueAndKind / result.figures).toBeGreaterThanOrEqual(0.97);
  expect(result.nonValuesRead).toEqual([]);
  expect(result.falseFigures.length).toBeLessThanOrEqual(3);
});
