import type { LineText, TableLayout } from '../sheet/tableMemory/memory';
import type { TableTime } from './heads/tableTime';
import { longestTitle, undatedTitle } from './heads/titles';
import type { NameLine } from './names/nameLine';

const titlesKept = 8;

/**
 * The words by which a table is known again next year: what stands over it, its columns and its
 * rows, without dates and numbers of papers.
 */
export function layoutOf(
  titles: readonly string[],
  { year, isPart }: TableTime,
  { columns, rows }: { readonly columns: readonly NameLine[]; readonly rows: readonly NameLine[] },
): TableLayout {
  const told = titles
    .filter(({ length }) => length <= longestTitle)
    .slice(-titlesKept)
    .map((title) => undatedTitle(title).replace(/\s+/g, ' ').trim());
  // What a long line says of the time counts all the same.
  const time = [`năm ${year}`, ...(isPart ? ['một phần của năm'] : [])].join(', ');
  return {
    title: [...told.filter((title) => title !== ''), `(${time})`].join(' / '),
    columns: lineTexts(columns),
    rows: lineTexts(rows),
  };
}

function lineTexts(lines: readonly NameLine[]): readonly LineText[] {
  // Rows under the same one share the list of what they stand under.
  const known = new Map<NameLine['above'], string>();
  return lines.map(({ text, above, unit }) => {
    let under = known.get(above);
    if (under === undefined)
      known.set(
        above,
        (under = [...above]
          .reverse()
          .map((one) => one.text)
          .join(' › ')),
      );
    return { text, under, unit: (unit.column ?? unit.name)?.text ?? '' };
  });
}
