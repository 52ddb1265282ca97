import { seeds } from '../../sampling';
import { quiet } from './measure';
import { Random } from '../generated/random';
import { drawHabits, habits } from './habits';

const correct = seeds('unkind correct books', 2000);

test('books filled as departments fill them draw no error and hardly a warning', () => {
  const { books, withErrors, withWarnings, byRule, examples } = quiet(correct);
  expect([withErrors, ...(withErrors > 0 ? examples.values() : [])]).toEqual([0]);
  expect(withWarnings).toBeLessThanOrEqual(books * 0.1);
  for (const [rule, count] of byRule) expect([rule, count <= Math.max(1, books * 0.002)]).toEqual([rule, true]);
});

test('each habit is met in a fifth of the books or more', () => {
  const drawn = Array.from({ length: 400 }, (_, seed) => drawHabits(new Random(seed)));
  for (const habit of habits)
    expect([habit, drawn.filter((own) => own.has(habit)).length >= 400 * 0.2]).toEqual([habit, true]);
});
