import { noDataMarks } from '../../indicators/marks';
import type { Language, LocalText } from '../../indicators/text';
import { basisWords } from '../fill/populationBasis';
import type { HeadField } from './report';
import { statusPhrases } from './statusPhrases';

/**
 * Words that stand on province sheets. Sheets are official papers and are written in Vietnamese;
 * the English twins serve the pane and the command line. Reading a sheet back compares with the
 * same words.
 */
export const headLabels: Readonly<Record<HeadField, LocalText>> = {
  template: { vi: 'Biểu số', en: 'Form number' },
  version: { vi: 'Phiên bản', en: 'Version' },
  province: { vi: 'Tỉnh/thành phố', en: 'Province' },
  scheme: { vi: 'Danh mục mã', en: 'Code list' },
  code: { vi: 'Mã tỉnh', en: 'Province code' },
  year: { vi: 'Năm báo cáo', en: 'Report year' },
  status: { vi: 'Tình trạng số liệu', en: 'Data status' },
};

export const unitLabels = {
  reporting: { vi: 'Đơn vị báo cáo', en: 'Reporting unit' },
  receiving: { vi: 'Đơn vị nhận báo cáo', en: 'Receiving unit' },
  due: { vi: 'Hạn gửi báo cáo', en: 'Due' },
} as const satisfies Record<string, LocalText>;

const marksIn = (language: Language): string =>
  noDataMarks.map(({ mark, meaning }) => `"${mark}" – ${meaning[language].toLowerCase()}`).join('; ');

const populationKinds = (language: Language): string =>
  Object.values(basisWords)
    .map(({ word }) => word[language])
    .join(', ');

/**
 * Explains the marks of the statistical yearbooks, what column 9 can declare, and the formula
 * columns at the foot of every sheet.
 */
export const legendLines: readonly LocalText[] = [
  {
    vi: `Ký hiệu thay cho số: ${marksIn('vi')} (nêu rõ ở cột 9). Ô để trống là chưa điền, không phải bằng 0.`,
    en: `Signs in place of a number: ${marksIn('en')} (say which in column 9). A blank cell is not filled yet, which is not 0.`,
  },
  {
    vi: `Số có tình trạng khác với cả biểu thì ghi ở cột 9 sau tên cột, ví dụ “Cột 3: ${statusPhrases.preliminary.vi}” (hoặc “${statusPhrases.estimate.vi}”, “${statusPhrases.final.vi}”). Dòng dân số ghi rõ cơ sở tính ở cột 9: ${populationKinds('vi')}.`,
    en: `A value whose status differs from the sheet’s says so in column 9 after the name of its column, as in "Column 3: ${statusPhrases.preliminary.en}" (or "${statusPhrases.estimate.en}", "${statusPhrases.final.en}"). A population names its basis in column 9: ${populationKinds('en')}.`,
  },
  {
    vi: 'Cách tính: cột 4 = cột 3 / cột 2 × 100; cột 5 = cột 3 − cột 1; cột 6 = (cột 3 / cột 1 − 1) × 100; cột 8 = (cột 7 / cột 3 − 1) × 100. Với chỉ tiêu tính bằng phần trăm, cột 6 = cột 3 − cột 1 và cột 8 = cột 7 − cột 3 (điểm %). Thiếu số hoặc số gốc không lớn hơn 0 thì kết quả để trống.',
    en: 'How it is computed: column 4 = 3 / 2 × 100; 5 = 3 − 1; 6 = (3 / 1 − 1) × 100; 8 = (7 / 3 − 1) × 100. For indicators in percent 6 = 3 − 1 and 8 = 7 − 3 (points). The result is empty where a number is missing or the base is not above 0.',
  },
];

/** Between the year under the title and what follows it in its line. */
const afterYear = ' – ';

/** `Năm 2018`, under the title, and the day by which the report is due where it is known. */
export const yearLine = (year: number, due: LocalText | null): LocalText => ({
  vi: [`Năm ${year}`, ...(due ? [`hạn gửi báo cáo: ${due.vi}`] : [])].join(afterYear),
  en: [`Year ${year}`, ...(due ? [`due: ${due.en}`] : [])].join(afterYear),
});

const lineOfYear = /^(?:Năm|Year) (\d{4})$/i;

/** The year that a text names as the line under the title does; null for any other text. */
export function yearOfLine(text: string): number | null {
  const [line = ''] = text.split(afterYear);
  const year = lineOfYear.exec(line.trim())?.[1];
  return year === undefined ? null : Number(year);
}

/** The line over the signatures, left open for the day of signing. */
export const placeAndDate = (place: string): LocalText => ({
  vi: `${place}, ngày … tháng … năm …`,
  en: `${place}, date …`,
});
