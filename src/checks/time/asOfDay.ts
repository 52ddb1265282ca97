import { ledgerCell } from '../places';
import { defineRule } from '../rule';
import { levelKinds } from '../slots';
import { inBoth } from '../wording';

/** Estimates for the year are due on 25 November; a level of an earlier day is not one of the year. */
const earliest = '11-25';

/** CT-503: figures that stand for a day well before the end of the year. */
export const asOfDay = defineRule({
  id: 'CT-503',
  family: 'time',
  title: { vi: 'Số liệu lấy trước cuối năm quá sớm', en: 'Figures taken long before the year’s end' },
  given: {
    vi: 'Số liệu nguồn của năm báo cáo có ghi ngày.',
    en: 'Ledger figures of the report year carry the day they stand for.',
  },
  when: { vi: 'Ngày đó trước 25/11 của năm báo cáo.', en: 'That day is before 25 November of the year.' },
  then: { vi: 'Cảnh báo, một lần mỗi biểu, nêu mọi dòng.', en: 'A warning, one a sheet, naming every row.' },
  reason: {
    vi: 'Báo cáo năm gửi trước 25/11 với số ước cả năm (Thông tư 02/2023/TT-BTTTT); số giữa năm không phải số của năm.',
    en: 'Annual reports are due on 25 November with estimates for the whole year (Circular 02/2023/TT-BTTTT); a level of mid-year is not the year’s.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    early: {
      vi: '{count} số liệu nguồn của năm {year} lấy tại ngày {days}, trước 25/11: {rows}. Đây không phải số cả năm hay cuối năm nên so sánh với kế hoạch và năm trước sẽ lệch; đề nghị cập nhật số, hoặc nêu rõ ngày ở cột 9 và giải trình.',
      en: '{count} ledger figures for {year} stand for {days}, before 25 November: {rows}. They are no figures of the whole year or its end, so comparing them with plans and last year misleads; please update them, or state the day in column 9 and explain.',
    },
  },
  *evaluate(report, { facts }) {
    const { year } = report.head;
    if (year === null) return;
    const limit = `${year}-${earliest}`;
    const early = facts.ownLedger.filter(
      ({ figure }) =>
        figure.year === year &&
        levelKinds.has(figure.kind) &&
        figure.derived === null &&
        figure.asOf !== null &&
        figure.asOf < limit,
    );
    if (early.length === 0) return;
    const days = [...new Set(early.map(({ figure }) => figure.asOf!))].sort();
    yield {
      outcome: 'fails',
      message: 'early',
      values: {
        count: early.length,
        year: String(year),
        days: inBoth((language) =>
          days.map((day) => (language === 'vi' ? day.split('-').reverse().join('/') : day)).join(', '),
        ),
        rows: early
          .map(({ figure, address }) => `${facts.indicator(figure.indicator)?.code ?? figure.indicator} (${address})`)
          .join(', '),
      },
      cells: early.map((row) => ledgerCell(row, facts.indicator(row.figure.indicator)?.code ?? '')),
    };
  },
});
