import { parseAddress } from '../../sheet/grid/address';
import type { CellPosition } from '../../sheet/grid/address';
import type { Severity } from '../../checks/finding';
import { addressOf, cellsOf } from '../../sheet/grid/rectangles';
import { areasOf, loadAreas } from '../read/places';
import { onAreas } from '../write/areas';
import { keepFinished } from '../undo/finished';
import { markLooks } from './markLooks';
import { showNotes } from './markNotes';
import { askReadOnly } from '../door/readOnly';
import { folded } from '../door/sheetNames';
import type { ExcelSession } from '../door/session';
import { nothingSpared, type Spared } from '../undo/spared';
import { close, runWrite, transact, type Conclusion } from '../undo/transaction';

/** Cells of one sheet that get the same mark. */
export interface Mark {
  readonly sheet: string;
  readonly severity: Severity;
  /** A1 addresses without the sheet. */
  readonly addresses: readonly string[];
}

/**
 * Marks are conditional formats that are always true and say so in Excel's own list of rules: the
 * author's fills, fonts and rules stay untouched underneath, marks survive closing the pane and
 * saving, and are found again by this sentence.
 */
const ownRule = /^=LEN\("Chỉ Tiêu: (.+)"\)>0$/;
const words: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'ghi nhận' };
/** What marks of earlier versions call a note. */
const formerNote = 'điều để đọc';
const ruleOf = (severity: Severity): string => `=LEN("Chỉ Tiêu: ${words[severity]}")>0`;

/**
 * Shows marks in the workbook in the place of all earlier ones; no marks take every trace away. All
 * or nothing, in five round trips whatever the number of sheets. Marks of sheets that are gone by
 * now are left out.
 */
export async function showMarks(session: ExcelSession, marks: readonly Mark[]): Promise<void> {
  await change(session, marks, (former) => {
    if (marks.length === 0 && former.length === 0) return;
    keepFinished(session, {
      deed: { kind: marks.length > 0 ? 'marked' : 'unmarked' },
      takeBack: async (taken) => {
        const spared = await change(session, former, taken);
        // What notes say was said of these marks; they are made again with them.
        await showNotes(session, []).catch(() => 0);
        return spared;
      },
      again: async () => {
        await showMarks(session, marks);
        return nothingSpared;
      },
    });
  });
}

function change(
  session: ExcelSession,
  marks: readonly Mark[],
  finished: (former: readonly Mark[]) => void,
): Promise<Spared> {
  return runWrite(session, async (context) => {
    const refuseReadOnly = askReadOnly(context);
    const before = await findMarks(context);
    refuseReadOnly();
    const former = before.found.map(({ sheet, severity, addresses }) => ({ sheet, severity, addresses }));
    await transact(session, context, {
      apply: async () => {
        drawMarks(context, before, marks);
        await context.sync();
      },
      conclude: () => concludeMarks(context, before, marks),
      finished: () => finished(former),
    });
    close(session);
    return nothingSpared;
  });
}

/** How many cells are marked now. */
export function countMarks(session: ExcelSession): Promise<number> {
  return session.run(async (context) => {
    const { found } = await findMarks(context);
    return found.flatMap(({ addresses }) => addresses.flatMap(cellsAt)).length;
  });
}

interface FoundMark extends Mark {
  readonly format: Excel.ConditionalFormat;
}

interface FoundMarks {
  readonly sheets: readonly string[];
  readonly found: readonly FoundMark[];
  /** Rules that mark nothing: a mark begins as one, until the same request gives it its formula. */
  readonly blank: readonly { readonly place: string; readonly format: Excel.ConditionalFormat }[];
}

async function findMarks(context: Excel.RequestContext): Promise<FoundMarks> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const collections = sheets.map((name) => {
    const formats = worksheets.getItemOrNullObject(name).getRange().conditionalFormats;
    formats.load('items/id, items/type');
    return { name, formats };
  });
  await context.sync();
  // Only formats by formula have one to be asked for.
  const custom = collections.flatMap(({ name, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => {
        const areas = format.getRanges();
        loadAreas(areas);
        areas.untrack();
        format.custom.rule.load('formula');
        return { name, format, areas };
      }),
  );
  if (custom.length > 0) await context.sync();
  const blank = custom
    .filter(({ format }) => /^(?:=?FALSE)?$/i.test(format.custom.rule.formula))
    .map(({ name, format, areas }) => ({ place: [name, ...areasOf(areas).map(addressOf)].join(' '), format }));
  const found = custom.flatMap(({ name, format, areas }) => {
    const word = ownRule.exec(format.custom.rule.formula)?.[1];
    const severity =
      word === formerNote ? 'info' : (Object.keys(words) as Severity[]).find((one) => words[one] === word);
    if (severity === undefined) return [];
    return [{ sheet: name, severity, addresses: areasOf(areas).map(addressOf), format }];
  });
  return { sheets, found, blank };
}

function drawMarks(
  context: Excel.RequestContext,
  { sheets, found }: Pick<FoundMarks, 'sheets' | 'found'>,
  marks: readonly Mark[],
): void {
  const present = new Map(sheets.map((name) => [folded(name), name]));
  for (const { sheet, severity, addresses } of marks) {
    const name = present.get(folded(sheet));
    if (name === undefined) continue;
    const cells = addresses.flatMap((address) => cellsAt(address));
    onAreas(context.workbook.worksheets.getItem(name), cells, (area) => {
      const { custom } = area.conditionalFormats.add('Custom');
      custom.rule.formula = ruleOf(severity);
      custom.format.fill.color = markLooks[severity].fill;
      custom.format.font.color = markLooks[severity].color;
      if (markLooks[severity].bold) custom.format.font.bold = true;
    });
  }
  // Last: a sheet that refuses new marks keeps its old ones.
  for (const { format } of found) format.delete();
}

/** The cells of an address: a cell or a block. */
function cellsAt(address: string): readonly CellPosition[] {
  const [first, last] = address.split(':').map((part) => parseAddress(part));
  if (!first) return [];
  const end = last ?? first;
  return cellsOf({ ...first, rows: end.row - first.row + 1, columns: end.column - first.column + 1 });
}

async function concludeMarks(
  context: Excel.RequestContext,
  before: FoundMarks,
  wanted: readonly Mark[],
): Promise<Conclusion> {
  const now = await findMarks(context);
  const present = new Set(now.sheets.map(folded));
  const picture = (marks: readonly Mark[]): string =>
    marks
      .filter(({ sheet }) => present.has(folded(sheet)))
      .flatMap(({ sheet, severity, addresses }) =>
        addresses.flatMap(cellsAt).map(({ row, column }) => `${folded(sheet)} ${severity} ${row} ${column}`),
      )
      .sort()
      .join('\n');
  if (picture(now.found) === picture(wanted)) return { outcome: 'finished', spared: nothingSpared };
  // A request that failed between a rule and its formula leaves a blank rule.
  const standing = new Set(before.blank.map(({ place }) => place));
  const begun = now.blank.filter(({ place }) => !standing.has(place));
  for (const { format } of begun) format.delete();
  const isChanged = picture(now.found) !== picture(before.found);
  if (isChanged) drawMarks(context, now, before.found);
  if (isChanged || begun.length > 0) await context.sync();
  return { outcome: 'asBefore', spared: nothingSpared };
}
