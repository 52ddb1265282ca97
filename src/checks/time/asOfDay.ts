import type { Language, LocalText } from '../../indicators/text';
import { dueDay, dueText, earliestDayOf } from '../../indicators/forms/deadlines';
import type { SheetReport } from '../../sheet/province/report';
import { ledgerCell } from '../facts/places';
import { defineRule } from '../rule';
import { levelKinds } from '../facts/slots';
import { inBoth } from '../wording';

/** CT-503: figures that stand for a day well before the end of the year. */
export const asOfDay = defineRule({
  id: 'CT-503',
  family: 'time',
  title: { vi: 'Số liệu lấy trước cuối năm quá sớm', en: 'Figures taken long before the year’s end' },
  given: {
    vi: 'Số liệu nguồn của năm báo cáo có ghi ngày.',
    en: 'Ledger figures of the report year carry the day they stand for.',
  },
  when: {
    vi: 'Ngày đó cách ngày cuối năm hơn 45 ngày (trước 16/11).',
    en: 'That day is more than 45 days before the end of the year (before 16 November).',
  },
  then: { vi: 'Cảnh báo, một lần mỗi biểu, nêu mọi dòng.', en: 'A warning, one a sheet, naming every row.' },
  reason: {
    vi: 'Số ước cả năm lập từ giữa tháng 11; số giữa năm không phải số của năm. Mốc 45 ngày do công cụ đặt; hạn gửi chỉ nêu khi đọc được văn bản của năm đó.',
    en: 'Estimates for the whole year are drawn up from mid-November on; a level of mid-year is not the year’s. The margin of 45 days is this tool’s own; a deadline is told only where the document of that year could be read.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    early: {
      vi: '{count} số liệu nguồn của năm {year} lấy tại ngày {days}, cách cuối năm hơn 45 ngày (trước {limit}): {rows}.{due} Đây không phải số cả năm hay cuối năm nên so sánh với kế hoạch và năm trước sẽ lệch; đề nghị cập nhật số, hoặc nêu rõ ngày ở cột 9 và giải trình.',
      en: '{count} ledger figures for {year} stand for {days}, more than 45 days before the end of the year (before {limit}): {rows}.{due} They are no figures of the whole year or its end, so comparing them with plans and last year misleads; please update them, or state the day in column 9 and explain.',
    },
  },
  *evaluate(report, { facts }) {
    const { year } = report.head;
    if (year === null || facts.ownLedger.length === 0) return;
    const limit = earliestDayOf(year);
    const early = facts
      .claims([...levelKinds])
      .filter(({ figure: { asOf, derived, ...figure } }) => figure.year === year && !derived && asOf && asOf < limit);
    if (early.length === 0) return;
    const days = [...new Set(early.map(({ figure }) => figure.asOf!))].sort();
    yield {
      outcome: 'fails',
      message: 'early',
      values: {
        count: early.length,
        year: String(year),
        days: inBoth((language) => days.map((day) => written(day, language)).join(', ')),
        limit: inBoth((language) => written(limit, language)),
        due: deadlineOf(report, year),
        rows: early
          .map(({ figure, address }) => `${facts.indicator(figure.indicator)?.code ?? figure.indicator} (${address})`)
          .join(', '),
      },
      cells: early.map((row) => ledgerCell(row, facts.indicator(row.figure.indicator)?.code ?? '')),
    };
  },
});

function written(day: string, language: Language): string {
  return language === 'vi' ? day.split('-').reverse().join('/') : day;
}

/** The deadline of this form and year, where one could be read. */
function deadlineOf({ head: { template, status } }: SheetReport, year: number): LocalText {
  const due = template && status ? dueDay(template.id, year, status) : null;
  if (!due) return { vi: '', en: '' };
  const text = dueText(due);
  return { vi: ` Hạn gửi báo cáo: ${text.vi}.`, en: ` The report is due: ${text.en}.` };
}
