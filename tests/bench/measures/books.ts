import { checkSheet } from '../../../src/checks/engine';
import { peersOf, sheetsOf } from '../../../src/checks/provinces/peers';
import { whatIsOpen } from '../../../src/checks/relations/asked';
import { judged } from '../../../src/checks/relations/judged';
import type { RelationKind } from '../../../src/checks/relations/kinds';
import { relations } from '../../../src/checks/relations/relations';
import { nothingStands } from '../../../src/checks/standing/standing';
import type { Book } from '../../../src/sheet/province/report';
import { bookOf, catalogue } from '../../checks/books';
import { generateBook } from '../../checks/generated/generate';
import { isTrue } from '../../checks/trueFindings';
import type { Bench } from '../benches';
import { table } from '../table';

const usualBooks = 10_000;

/** Share of undecided comparisons that a kind of relation may have on these books, per cent. */
const undecidedBudget = 5;

interface Tally {
  compared: number;
  undecided: number;
}

/**
 * Consistent, correctly rounded books: what is said of them that is false, and how often numbers
 * could not decide.
 */
export const booksBench: Bench = {
  name: 'books',
  usage: 'books [how many]',
  needsFile: false,
  brief: ['500'],
  run([count = String(usualBooks)]) {
    const wanted = Number(count);
    const kinds = new Map<RelationKind, Tally>();
    const said = new Map<string, number>();
    const accused: string[] = [];
    for (let seed = 0; seed < wanted; seed += 1) {
      const { book: input, truth } = generateBook(seed);
      const book = bookOf(input);
      compareIn(book, kinds);
      for (const finding of checkSheet(book.reports[0]!, book, { catalogue, thorough: true }).findings) {
        const { rule, severity, message } = finding;
        said.set(rule, (said.get(rule) ?? 0) + 1);
        if (severity !== 'info' && !isTrue(finding, truth)) accused.push(`book ${seed}: ${rule} ${message.en}`);
      }
    }
    const print = (text: string): boolean => process.stdout.write(text);
    print(`${wanted} consistent, correctly rounded books: ${accused.length} false errors and warnings\n`);
    print(table(['relation', 'compared', 'undecided', 'share %'], [...kinds].map(line)));
    const over = [...kinds].filter(([, tally]) => share(tally) >= undecidedBudget).map(([kind]) => kind);
    print(`Relations with ${undecidedBudget} % undecided or more: ${over.join(', ') || 'none'}\n`);
    print(
      `Findings, true ones and notes: ${[...said]
        .sort()
        .map(([rule, times]) => `${rule} ${times}`)
        .join(', ')}\n`,
    );
    for (const sentence of accused.slice(0, 10)) print(`${sentence}\n`);
    if (accused.length > 0 || over.length > 0) process.exitCode = 1;
  },
};

/**
 * Every relation of the book's sheet, those included that a look at plain numbers would pass over.
 */
function compareIn(book: Book, kinds: Map<RelationKind, Tally>): void {
  const [report] = book.reports;
  const peers = peersOf(sheetsOf([book]), catalogue, { thorough: true });
  const { factsOf } = peers;
  const facts = factsOf(report!, book);
  const context = { catalogue, book, earlier: [], facts, factsOf, peers, standing: nothingStands() };
  for (const relation of relations(context, whatIsOpen(context))) {
    const tally = kinds.get(relation.kind) ?? { compared: 0, undecided: 0 };
    tally.compared += 1;
    tally.undecided += Number(judged(relation).outcome === 'undecided');
    kinds.set(relation.kind, tally);
  }
}

const share = ({ compared, undecided }: Tally): number => (100 * undecided) / compared;

function line([kind, tally]: readonly [RelationKind, Tally]): readonly string[] {
  return [kind, String(tally.compared), String(tally.undecided), share(tally).toFixed(2)];
}
