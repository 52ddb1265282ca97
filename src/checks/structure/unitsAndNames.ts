import type { Indicator } from '../../indicators/catalogue/indicator';
import { loadLevels } from '../../indicators/catalogue/levels';
import { of } from '../../figures/expression';
import { readCell } from '../../figures/reading';
import type { CheckContext } from '../context';
import type { SheetReport } from '../../sheet/province/report';
import { cellOf, symbolCell } from '../facts/places';
import type { FindingCell } from '../findingCell';
import { slots, type SlotName } from '../facts/slots';
import { keptTies, rowValues, type RowValues } from '../outlier/rowTies';
import { isOfKind } from '../facts/ofKind';
import { defineRule, type Verdict } from '../rule';
import { excerpt, named } from '../wording';
import { oddNames, oddUnits, type OddName, type OddUnit } from './rowLabels';

/** CT-110: a row's unit or name is not that of its code. */
export const unitsAndNames = defineRule({
  id: 'CT-110',
  family: 'structure',
  title: { vi: 'Đơn vị tính hoặc tên dòng không phải của mã số', en: 'A unit or a name that is not the code’s' },
  given: {
    vi: 'Dòng có mã số, có tên ở cột B và đơn vị tính ở cột D.',
    en: 'A row has a code, a name in column B and a unit in column D.',
  },
  when: {
    vi: 'Đơn vị tính có từ chỉ cỡ (nghìn, triệu, tỷ) hoặc % khác với danh mục; hoặc tên là của chỉ tiêu khác.',
    en: 'The unit has another scale word (nghìn, triệu, tỷ) or per cent where the catalogue has not; or the name is that of another indicator.',
  },
  then: {
    vi: 'Cảnh báo. Khi quan hệ với dòng khác cho thấy số đúng theo danh mục thì gợi ý sửa chữ; khi cho thấy số theo đơn vị đã ghi thì gợi ý đổi các số.',
    en: 'A warning. Where relations with other rows show the numbers to be in the catalogue’s unit the word is suggested; where they show them in the unit written, the numbers are.',
  },
  reason: {
    vi: 'Số được cộng theo đơn vị của danh mục; một chữ “nghìn” làm người đọc hiểu sai một nghìn lần.',
    en: 'Numbers are added up in the catalogue’s unit; one word "thousand" misleads its reader a thousandfold.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    unit: {
      vi: 'Ô {place} ({row}): đơn vị tính ghi “{text}”, trong khi chỉ tiêu này tính bằng “{unit}”. Đề nghị sửa đơn vị về “{unit}”, và nếu số đã nhập theo “{text}” thì đổi số.',
      en: 'Cell {place} ({row}): the unit says "{text}", while this indicator counts in "{unit}". Please put the unit back to "{unit}", and convert the numbers if they were entered in "{text}".',
    },
    name: {
      vi: 'Ô {place}: mã {code} là {row}, nhưng tên dòng là “{text}”, tức {named}. Số có thể bị ghi cho chỉ tiêu khác; đề nghị sửa mã số hoặc tên.',
      en: 'Cell {place}: code {code} is {row}, but the row is named "{text}", which is {named}. The numbers may go to another indicator; please correct code or name.',
    },
  },
  *evaluate(report, context) {
    const strangers = oddNames(context);
    // The unit of another row's indicator came with its name.
    for (const odd of oddUnits(context))
      if (strangers.every(({ row }) => row !== odd.row)) yield unitVerdict(odd, report, context);
    for (const odd of strangers) {
      // A code that stands twice has its own rule.
      const isTwice = report.rows.some((row) => row !== odd.row && row.indicator?.id === odd.indicator.id);
      if (!isTwice) yield nameVerdict(odd, report, context);
    }
  },
});

type LabelVerdict = Verdict<'unit' | 'name'>;

