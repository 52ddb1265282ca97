import { checkSheet } from '../../../src/checks/engine';
import { hearing } from '../../../src/checks/judge';
import { rules as allRules } from '../../../src/checks/rules';
import { bookOf, catalogue } from '../../checks/books';
import { generateBook } from '../../checks/generated/generate';
import { isTrue } from '../../checks/trueFindings';
import type { Bench } from '../benches';
import { table } from '../table';

const usualBooks = 10_000;

/** Share of undecided comparisons that a rule may have on these books, per cent. */
const undecidedBudget = 5;

interface Tally {
  compared: number;
  undecided: number;
  findings: number;
}

/**
 * Consistent, correctly rounded books: what is said of them that is false, and how often a rule
 * could not decide.
 */
export const booksBench: Bench = {
  name: 'books',
  usage: 'books [how many [RULE …]]',
  needsFile: false,
  brief: ['500'],
  run([count, ...chosen]) {
    const wanted = Number(count ?? usualBooks);
    const rules = chosen.length === 0 ? allRules : allRules.filter(({ id }) => chosen.includes(id));
    const tallies = new Map(rules.map(({ id }): [string, Tally] => [id, { compared: 0, undecided: 0, findings: 0 }]));
    const accused: string[] = [];
    for (let seed = 0; seed < wanted; seed += 1) {
      const { book: input, truth } = generateBook(seed);
      const book = bookOf(input);
      for (const rule of rules) {
        const tally = tallies.get(rule.id)!;
        const tell = (outcome: string): void => {
          tally.compared += 1;
          tally.undecided += Number(outcome === 'undecided');
        };
        const { findings } = hearing(tell, () =>
          checkSheet(book.reports[0]!, book, { catalogue, rules: [rule], thorough: true }),
        );
        tally.findings += findings.length;
        for (const finding of findings) {
          if (finding.severity !== 'info' && !isTrue(finding, truth))
            accused.push(`book ${seed}: ${finding.rule} ${finding.message.en}`);
        }
      }
    }
    process.stdout.write(
      `${wanted} consistent, correctly rounded books: ${accused.length} false errors and warnings\n`,
    );
    const rows = [...tallies].filter(([, { compared, findings }]) => compared + findings > 0);
    process.stdout.write(
      table(
        ['rule', 'comparisons', 'undecided', 'share %', 'findings'],
        rows.map(([id, tally]) => line(id, tally)),
      ),
    );
    const over = rows.filter(
      ([, { compared, undecided }]) => (100 * undecided) / Math.max(compared, 1) >= undecidedBudget,
    );
    process.stdout.write(
      `Rules with ${undecidedBudget} % undecided or more: ${over.map(([id]) => id).join(', ') || 'none'}\n`,
    );
    for (const sentence of accused.slice(0, 10)) process.stdout.write(`${sentence}\n`);
    if (accused.length > 0) process.exitCode = 1;
  },
};

function line(id: string, { compared, undecided, findings }: Tally): readonly string[] {
  const share = compared === 0 ? '–' : ((100 * undecided) / compared).toFixed(2);
  return [id, String(compared), String(undecided), share, String(findings)];
}
