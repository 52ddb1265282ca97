import type { Language, LocalText } from '../../indicators/text';
import { markup, nothing, type Html } from '../../submission/files/html';

export interface DataColumn {
  readonly head: LocalText;
  readonly isNumber?: boolean;
}

/** A table with heads; numbers to the right. `marks` are attributes of the rows. */
export function dataTable(
  columns: readonly DataColumn[],
  rows: readonly (readonly string[])[],
  language: Language,
  marks: readonly Html[] = [],
): Html {
  const looks = columns.map(({ isNumber }) => (isNumber ? markup` class="number"` : nothing));
  const heads = columns.map(({ head }, at) => markup`<th scope="col"${looks[at]!}>${head[language]}</th>`);
  const lines = rows.map((row, number) => {
    const cells = row.map((text, at) => markup`<td${looks[at]!}>${text}</td>`);
    return markup`<tr${marks[number] ?? nothing}>${cells}</tr>`;
  });
  return markup`<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table></div>`;
}
