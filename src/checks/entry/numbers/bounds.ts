import type { SheetReport } from '../../../sheet/province/report';
import type { CheckContext } from '../../context';
import type { Fact } from '../../facts/fact';
import { sides } from '../../judge';
import { verdictOf, type Said } from '../../relations/comparing';
import { judged, type Found } from '../../relations/judged';
import type { Told } from '../../relations/keepRelation';
import { notHolding } from '../../relations/notHolding';
import { factSide, operandsOf } from '../../relations/operand';
import type { RelationOf } from '../../relations/relation';
import { defineRule } from '../../rule';
import { quote } from '../../wording';

/** CT-202: a value outside the limits of its indicator. */
export const bounds = defineRule({
  id: 'CT-202',
  family: 'entry',
  title: { vi: 'Giá trị ngoài giới hạn của chỉ tiêu', en: 'Value outside the limits of its indicator' },
  given: {
    vi: 'Danh mục nêu giới hạn của chỉ tiêu: giờ mỗi ngày không quá 24, tỷ lệ không quá 100, thứ hạng từ 1 đến số tỉnh được xếp trong bản chỉ số của cột (63; 34 từ DTI 2024, công bố tháng 10/2025), số đếm không âm.',
    en: 'The catalogue gives limits: at most 24 hours a day, shares up to 100, ranks from 1 to the number of provinces that the column’s edition ranks (63; 34 since DTI 2024, out in October 2025), counts not below zero.',
  },
  when: {
    vi: 'Số trên biểu (hoặc số liệu nguồn không có dòng trên biểu) vượt giới hạn, kể cả khi tính sai số làm tròn.',
    en: 'A number of the sheet, or a ledger figure without a row there, lies outside, rounding included.',
  },
  then: {
    vi: 'Báo lỗi; nếu từ ước lượng còn để ngỏ, hoặc kế hoạch thứ hạng được đặt khi còn xếp nhiều tỉnh hơn, thì chỉ ghi nhận.',
    en: 'It is an error; where a hedge leaves it open, or a rank was planned while more provinces were ranked, it is only noted.',
  },
  reason: {
    vi: 'Giới hạn là logic của định nghĩa: một ngày có 24 giờ, phần không lớn hơn toàn bộ.',
    en: 'The limits follow from definitions: a day has 24 hours, a share is no more than the whole.',
  },
  severity: { fails: 'error', undecided: 'info' },
  messages: {
    tooLarge: {
      vi: '{fact}, lớn hơn mức tối đa {right} của chỉ tiêu (vượt {gap}, sai số làm tròn cho phép {tolerance}). Đề nghị kiểm tra đơn vị, dấu thập phân và ô nhập.',
      en: '{fact}, above the indicator’s limit of {right} (by {gap}; rounding explains {tolerance}). Please check unit, decimal mark and cell.',
    },
    tooSmall: {
      vi: '{fact}, nhỏ hơn mức tối thiểu {left} của chỉ tiêu (thiếu {gap}, sai số làm tròn cho phép {tolerance}). Đề nghị kiểm tra dấu âm và ô nhập.',
      en: '{fact}, below the indicator’s limit of {left} (by {gap}; rounding explains {tolerance}). Please check the sign and the cell.',
    },
    part: {
      vi: '{part} lớn hơn {whole}, trong khi đó là phần và toàn bộ của {fact} (làm tròn không giải thích được). Phần không thể lớn hơn toàn bộ; đề nghị kiểm tra hai ô và đơn vị tính.',
      en: '{part}, more than {whole}, though they are part and whole of {fact} (rounding does not explain it). A part cannot exceed its whole; please check both cells and their units.',
    },
    perhaps: {
      vi: '{fact}: theo mặt số thì ngoài giới hạn {limit}, nhưng từ ước lượng hoặc làm tròn còn để ngỏ (lệch {gap}, cho phép {tolerance}). Đề nghị xem lại khi có số chính thức.',
      en: '{fact}: at face value outside the limit {limit}, though its hedge or rounding leaves it open (off by {gap}, allowed {tolerance}). Please look again when the final number is known.',
    },
    planned: {
      vi: '{fact}: kế hoạch đặt khi bản chỉ số còn xếp {whenMade} tỉnh, thành phố; bản của năm kế hoạch chỉ có {limit} hạng. Đề nghị xác nhận kế hoạch này tính trong bao nhiêu tỉnh và nêu ở cột 9.',
      en: '{fact}: planned while the index ranked {whenMade} provinces; the edition of the planned year has {limit} places. Please say in column 9 among how many provinces the plan counts.',
    },
  },
  *evaluate(report, context) {
    for (const { relation, found } of notHolding('limit', context)) {
      const parts = partAndWhole(relation, context);
      // A part that the catalogue knows as one has a rule of its own.
      if (parts && isJudgedAsPart(relation.fact.indicator, context)) continue;
      if (!parts) yield verdictOf(relation, found, said(relation, found, report));
      else {
        const verdict = verdictOf(relation, found, beyondWhole(relation, parts, found, report));
        const told = verdict.message === 'part' ? asPart(relation, parts) : null;
        yield told ? { ...verdict, ...sides(told.found), values: verdict.values, told } : verdict;
      }
    }
  },
});

