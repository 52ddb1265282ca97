/** Longer lines over a table are sentences of the report. */
export const longestTitle = 160;

/**
 * A line over a table without the days and numbers of the papers it names: a decision's number ends
 * in its year, as `Nghị quyết số 12/2020/NQ-HĐND ngày 10/12/2020`.
 */
export function undatedTitle(title: string): string {
  return title
    .replace(/\d+\/(?:\d{4}\/\S+|\p{L}[\p{L}\d&.]*-\S+)/gu, ' ')
    .replace(/(?:ngày|ban hành)\s+\d{1,2}\/\d{1,2}\/\d{4}/giu, ' ')
    .replace(/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/giu, ' ');
}
