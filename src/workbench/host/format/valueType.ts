import type { CellValue } from '../../../sheet/grid/grid';
import { isErrorText } from '../edit/entry';

/** Excel's `RangeValueType`; every number is `Double`. */
export function valueType(value: CellValue): 'Empty' | 'Error' | 'String' | 'Double' | 'Boolean' {
  if (value === '') return 'Empty';
  if (isErrorText(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}
