/**
 * A plain table for a terminal: columns as wide as their widest text, numbers to the right. Texts
 * are measured in characters.
 */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const texts = [heads, ...rows].map((row) => row.map((cell) => String(cell).normalize('NFC')));
  const widths = heads.map((_, column) => Math.max(...texts.map((row) => lengthOf(row[column] ?? ''))));
  const isNumeric = heads.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const lines = texts.map((row) =>
    row
      .map((text, column) => {
        const room = ' '.repeat(widths[column]! - lengthOf(text));
        return isNumeric[column] ? room + text : text + room;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0]!, rule, ...lines.slice(1)];
}

const lengthOf = (text: string): number => [...text].length;
