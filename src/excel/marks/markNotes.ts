import type { ExcelSession } from '../door/session';
import { isSetSupported } from '../door/support';

/** What is said at a marked cell. */
export interface MarkNote {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly address: string;
  readonly text: string;
}

/**
 * Notes of ours begin so, in the note itself: anybody can see whose they are, and a pane that knows
 * nothing finds them.
 */
const heading = 'Chỉ Tiêu: ';

/** Excel cuts longer notes when it prints them, and nobody reads them. */
const longest = 1_000;

/**
 * Whether the Excel at hand can be asked for its cell notes: they came with ExcelApi 1.18, later
 * than anything else that is used here. Excel may have them while the library beside the page,
 * which an office serves by itself, has not.
 */
export function hasNotes(): boolean {
  return isSetSupported('ExcelApi', '1.18') && 'notes' in Excel.Worksheet.prototype;
}

/**
 * Puts notes at cells in the place of all earlier notes of ours; none take every trace away. A cell
 * at which somebody else's note or comment stands keeps it and gets none. Where this Excel has no
 * notes nothing is done. Four round trips at most, whatever the number of sheets.
 * @returns how many notes were put
 */
export async function showNotes(session: ExcelSession, notes: readonly MarkNote[]): Promise<number> {
  if (!hasNotes()) return 0;
  return session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      sheet.notes.load('items/content');
      sheet.comments.load('items/id');
      return { name: sheet.name, sheet };
    });
    await context.sync();
    const others = sheets.flatMap(({ name, sheet }) =>
      [...sheet.notes.items.filter(({ content }) => !isOurs(content)), ...sheet.comments.items].map((one) => {
        const place = one.getLocation();
        place.load('address');
        return { name, place };
      }),
    );
    if (others.length > 0) await context.sync();
    const taken = new Set(
      others.map(({ name, place }) => key(name, place.address.slice(place.address.lastIndexOf('!') + 1))),
    );
    const present = new Map(sheets.map(({ name, sheet }) => [name, sheet]));
    for (const { sheet } of sheets) {
      for (const note of sheet.notes.items) if (isOurs(note.content)) note.delete();
    }
    const free = notes.filter(({ sheet, address }) => present.has(sheet) && !taken.has(key(sheet, address)));
    for (const { sheet, address, text } of free)
      present.get(sheet)!.notes.add(address, heading + text.slice(0, longest));
    await context.sync();
    return free.length;
  });
}

function isOurs(content: string): boolean {
  return content.startsWith(heading);
}

function key(sheet: string, address: string): string {
  return `${sheet}!${address.replaceAll('$', '')}`;
}
