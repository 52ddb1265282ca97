import type { Width } from '../../figures/expression';
import { endsOf, farAway, type IntervalCells } from './intervalFormulas';
import type { LiveCheck } from './liveChecks';
import { liveTexts } from './liveTexts';

/** Ends nearer than this share are the same (the engine decides such cases in decimals). */
const dust = '1E-13';

/** Compared as the engine does it: strict ones that meet hold, wide ones that do not meet fail. */
export function verdictCells(
  left: IntervalCells,
  right: IntervalCells,
  { operator, rule }: Pick<LiveCheck, 'operator' | 'rule'>,
) {
  // The mark that counts as 0 does so in sums only.
  const known =
    rule === 'CT-401'
      ? `AND(${left.strictLow}<>"",${right.strictLow}<>"")`
      : `AND(ISNUMBER(${left.value}),ISNUMBER(${right.value}))`;
  const when = (text: string): string => `=IF(${known},${text},"")`;
  const face = ({ value }: IntervalCells): string => `IF(ISNUMBER(${value}),${value},0)`;
  const strict = allows(left, right, operator, 'strict');
  const wide = allows(left, right, operator, 'wide');
  const { fails, undecided, holds } = liveTexts;
  const spread = `(${left.wideHigh}-${left.wideLow}+${right.wideHigh}-${right.wideLow})/2`;
  return {
    leftValue: when(face(left)),
    rightValue: when(face(right)),
    difference: when(`${face(left)}-${face(right)}`),
    // A hedge such as "trên" leaves one side open: then no number says how far.
    tolerance: when(`IF(${spread}>${String(farAway / 1e10).replace('e+', 'E+')},"",${spread})`),
    verdict: when(`IF(${strict},"${holds.vi}",IF(${wide},"${undecided.vi}","${fails.vi}"))`),
  };
}

function allows(left: IntervalCells, right: IntervalCells, operator: LiveCheck['operator'], width: Width): string {
  const [a, b] = [endsOf(left, width), endsOf(right, width)];
  const mayBeAtMost = (low: typeof a, high: typeof a): string =>
    `IF(ABS(${low.low}-${high.high})<=${dust}*MAX(ABS(${low.low}),ABS(${high.high})),AND(LEFT(${low.ends},1)="[",RIGHT(${high.ends},1)="]"),${low.low}<${high.high})`;
  return operator === 'atMost' ? mayBeAtMost(a, b) : `AND(${mayBeAtMost(a, b)},${mayBeAtMost(b, a)})`;
}
