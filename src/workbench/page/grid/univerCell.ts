import type { CellValue } from '../../../sheet/grid/grid';
import { univerStyle, type ValueKind } from './look';
import type { CellPicture } from './picture';

/**
 * Univer's number for each kind of value; truths are held as 0 and 1, errors as text, blanks have
 * none.
 */
const types: Readonly<Record<ValueKind, number | null>> = { text: 1, number: 2, truth: 3, error: 1, blank: null };

/** A cell as Univer holds it: the bare value and a look; texts and formulas stay outside. */
export function univerCell({ value, look }: CellPicture) {
  const kind = kindOf(value);
  const bare = value === '' ? null : typeof value === 'boolean' ? Number(value) : value;
  return { v: bare, t: types[kind], s: univerStyle(look, kind) };
}

function kindOf(value: CellValue): ValueKind {
  if (value === '') return 'blank';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'truth';
  return /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(value) ? 'error' : 'text';
}
