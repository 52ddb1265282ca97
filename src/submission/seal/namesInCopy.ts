import type { LocalText } from '../../indicators/text';
import { ledgerTable } from '../../sheet/ledger/ledgerColumns';
import { headLabels } from '../../sheet/province/texts';
import { coverFields, signerWords } from '../cover/coverFields';
import { signerTable } from '../cover/signerTable';
import { noteTable } from '../notes/noteColumns';
import { cellsIn, type SealedLine } from './sealedRow';

/**
 * The names by which sealed cells go, and what stands on the sheets for them. The names are part of
 * what a seal is computed from, so they stay as they are: in another language they would make
 * another seal, and older versions of the product would call the copy altered.
 */
const names: ReadonlyMap<string, LocalText> = new Map([
  ...[...ledgerTable.columns, ...noteTable.columns, ...signerTable.columns].map(({ id, head }) => [id, head] as const),
  ...coverFields.map(({ id, label }) => [id, label] as const),
  ...Object.entries(signerWords),
  ...Object.entries(headLabels),
]);

/** What the names that stand in lines of a copy mean, in Vietnamese; empty where none does. */
export function namesInCopy(lines: readonly SealedLine[]): string {
  const met = new Set(lines.flatMap(({ row, content }) => [row, ...cellsIn(content).keys()]));
  const known = [...names].filter(([id]) => met.has(id)).map(([id, { vi }]) => `${id}: ${vi}`);
  return known.length === 0
    ? ''
    : `Tên các ô trong bản này thuộc về mã niêm phong nên giữ nguyên. Nghĩa của chúng: ${known.join('; ')}.`;
}
