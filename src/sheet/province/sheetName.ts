/** Excel's limit, in UTF-16 units. */
export const longestSheetName = 31;

/**
 * A legal worksheet name from its parts, the province first: `Thanh Hóa 2018`, `Thanh Hóa 2018
 * TT-01`. Signs that Excel forbids become hyphens; where 31 characters do not suffice the province
 * is cut, because the head cells decide and the rest tells sheets apart.
 */
export function sheetName(province: string, year: number, ...details: readonly string[]): string {
  const tail = ['', String(year), ...details.map(legal).filter((part) => part !== '')]
    .join(' ')
    .slice(0, longestSheetName - 1);
  const head = legal(province)
    .slice(0, longestSheetName - tail.length)
    .trimEnd();
  return (head + tail).trim().replace(/^'+|'+$/g, '');
}

/**
 * The first name for a province sheet that is not taken: province and year, then with each of
 * `details` (form, status, both), then with a counter. Names are compared as Excel does, without
 * regard to case.
 */
export function freeSheetName(
  province: string,
  year: number,
  details: readonly (readonly string[])[],
  taken: readonly string[],
): string {
  const used = new Set(taken.map(folded));
  const wanted = [[], ...details].map((parts) => sheetName(province, year, ...parts));
  return wanted.find((name) => !used.has(folded(name))) ?? freeName(wanted.at(-1)!, taken);
}

/** A wanted name for any other sheet, with a counter when it is taken: `Số liệu nguồn (2)`. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(folded));
  const fitted = (tail: string): string => legal(wanted).slice(0, longestSheetName - tail.length) + tail;
  let name = fitted('');
  for (let counter = 2; used.has(folded(name)); counter += 1) name = fitted(` (${counter})`);
  return name;
}

function legal(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\\/?*[\]:]/g, '-')
      // eslint-disable-next-line no-control-regex -- control characters are what must go
      .replace(/[\u0000-\u001f]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