type Words = Said<'tooLarge' | 'tooSmall' | 'perhaps' | 'planned' | 'part'>;

function said({ fact, end, limit, whenMade }: RelationOf<'limit'>, { outcome }: Found, { sheet }: SheetReport): Words {
  if (whenMade !== undefined)
    return { message: 'planned', outcome: 'undecided', values: { fact: quote(fact, sheet), limit, whenMade } };
  return {
    message: outcome !== 'fails' ? 'perhaps' : end === 'max' ? 'tooLarge' : 'tooSmall',
    values: { fact: quote(fact, sheet), limit },
  };
}

interface PartAndWhole {
  readonly part: Fact;
  readonly whole: Fact;
}

/** What a share that the sheet computes is a share of: beyond 100 % the part exceeds its whole. */
function partAndWhole(
  { fact, end, left }: RelationOf<'limit'>,
  { catalogue, facts }: CheckContext,
): PartAndWhole | null {
  const ratio = end === 'max' && fact.origin === 'computed' ? catalogue.ratioOf(fact.indicator.id) : null;
  const slot = operandsOf(left)[0]?.slot;
  if (!ratio || !slot) return null;
  const [part, whole] = [facts.fact(ratio.numerator, slot), facts.fact(ratio.denominator, slot)];
  return part && whole ? { part, whole } : null;
}

/** The part against its whole, where that fails as the share does. */
function asPart({ left, year }: RelationOf<'limit'>, { part, whole }: PartAndWhole): Told | null {
  if (part.indicator.unit.scale !== whole.indicator.unit.scale) return null;
  const { slot = null } = operandsOf(left)[0] ?? {};
  const relation = {
    kind: 'part' as const,
    year,
    left: factSide(part, slot, year),
    operator: 'atMost' as const,
    right: factSide(whole, slot, year),
  };
  const found = judged(relation);
  return found.outcome === 'fails' ? { relation, found } : null;
}

function isJudgedAsPart({ id }: Fact['indicator'], { catalogue }: CheckContext): boolean {
  const ratio = catalogue.ratioOf(id)!;
  return catalogue
    .relationsOfKind('atMost')
    .some(({ part, whole }) => part === ratio.numerator && whole === ratio.denominator);
}

function beyondWhole(
  { fact, cells }: RelationOf<'limit'>,
  { part, whole }: PartAndWhole,
  { outcome }: Found,
  { sheet }: SheetReport,
): Words {
  return {
    message: outcome === 'fails' ? 'part' : 'perhaps',
    values: { fact: quote(fact, sheet), limit: 100, part: quote(part, sheet), whole: quote(whole, sheet) },
    cells: [...part.cells, ...whole.cells, ...cells],
  };
}
