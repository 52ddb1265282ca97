/**
 * Reads what a spreadsheet leaves on the clipboard as plain text: cells apart by tabs, rows by line
 * ends; a cell with a tab, a line end or a quote is quoted, its quotes doubled. One line end at the
 * very end belongs to the last row.
 */
export function readTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (position <= source.length) {
    const quoted = source[position] === '"' ? quotedCell(source, position) : null;
    const end = quoted?.end ?? plainEnd(source, position);
    row.push(quoted?.text ?? source.slice(position, end));
    if (source[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    position = end + 1;
  }
  return rows;
}

function plainEnd(source: string, from: number): number {
  const mark = source.slice(from).search(/[\t\n]/);
  return mark < 0 ? source.length : from + mark;
}

/** A quoted cell, or null when the quotes are only letters of a plain one. */
function quotedCell(source: string, from: number): { text: string; end: number } | null {
  const match = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(from));
  return match ? { text: match[1]!.replace(/""/g, '"'), end: from + match[0].length } : null;
}
