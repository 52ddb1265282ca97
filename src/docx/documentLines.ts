/** An element of the library's document: what is read of it here. */
export interface DocumentElement {
  readonly type: string;
  readonly children?: readonly DocumentElement[];
  /** Of a text. */
  readonly value?: string;
  /** Of a table's cell: how many columns and rows it spans. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Of a run. */
  readonly isStrikethrough?: boolean;
  /** Of a document: its footnotes and endnotes. */
  readonly notes?: DocumentNotes;
  /** Of a reference to a note. */
  readonly noteType?: string;
  readonly noteId?: string;
}

interface DocumentNotes {
  readonly resolve: (reference: DocumentElement) => { readonly body: readonly DocumentElement[] } | null;
}

/** Stands between the cells of a table row; report texts do not use it otherwise. */
export const cellBar = ' | ';

/**
 * The lines of a document that hold more than blanks: paragraphs, table rows, then the notes in the
 * order of their numbers.
 */
export function documentLines(document: DocumentElement): readonly string[] {
  const noted: DocumentElement[] = [];
  const body = (document.children ?? []).flatMap((element) => linesOf(element, noted));
  // A note may refer to a further note; each is told once.
  const told = new Set<object>();
  for (const reference of noted) {
    const note = document.notes?.resolve(reference);
    if (!note || told.has(note)) continue;
    told.add(note);
    body.push(...note.body.flatMap((element) => linesOf(element, noted)));
  }
  return body.map((line) => line.trim()).filter((line) => line !== '');
}

/** The lines of one element; the notes that it refers to are added to `noted`. */
export function linesOf(element: DocumentElement, noted: DocumentElement[]): readonly string[] {
  if (element.type === 'table') return rowsOf(element, noted);
  const children = element.children ?? [];
  if (element.type === 'paragraph' || !children.some(isBlock)) return textOf(element, noted).split('\n');
  return children.flatMap((child) => linesOf(child, noted));
}

function isBlock({ type }: DocumentElement): boolean {
  return type === 'paragraph' || type === 'table';
}

/** One line a row. A table within a cell stays within its row. */
function rowsOf(table: DocumentElement, noted: DocumentElement[]): readonly string[] {
  return (table.children ?? []).map((row) => {
    const cells = (row.children ?? []).map((cell) =>
      linesOf(cell, noted)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' '),
    );
    return cells.some((cell) => cell !== '') ? cells.join(cellBar) : '';
  });
}

function textOf(element: DocumentElement, noted: DocumentElement[]): string {
  switch (element.type) {
    case 'text':
      return element.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'noteReference':
      noted.push(element);
      return '';
    default:
      // Struck out on paper is withdrawn.
      if (element.isStrikethrough === true) return '';
      return (element.children ?? []).map((child) => textOf(child, noted)).join('');
  }
}