function unitVerdict(
  { row, indicator, text, times }: OddUnit,
  report: SheetReport,
  context: CheckContext,
): LabelVerdict {
  const cell = row.cells.get('D');
  const place: FindingCell = cell ? cellOf(cell) : symbolCell(report, 'D');
  const values = { place: place.address, row: named(indicator), text: excerpt(text), unit: indicator.unit.text };
  const said = { outcome: 'fails', message: 'unit', values, cells: [place, ...numbersOf(row)] } as const;
  const meant =
    times === null || context.facts.row(indicator.id) !== row ? null : meaningOf(indicator.id, times, context);
  if (meant === 'converted') return { ...said, fill: converted(row, times!) };
  return meant === 'asListed'
    ? { ...said, suggestion: { address: place.address, value: indicator.unit.text.vi, cause: 'unit-word' } }
    : said;
}

function nameVerdict(
  { row, indicator, named: other }: OddName,
  report: SheetReport,
  { facts }: CheckContext,
): LabelVerdict {
  const [code, name] = (['C', 'B'] as const).map((symbol) => {
    const cell = row.cells.get(symbol);
    return cell ? cellOf(cell) : symbolCell(report, symbol);
  }) as [FindingCell, FindingCell];
  const isMissing = facts.row(other.id) === null;
  return {
    outcome: 'fails',
    message: 'name',
    values: {
      place: code.address,
      code: indicator.code,
      row: named(indicator),
      text: excerpt(name.value),
      named: named(other),
    },
    cells: [code, name],
    // A code that stands nowhere, on the row that bears its name.
    ...(isMissing ? { suggestion: { address: code.address, value: other.code, cause: 'wrong-code' } } : {}),
  };
}

const numbersOf = (row: OddUnit['row']): readonly FindingCell[] =>
  slots.flatMap(({ symbol }) => {
    const cell = row.cells.get(symbol);
    return typeof cell?.value === 'number' ? [cellOf(cell)] : [];
  });

/** The row's typed numbers in the catalogue's unit. */
function converted(row: OddUnit['row'], times: number): NonNullable<Verdict['fill']> {
  return slots.flatMap(({ symbol }) => {
    const cell = row.cells.get(symbol);
    return typeof cell?.value === 'number' && cell.formula === null
      ? [{ address: cell.address, value: Number((cell.value * times).toPrecision(15)) }]
      : [];
  });
}

/**
 * Whether the row's relations hold with its numbers as they stand, or only with the numbers taken
 * in the unit that is written beside them; null where they tell neither.
 */
function meaningOf(id: string, times: number, context: CheckContext): 'asListed' | 'converted' | null {
  const { facts } = context;
  const indicator = facts.indicator(id)!;
  const ties = keptTies(
    { indicator, broken: [] },
    slots.map(({ name }) => name),
    context,
  );
  const own = rowValues(id, context);
  const scaled: RowValues = (slot: SlotName) => {
    const fact = facts.fact(id, slot);
    return fact ? of(readCell(fact.value * times, indicator)) : null;
  };
  const failing = (values: RowValues): number => ties.filter((tie) => tie.judge(values) === 'fails').length;
  const numbers = slots.flatMap(({ name }) => facts.fact(id, name) ?? []).filter(({ origin }) => origin === 'typed');
  const odd = (factor: number): number => numbers.filter(({ value }) => !isPossible(value * factor, indicator)).length;
  const [asListed, asWritten] = [failing(own) + odd(1), failing(scaled) + odd(times)];
  if (asListed !== asWritten) return asListed < asWritten ? 'asListed' : 'converted';
  const largest = Math.max(...slots.map(({ name }) => facts.fact(id, name)?.value ?? 0));
  if (isAbsurd(largest * times, indicator)) return 'asListed';
  return isAbsurd(largest, indicator) ? 'converted' : null;
}

/** Whole things have no fraction, and no province has so few or so many people. */
function isPossible(value: number, indicator: Indicator): boolean {
  const level = loadLevels().find((one) => one.indicator === indicator.id);
  const neat = Number(value.toPrecision(12));
  return isOfKind(neat, indicator) && (!level || (neat >= level.low && neat <= level.high));
}

/** More than any province has of anything that is counted, or turns over in dong. */
const most = { count: 5e8, amount: 2e15 } as const;

function isAbsurd(value: number, { measure, unit }: Indicator): boolean {
  const limit = measure === 'count' ? most.count : unit.base === 'đồng' ? most.amount : Infinity;
  return value * unit.scale > limit;
}
