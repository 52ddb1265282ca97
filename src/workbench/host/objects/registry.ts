import type { HostObject, NamedTargets, ObjectType } from './objectType';
import { rangeType } from './range/range';
import { rangeAreasType } from './range/rangeAreas';
import { worksheetType } from './sheet/worksheet';

/** The tables that lead to each other, by the names under which they do. */
const tables: { readonly [Name in keyof NamedTargets]: ObjectType<NamedTargets[Name]> } = {
  Range: rangeType,
  RangeAreas: rangeAreasType,
  Worksheet: worksheetType,
};

/** The table of an object's members. */
export function tableOf({ type }: HostObject<never>): ObjectType<never> {
  return typeof type === 'string' ? tables[type] : type;
}
