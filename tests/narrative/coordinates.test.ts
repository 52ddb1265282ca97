import { readCoordinatePassages, tally } from './coordinatePassages';

const details = process.env['MISSES'] !== undefined;

test('what is proposed unasked, by kind of passage', () => {
  const passages = readCoordinatePassages();
  const kinds = [...new Set(passages.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const tallies = passages.filter((one) => one.kind === kind).map(tally);
    const sum = (of: (one: (typeof tallies)[number]) => number): number =>
      tallies.reduce((total, one) => total + of(one), 0);
    return {
      kind,
      certain: sum(({ certain }) => certain),
      right: sum(({ right }) => right),
      wrong: tallies.flatMap(({ wrong }) => wrong),
      missed: tallies.flatMap(({ missed }) => missed),
    };
  });
  const wrong = rows.flatMap((row) => row.wrong);
  const missed = rows.flatMap((row) => row.missed);
  const right = rows.reduce((total, row) => total + row.right, 0);
  const certain = rows.reduce((total, row) => total + row.certain, 0);
  console.log(
    [
      `Passages by kind: ${passages.length} with ${certain} certain figures; ${right} proposed right, ${missed.length} asked about, ${wrong.length} wrong`,
      ...rows.map((row) => `  ${row.kind.padEnd(16)} ${row.right}/${row.certain} right, ${row.wrong.length} wrong`),
      ...(details ? ['WRONG', ...wrong, 'MISSED', ...missed] : []),
    ].join('\n'),
  );
  expect(passages.length).toBeGreaterThanOrEqual(60);
  expect(right / certain).toBeGreaterThanOrEqual(0.85);
  expect(wrong.length).toBeLessThanOrEqual(3);
});
