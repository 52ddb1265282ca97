import type { Indicator } from '../../../indicators/catalogue/indicator';
import { isBlank } from '../../../sheet/grid/gridCells';
import type { ReportCell, ReportRow } from '../../../sheet/province/report';
import type { CheckContext } from '../../context';
import { readStated } from '../../../figures/reading';
import type { StatedFigure } from '../../../figures/stated';
import { cellOf, ledgerCell } from '../../facts/places';
import { defineRule, type Verdict } from '../../rule';
import { slots, type SlotName } from '../../facts/slots';
import { listed, named, quote, quoteRow, quoteValue } from '../../wording';

/** CT-214: a no-data mark stands where something else says that there is a number. */
export const misplacedMarks = defineRule({
  id: 'CT-214',
  family: 'entry',
  title: { vi: 'Ký hiệu không hợp chỗ', en: 'A mark in the wrong place' },
  given: {
    vi: 'Ô nhập ghi “-” (không phát sinh), “…” (chưa thu thập được) hoặc “x” (bảo mật, đã tính gộp).',
    en: 'An input cell is marked "-" (does not exist), "…" (not collected) or "x" (confidential, included elsewhere).',
  },
  when: {
    vi: 'Số liệu nguồn nêu một số cho đúng ô đó; hoặc tổng ghi “-” khi có phần lớn hơn 0; hoặc kết quả ghi “-” trong khi năm trước và kế hoạch lớn hơn 0; hoặc “x” không có ghi chú ở cột 9.',
    en: 'The ledger states a number for that very cell; or a total is "-" while a part is above zero; or a result is "-" while last year and the plan are above zero; or "x" has no note in column 9.',
  },
  then: {
    vi: 'Cảnh báo khi có số mâu thuẫn với ký hiệu; ghi nhận khi chỉ cần xác nhận hoặc thêm ghi chú.',
    en: 'A warning where a number contradicts the mark; a note where it only wants confirming or a remark.',
  },
  reason: {
    vi: 'Quy ước của niên giám: “-” bằng 0 khi cộng, “…” và “x” làm tổng để trống; dùng lẫn là làm sai tổng. “x” phải nêu đã gộp vào đâu hoặc vì sao bảo mật.',
    en: 'By the yearbooks’ convention "-" adds as 0 while "…" and "x" leave a total empty, so mixing them spoils totals; "x" must say where it is included or why it is withheld.',
  },
  severity: { fails: 'warning', undecided: 'info' },
  messages: {
    stated: {
      vi: 'Ô {place} ({row}) ghi “{mark}”, nhưng số liệu nguồn nêu {paper}. Đề nghị nhập số đó, hoặc sửa số liệu nguồn nếu văn bản nói về việc khác.',
      en: 'Cell {place} ({row}) is marked "{mark}", but the ledger states {paper}. Please enter that number, or correct the ledger where the paper speaks of something else.',
    },
    total: {
      vi: 'Ô {place} ({row}) ghi “-”, tức là bằng 0, nhưng các phần có số: {parts}. Đề nghị nhập tổng, hoặc “…” nếu chưa thu thập được.',
      en: 'Cell {place} ({row}) is marked "-", which means 0, but its parts have numbers: {parts}. Please enter the total, or "…" where it was not collected.',
    },
    vanished: {
      vi: 'Ô {place} ({row}) ghi “-” (không phát sinh), trong khi năm trước là {previous} và kế hoạch là {plan}. Có phải năm nay thực sự không phát sinh, hay chưa thu thập được (“…”)?',
      en: 'Cell {place} ({row}) is marked "-" (does not exist), while last year was {previous} and the plan is {plan}. Was there really nothing this year, or was it not collected ("…")?',
    },
    unexplained: {
      vi: 'Ô {place} ({row}) ghi “x” nhưng cột 9 không có ghi chú. Đề nghị nêu số này đã gộp vào dòng nào hoặc vì sao bảo mật.',
      en: 'Cell {place} ({row}) is marked "x", but column 9 has no note. Please say which row includes it or why it is withheld.',
    },
  },
  *evaluate(_, context) {
    for (const row of context.facts.survey.openRows) {
      const { indicator } = row;
      if (!indicator || context.facts.row(indicator.id) !== row) continue;
      for (const { name, symbol } of slots) {
        const cell = row.cells.get(symbol);
        const found = cell && typeof cell.value === 'string' ? verdict(cell, name, row, indicator, context) : null;
        if (found) yield found;
      }
    }
  },
});

type Found = Verdict<'stated' | 'total' | 'vanished' | 'unexplained'>;

function verdict(
  cell: ReportCell,
  name: SlotName,
  row: ReportRow,
  indicator: Indicator,
  { catalogue, facts }: CheckContext,
): Found | null {
  const mark = facts.mark(indicator.id, name);
  if (!mark) return null;
  const home = facts.report.sheet;
  const values = { place: cell.address, row: named(indicator), mark: mark.mark };
  const stated = facts.levels(indicator.id, name).find(({ figure }) => contradictsMark(figure));
  if (stated) {
    return {
      outcome: 'fails',
      message: 'stated',
      values: { ...values, paper: quoteRow(stated, home) },
      cells: [cellOf(cell), ledgerCell(stated, indicator.code)],
      suggestion: {
        address: cell.address,
        value: readStated(stated.figure, indicator).value,
        cause: 'mark-for-number',
      },
    };
  }
  if (mark.id === 'absent') {
    const all = (catalogue.sumOf(indicator.id)?.parts ?? []).flatMap((part) => facts.fact(part, name) ?? []);
    const parts = all.filter(({ value }) => value > 0);
    if (parts.length > 0) {
      return {
        outcome: 'fails',
        message: 'total',
        values: { ...values, parts: listed(parts.map((part) => quote(part, home))) },
        cells: [cellOf(cell), ...parts.flatMap(({ cells }) => cells)],
      };
    }
    const previous = name === 'actual' ? facts.fact(indicator.id, 'previous') : null;
    const plan = name === 'actual' ? facts.fact(indicator.id, 'plan') : null;
    if (previous && plan && previous.value > 0 && plan.value > 0) {
      return {
        outcome: 'undecided',
        message: 'vanished',
        values: { ...values, previous: quoteValue(previous, home), plan: quoteValue(plan, home) },
        cells: [cellOf(cell), ...previous.cells, ...plan.cells],
      };
    }
  }
  if (mark.id === 'confidential' && isBlank(row.cells.get('9')?.value ?? '')) {
    return { outcome: 'undecided', message: 'unexplained', values, cells: [cellOf(cell)] };
  }
  return null;
}

/** Whether a stated figure says that there is a number where a mark says that there is none. */
export function contradictsMark({ derived, hedge, value }: StatedFigure): boolean {
  return derived === null && hedge === null && value !== 0;
}
