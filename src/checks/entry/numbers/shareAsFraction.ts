import { decimalsShown, Exact } from '../../../figures/decimal';
import type { Indicator } from '../../../indicators/catalogue/indicator';
import type { ReportCell, SheetReport } from '../../../sheet/province/report';
import type { CheckContext } from '../../context';
import type { Fact } from '../../facts/fact';
import { cellOf } from '../../facts/places';
import { defineRule, type Verdict } from '../../rule';
import { slots, type SlotName } from '../../facts/slots';
import { numberKind } from '../../survey/numbers';
import { listed, named, quoteValue } from '../../wording';
import { othersOf, witnesses } from '../../witnesses';
import { showsPercent } from './numberLook';

/** The hundredfold lies within so many times of each other number of the row. */
const nearness = 4;
/** Whole per cents leave so many decimals when they are stored as fractions. */
const decimalsOfFractions = 2;

/** CT-209: 94,3 % is stored as 0,943. */
export const shareAsFraction = defineRule({
  id: 'CT-209',
  family: 'entry',
  title: { vi: 'Tỷ lệ lưu dưới dạng phân số của 1', en: 'A share stored as a fraction of one' },
  given: {
    vi: 'Chỉ tiêu tính bằng %, ô nhập có số lớn hơn 0 và không quá 1.',
    en: 'An indicator in per cent has an input above 0 and up to 1.',
  },
  when: {
    vi: 'Ô có định dạng %; hoặc gấp 100 lần thì khớp các số lớn hơn 1 của dòng; hoặc dòng không có số khác; hoặc mọi số của dòng đều không quá 1 và có số từ hai chữ số lẻ.',
    en: 'The cell has a per cent format; or a hundredfold fits the row’s numbers above 1; or the row has no other number; or none of them is above 1 and some have two decimals or more.',
  },
  then: {
    vi: 'Báo lỗi khi có định dạng % (chắc chắn); còn lại cảnh báo, cả dòng thì một lần. Gợi ý số gấp 100 lần.',
    en: 'An error with a per cent format, which is certain; else a warning, one for a whole row. The hundredfold is suggested.',
  },
  reason: {
    vi: 'Gõ “94,3%” thì Excel lưu 0,943, còn biểu này lưu số phần trăm 94,3; hai cách lẫn nhau làm sai mọi chênh lệch và trung bình.',
    en: 'Typing "94.3%" makes Excel store 0.943, while these sheets store 94.3; mixing the two spoils every difference and mean.',
  },
  severity: { fails: 'error', undecided: 'warning' },
  messages: {
    format: {
      vi: 'Ô {place} ({row}) có định dạng % và lưu {value}, nên công thức tính với {value} thay cho {meant}. Đề nghị nhập {meant} và bỏ định dạng %.',
      en: 'Cell {place} ({row}) has a per cent format and stores {value}, so formulas compute with {value} instead of {meant}. Please enter {meant} and take the per cent format away.',
    },
    supported: {
      vi: 'Ô {place} ({row}) ghi {value}%, trong khi các số khác của dòng là {others}; gấp 100 lần thì cách các số đó không quá {near} lần. Gõ {meant}% vào ô này thì Excel lưu {value}: có phải số đúng là {meant}%?',
      en: 'Cell {place} ({row}) holds {value}%, while the row’s other numbers are {others}; a hundred times as much lies within {near} times of them. Excel stores {value} where {meant}% is typed: should it be {meant}%?',
    },
    alone: {
      vi: 'Ô {place} ({row}) ghi {value}%, không quá 1%, và dòng không có số khác để so. Gõ {meant}% vào ô này thì Excel lưu {value}: có phải số đúng là {meant}%? Nếu tỷ lệ thật sự nhỏ như vậy, đề nghị giải trình.',
      en: 'Cell {place} ({row}) holds {value}%, no more than 1%, and the row has no other number to compare. Excel stores {value} where {meant}% is typed: should it be {meant}%? If the share truly is that small, please say so.',
    },
    row: {
      vi: '{row} (từ ô {place}): mọi số của dòng đều không quá 1% ({others}). Gõ {meant}% thì Excel lưu {value}: có phải cả dòng đã nhập dưới dạng phân số của 1? Nếu tỷ lệ thật sự nhỏ như vậy, đề nghị giải trình.',
      en: '{row} (from cell {place}): no number of the row is above 1% ({others}). Excel stores {value} where {meant}% is typed: was the whole row entered as fractions of one? If the share truly is that small, please say so.',
    },
  },
  *evaluate(report, context) {
    for (const { indicator, cells } of context.facts.survey.openRows) {
      if (!indicator || !numberKind(indicator).isShare) continue;
      const own = slots.flatMap(({ name, symbol }): readonly Fraction[] => {
        const cell = cells.get(symbol);
        return cell && isFraction(cell) ? [{ cell, slot: name, value: cell.value }] : [];
      });
      if (own.length > 0) yield* verdicts(own, indicator, report, context);
    }
  },
});

/** A number above 0 and up to 1 in a cell of a share. */
interface Fraction {
  readonly cell: ReportCell;
  readonly slot: SlotName;
  readonly value: number;
}

function isFraction(cell: ReportCell): cell is ReportCell & { readonly value: number } {
  const { value, formula } = cell;
  return formula === null && typeof value === 'number' && value > 0 && value <= 1;
}

type FractionVerdict = Verdict<'format' | 'supported' | 'alone' | 'row'>;

/** A row has one answer: a cell that is certain, cells beside larger numbers, or all of it. */
function* verdicts(
  own: readonly Fraction[],
  indicator: Indicator,
  report: SheetReport,
  context: CheckContext,
): Iterable<FractionVerdict> {
  const known = witnesses(indicator.id, context);
  const asked: Fraction[] = [];
  for (const one of own) {
    const others = othersOf(one.slot, known, indicator.id, context);
    const large = others.filter(({ value }) => value > 1);
    const said = verdictOn(one, indicator, others, report);
    if (showsPercent(one.cell.numberFormat)) yield { ...said, outcome: 'fails', message: 'format' };
    else if (others.length === 0) yield { ...said, message: 'alone' };
    else if (large.length === 0) asked.push(one);
    else if (large.every(({ value }) => isNear(meantBy(one), value))) yield { ...said, message: 'supported' };
  }
  const [first] = asked;
  if (!first || !asked.some(({ value }) => decimalsShown(value) >= decimalsOfFractions)) return;
  const facts = known.map(({ fact }) => fact);
  yield {
    ...verdictOn(first, indicator, facts, report),
    message: 'row',
    cells: asked.map(({ cell }) => cellOf(cell)),
    fill: asked.map((one) => ({ address: one.cell.address, value: meantBy(one) })),
  };
}

const isNear = (one: number, other: number): boolean => one <= other * nearness && one * nearness >= other;

/** What was typed with a per cent sign. */
function meantBy({ value }: Fraction): number {
  return new Exact(value).times(100).toNumber();
}

function verdictOn(
  one: Fraction,
  indicator: Indicator,
  others: readonly Fact[],
  { sheet }: SheetReport,
): Omit<FractionVerdict, 'message'> {
  const { cell, value } = one;
  const meant = meantBy(one);
  const exactly = (number: number) => ({ value: number, decimals: decimalsShown(number) });
  return {
    outcome: 'undecided',
    values: {
      place: cell.address,
      row: named(indicator),
      value: exactly(value),
      meant: exactly(meant),
      others: listed(others.map((other) => quoteValue(other, sheet))),
      near: nearness,
    },
    cells: [cellOf(cell)],
    suggestion: { address: cell.address, value: meant, cause: 'share-as-fraction' },
  };
}
