import type { Host } from '../../host/host';
import { toPicture } from '../grid/picture';
import type { GridSource } from '../grid/gridView';

/**
 * The host's workbook as the grid reads it. The grid knows sheets by id, which stays through
 * renames.
 */
export function gridSource(host: Host): GridSource {
  const nameOf = (id: string): string => sheetName(host, id);
  return {
    sheets: () => host.view().sheets.filter(({ visible }) => visible),
    activeId: () => {
      const { active, sheets } = host.view();
      return sheets.find(({ name }) => name === active)!.id;
    },
    selection: (id) => host.selection(nameOf(id)),
    picture: (id) => toPicture(host.sheetView(nameOf(id))),
  };
}

/** The present name of a sheet by its id. */
export function sheetName(host: Host, id: string): string {
  return host.view().sheets.find((sheet) => sheet.id === id)?.name ?? id;
}
