import { decimalsShown, Exact } from '../../../figures/decimal';
import type { Indicator } from '../../../indicators/catalogue/indicator';
import type { LocalText } from '../../../indicators/text';
import type { ReportCell, SheetReport } from '../../../sheet/province/report';
import type { CheckContext } from '../../context';
import type { Fact } from '../../facts/fact';
import { cellOf } from '../../facts/places';
import { defineRule, type Verdict } from '../../rule';
import { slots, type SlotName } from '../../facts/slots';
import { listed, named, quoteValue } from '../../wording';
import { othersOf, witnesses } from '../../witnesses';
import { showsPercent } from './numberLook';

/**
 * Shares of this size, or hardly any: what other columns must say before a fraction is believed to
 * be a slip.
 */
const leastShare = 5;
const nearness = 2;

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
    vi: 'Ô có định dạng %; hoặc gấp 100 lần thì khớp các số khác của dòng; hoặc dòng không có số khác mà số có nhiều chữ số lẻ hơn chỉ tiêu.',
    en: 'The cell has a per cent format; or a hundredfold fits the rest of its row; or the row has no other number and this one has more decimals than its indicator.',
  },
  then: {
    vi: 'Báo lỗi khi có định dạng % (chắc chắn); còn lại cảnh báo. Gợi ý số gấp 100 lần.',
    en: 'An error with a per cent format, which is certain; else a warning. The hundredfold is suggested.',
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
      vi: 'Ô {place} ({row}) ghi {value}%, trong khi các số khác của dòng là {others}; gấp 100 lần thì cách các số đó không quá {near} lần. Có phải 94,3% đã được lưu theo kiểu 0,943, số đúng ở đây là {meant}?',
      en: 'Cell {place} ({row}) holds {value}%, while the row’s other numbers are {others}; a hundred times as much lies within {near} times of them. Was it stored as 0.943 stands for 94.3%, and should it be {meant}?',
    },
    alone: {
      vi: 'Ô {place} ({row}) ghi {value}%, dưới 1% và có nhiều chữ số lẻ hơn {decimals} chữ số lẻ của chỉ tiêu. Có phải số đúng là {meant}%?',
      en: 'Cell {place} ({row}) holds {value}%, less than 1% and with more decimals than the indicator’s {decimals}. Should it be {meant}%?',
    },
  },
  *evaluate(report, context) {
    for (const { indicator, cells } of context.facts.survey.openRows) {
      if (indicator?.measure !== 'percentage' || indicator.bounds.max !== 100) continue;
      for (const { name, symbol } of slots) {
        const cell = cells.get(symbol);
        const found = cell && verdict(cell, name, indicator, report, context);
        if (found) yield found;
      }
    }
  },
});

function verdict(
  cell: ReportCell,
  slot: SlotName,
  indicator: Indicator,
  report: SheetReport,
  context: CheckContext,
): Verdict<'format' | 'supported' | 'alone'> | null {
  const { value } = cell;
  if (cell.formula !== null || typeof value !== 'number' || value <= 0 || value > 1) return null;
  const meant = new Exact(value).times(100).toNumber();
  const others = othersOf(slot, witnesses(indicator.id, context), indicator.id, report, context);
  const isFormat = showsPercent(cell.numberFormat);
  const isAlone = others.length === 0 && decimalsShown(value) > indicator.decimals;
  if (!isFormat && !isAlone && !isSupported(meant, others)) return null;
  const exactly = (number: number) => ({ value: number, decimals: decimalsShown(number) });
  return {
    outcome: isFormat ? 'fails' : 'undecided',
    message: isFormat ? 'format' : isAlone ? 'alone' : 'supported',
    values: {
      place: cell.address,
      row: named(indicator),
      value: exactly(value),
      meant: exactly(meant),
      others: listed(others.map((one): LocalText => quoteValue(one, report.sheet))),
      decimals: indicator.decimals,
      near: nearness,
    },
    cells: [cellOf(cell)],
    suggestion: { address: cell.address, value: meant, cause: 'share-as-fraction' },
  };
}

function isSupported(meant: number, others: readonly Fact[]): boolean {
  return (
    others.length > 0 &&
    others.every(({ value }) => value >= leastShare && meant <= value * nearness && meant * nearness >= value)
  );
}
