import { measure, table } from './measure';
import { sourceCases, sourcesAtHand } from './sources';

const details = process.env['MISSES'] !== undefined;

test('the figures of the five source reports', () => {
  if (!sourcesAtHand) {
    console.log('Five source reports: not measured, the reports are not at hand');
    return;
  }
  const cases = sourceCases();
  const result = measure(cases);
  console.log(table('Five source reports, 87 sector figures', result, 3));
  if (details)
    console.log(
      [
        ...result.misses,
        '',
        ...result.nonValuesRead,
        '',
        'FALSE',
        ...result.falseFigures,
        '',
        'MISNAMED',
        ...result.misnamed,
      ].join('\n'),
    );
  expect(result.figures).toBe(87);
  expect(result.all / result.figures).toBeGreaterThanOrEqual(0.9);
  expect(result.valueAndKind / result.figures).toBeGreaterThanOrEqual(0.97);
  expect(result.nonValuesRead).toEqual([]);
  expect(result.falseFigures.length).toBeLessThanOrEqual(3);
});
