import type { Indicator } from '../../indicators/indicator';
import { of } from '../../figures/expression';
import { pointReading } from '../../figures/reading';
import type { FigureKind } from '../../figures/stated';
import { inUnitOf, statedFact, type Fact } from '../fact';
import type { Facts } from '../facts';
import { judge, sides } from '../judge';
import { defineRule, type Verdict } from '../rule';
import { levelKinds, slots } from '../slots';
import { quote } from '../wording';

/** CT-202: a value outside the limits of its indicator. */
export const bounds = defineRule({
  id: 'CT-202',
  family: 'entry',
  title: { vi: 'Giá trị ngoài giới hạn của chỉ tiêu', en: 'Value outside the limits of its indicator' },
  given: {
    vi: 'Danh mục nêu giới hạn của chỉ tiêu: giờ mỗi ngày không quá 24, tỷ lệ không quá 100, thứ hạng từ 1 đến 63, số đếm không âm.',
    en: 'The catalogue gives limits: at most 24 hours a day, shares up to 100, ranks from 1 to 63, counts not below zero.',
  },
  when: {
    vi: 'Số trên biểu (hoặc số liệu nguồn không có dòng trên biểu) vượt giới hạn, kể cả khi tính sai số làm tròn.',
    en: 'A number of the sheet, or a ledger figure without a row there, lies outside, rounding included.',
  },
  then: {
    vi: 'Báo lỗi; nếu từ ước lượng còn để ngỏ thì chỉ ghi nhận.',
    en: 'It is an error; where a hedge leaves it open, it is only noted.',
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
    perhaps: {
      vi: '{fact}: theo mặt số thì ngoài giới hạn {limit}, nhưng từ ước lượng hoặc làm tròn còn để ngỏ (lệch {gap}, cho phép {tolerance}). Đề nghị xem lại khi có số chính thức.',
      en: '{fact}: at face value outside the limit {limit}, though its hedge or rounding leaves it open (off by {gap}, allowed {tolerance}). Please look again when the final number is known.',
    },
  },
  *evaluate(report, { facts }) {
    for (const fact of boundedFacts(facts)) yield* outside(fact, report.sheet);
  },
});

function* boundedFacts(facts: Facts): Iterable<Fact> {
  const seen = new Set<string>();
  for (const { indicator } of facts.report.rows) {
    if (!indicator || seen.has(indicator.id) || isBoundless(indicator)) continue;
    seen.add(indicator.id);
    for (const slot of slots) {
      const fact = facts.fact(indicator.id, slot.name);
      if (fact) yield fact;
    }
  }
  for (const row of facts.ownLedger) {
    const { figure } = row;
    const indicator = facts.row(figure.indicator) ? null : facts.indicator(figure.indicator);
    if (!indicator || isBoundless(indicator) || !isLevel(figure.kind) || !inUnitOf(indicator, figure)) continue;
    yield statedFact(indicator, row);
  }
}

const isLevel = (kind: FigureKind): boolean => kind === 'plan' || levelKinds.has(kind);

function isBoundless({ bounds: { min, max } }: Indicator): boolean {
  return min === null && max === null;
}

function* outside(fact: Fact, home: string): Iterable<Verdict<'tooLarge' | 'tooSmall' | 'perhaps'>> {
  const { min, max } = fact.indicator.bounds;
  const checks = [
    ...(max === null
      ? []
      : [
          { message: 'tooLarge' as const, limit: max, result: judge(fact.expression, 'atMost', of(pointReading(max))) },
        ]),
    ...(min === null
      ? []
      : [
          { message: 'tooSmall' as const, limit: min, result: judge(of(pointReading(min)), 'atMost', fact.expression) },
        ]),
  ];
  for (const { message, limit, result } of checks) {
    if (result.outcome === 'holds') continue;
    const compared = sides(result);
    yield {
      ...compared,
      outcome: result.outcome,
      message: result.outcome === 'fails' ? message : 'perhaps',
      values: { ...compared.values, fact: quote(fact, home), limit },
      cells: fact.cells,
    };
  }
}
