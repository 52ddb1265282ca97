import { checkBook } from '../../../src/checks/engine';
import { seeds } from '../../sampling';
import { bookOf, catalogue } from '../books';
import { generateBook, roughHabits, usualHabits } from './generate';
import { isTrue } from '../trueFindings';

const books = seeds('consistent books', 300);
/** Books per test, so that a failure names its neighbourhood and no test runs for long. */
const batch = 50;

describe('consistent, correctly rounded books', () => {
  const batches = Array.from({ length: Math.ceil(books.length / batch) }, (_, index) => index * batch);
  const noted = new Map<string, number>();

  test.each(batches)('from book %d on: no error and no warning', (first) => {
    for (const seed of books.slice(first, first + batch)) {
      const { book, truth } = generateBook(seed, seed % 2 === 0 ? usualHabits : roughHabits);
      const [check] = checkBook(bookOf(book), { catalogue });
      const accused = check!.findings.filter((finding) => finding.severity !== 'info' && !isTrue(finding, truth));
      expect([seed, accused.map(({ rule, message }) => `${rule} ${message.vi}`)]).toEqual([seed, []]);
      for (const { rule } of check!.findings) noted.set(rule, (noted.get(rule) ?? 0) + 1);
    }
  });

  test('rounding was met: some relations could not be decided', () => {
    // A part that nearly is its whole (CT-402) is too rare in these books; its fixtures hold that
    // outcome.
    for (const rule of ['CT-401', 'CT-403', 'CT-404', 'CT-501', 'CT-701', 'CT-702']) {
      expect([rule, noted.get(rule) ?? 0]).not.toEqual([rule, 0]);
    }
  });
});
