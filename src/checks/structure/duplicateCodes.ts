import { groupedBy } from '../../indicators/lists';
import { foldCode } from '../../sheet/grid/fold';
import type { CellValue } from '../../sheet/grid/grid';
import { isBlank } from '../../sheet/grid/gridCells';
import type { ReportRow } from '../../sheet/province/report';
import { cellOf } from '../facts/places';
import { slots } from '../facts/slots';
import { defineRule } from '../rule';
import { inBoth } from '../wording';
import { oddNames } from './rowLabels';

/** CT-102: one code stands on several rows. */
export const duplicateCodes = defineRule({
  id: 'CT-102',
  family: 'structure',
  title: { vi: 'Mã số dòng bị trùng', en: 'A row code stands twice' },
  given: { vi: 'Các dòng được nhận ra theo mã số ở cột C.', en: 'Rows are recognised by their code in column C.' },
  when: { vi: 'Một mã số có ở hai dòng trở lên.', en: 'One code stands on two or more rows.' },
  then: { vi: 'Báo lỗi và chỉ ra mọi dòng trùng.', en: 'It is an error that names every such row.' },
  reason: {
    vi: 'Một chỉ tiêu chỉ có một số mỗi cột; khi trùng mã chỉ dòng đầu được đọc.',
    en: 'An indicator has one number a column; of rows with the same code only the first is read.',
  },
  severity: { fails: 'error', undecided: null },
  messages: {
    twice: {
      vi: 'Mã số {code} có ở {count} dòng (ô {places}). Chỉ dòng đầu được đọc nên số ở các dòng sau sẽ bị bỏ qua; đề nghị giữ một dòng, xóa hoặc sửa mã các dòng còn lại.',
      en: 'Code {code} stands on {count} rows (cells {places}). Only the first is read and the others would be lost; please keep one row and delete or recode the rest.',
    },
  },
  *evaluate(report, context) {
    const { facts } = context;
    if (!facts.survey.hasOddRows) return;
    const odd = oddNames(context);
    for (const [code, rows] of groupedBy(report.rows, (row) => foldCode(row.code))) {
      if (rows.length < 2 || rows.every(({ indicator }) => indicator === null)) continue;
      const strangers = odd.filter(({ row }) => rows.includes(row));
      const spare = strangers.length === 0 ? spareOf(rows) : null;
      // The rows to mend come first: those with another name, the one that says nothing of its own,
      // else all after the first.
      const wrong = strangers.length > 0 ? strangers.map(({ row }) => row) : spare ? [spare] : rows.slice(1);
      const codeIn = (some: readonly ReportRow[]) => some.flatMap((row) => row.cells.get('C') ?? []);
      const cells = codeIn([...wrong, ...rows.filter((row) => !wrong.includes(row))]);
      const meant = strangers.length === 1 && facts.row(strangers[0]!.named.id) === null ? strangers[0] : undefined;
      yield {
        outcome: 'fails',
        message: 'twice',
        values: {
          code,
          count: rows.length,
          places: inBoth((language) =>
            codeIn(rows)
              .map(({ address }) => address)
              .join(language === 'vi' ? ' và ' : ' and '),
          ),
        },
        cells: cells.map(cellOf),
        suggestion: meant
          ? { address: cells[0]!.address, value: meant.named.code, cause: 'wrong-code' }
          : spare && { address: cells[0]!.address, value: '', cause: 'duplicate-row' },
      };
    }
  },
});

/** Of two rows the one that has no numbers, or the later one where both have the same. */
function spareOf(rows: readonly ReportRow[]): ReportRow | null {
  const [first, second, third] = rows;
  if (!first || !second || third) return null;
  const [own, its] = [first, second].map((row) => slots.map(({ symbol }) => row.cells.get(symbol)?.value ?? ''));
  const isEmpty = (values: readonly CellValue[]): boolean => values.every(isBlank);
  if (isEmpty(its!) || own!.every((value, at) => value === its![at])) return second;
  return isEmpty(own!) ? first : null;
}
