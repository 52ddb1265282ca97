import type { EditOutcome } from '../../host/edit/edits';
import type { Host } from '../../host/host';
import { cellAddress, columnCount, printArea, rowCount } from '../../host/model/address';
import type { CellEntry } from '../grid/entries';
import { tableEntries } from '../grid/entries';
import type { Pasted } from '../grid/commands/clipboard';
import type { GridWishes } from '../grid/gridWishes';
import type { Area } from '../grid/picture';
import { readTable } from '../grid/table';
import { sheetName } from './gridSource';
import type { MessageKey, MessageValues } from '../words/messages';
import type { Refused } from './refusedEntry';
import type { Shell } from '../shell/shell';

/** More cells than a person means to paste. */
const mostPasted = 50_000;

/**
 * Carries what a person asks for at the grid to the host, and says one sentence when the host
 * refuses.
 */
export class GridEdits implements GridWishes {
  /** What the last copy took, for as long as the clipboard holds it. */
  private copied: Copied | null = null;
  /** Why the last edit was refused, as long as that is said. */
  private told: MessageKey | null = null;

  constructor(
    private readonly host: () => Host,
    private readonly shell: Pick<Shell, 'say' | 'clear'>,
    private readonly refusals: { readonly show: (refused: Refused) => void; readonly close: () => void },
    /** What of the page a wish of the grid opens. */
    private readonly page: GridPage,
  ) {}

  /**
   * Another sheet is in front, or the workbook changed: that a cell could not be changed is of no
   * use there.
   */
  moveOn(): void {
    if (this.told !== null) this.shell.clear(this.told);
    this.told = null;
  }

  /** Another workbook is open: what was copied from the last one is only text from here on. */
  forget(): void {
    this.copied = null;
  }

  /** The workbook changed: as in Excel, what was cut before stays where it is. */
  changed(): void {
    if (this.copied?.cut !== true) return;
    this.copied = null;
    this.page.released();
  }

  readonly enter = (sheet: string, entries: readonly CellEntry[]): void => {
    const host = this.host();
    const name = sheetName(host, sheet);
    const first = entries[0]!;
    if (entries.length === 1) this.enterOne(sheet, first);
    else this.tell(host.enterAll(name, entries), first);
  };

  readonly clear = (areas: readonly Area[]): void => {
    const host = this.host();
    for (const area of areas)
      this.tell(host.clear(host.view().active, printArea(area)), { row: area.top, column: area.left });
  };

  readonly copy = (id: string, area: Area, cut: boolean): void => {
    this.copied = { id, sheet: this.activeId(), area, cut };
  };

  readonly paste = (target: Area, { copyId, text, values }: Pasted): void => {
    const host = this.host();
    const { active } = host.view();
    const corner = { row: target.top, column: target.left };
    const source = this.copied !== null && this.copied.id === copyId ? this.copied : null;
    if (source) {
      if (this.isTooLarge(source.area)) return;
      const cells = [sheetName(host, source.sheet), printArea(source.area), active, printArea(target)] as const;
      // Values of cut cells are only values: the cells stay.
      const pasting = values ? 'values' : 'everything';
      this.tell(source.cut && !values ? host.moveCells(...cells) : host.copyCells(...cells, pasting), corner);
      return;
    }
    const entries = tableEntries(readTable(text), target);
    if (entries.length > mostPasted) this.sayTooLarge(entries.length);
    else if (entries.length > 0) this.tell(host.enterAll(active, entries), corner);
  };

  readonly fillDown = (area: Area): void => this.fill({ ...area, bottom: area.top }, { ...area, top: area.top + 1 });

  readonly fillRight = (area: Area): void => this.fill({ ...area, right: area.left }, { ...area, left: area.left + 1 });

  readonly select = (sheet: string, area: Area): void => {
    this.host().select(sheetName(this.host(), sheet), printArea(area));
  };

  readonly undo = (): void => {
    const outcome = this.host().undo();
    if (outcome) this.tell(outcome, null);
    else this.shell.say('grid.nothingToUndo');
  };

  readonly redo = (): void => {
    const outcome = this.host().redo();
    if (outcome) this.tell(outcome, null);
    else this.shell.say('grid.nothingToRedo');
  };

  readonly refuse = (): void => this.shell.say('grid.notHere');

  readonly cannotRead = (): void => this.shell.say('grid.clipboardClosed');

  readonly find = (): void => this.page.find();

  readonly goTo = (): void => this.page.goTo();

  readonly choose = (): void => this.page.choose();

  /** One typed entry; refused, it waits at its cell to be mended. */
  private enterOne(sheet: string, entry: CellEntry): void {
    const host = this.host();
    const { row, column, text } = entry;
    const outcome = host.enter(sheetName(host, sheet), row, column, text);
    const reason = reasonOf(outcome, entry);
    // What is protected takes nothing, however it is written.
    const mayTake = !outcome.done && outcome.code !== 'AccessDenied';
    if (reason === null || text === '' || !mayTake) {
      this.tell(outcome, entry);
      if (outcome.done) this.warnOfReading(sheetName(host, sheet), entry);
      return;
    }
    const [sentence, values] = reason;
    this.shell.clear();
    this.refusals.show({
      ...{ row, column, text, sentence, values },
      retry: (mended) => this.enterOne(sheet, { ...entry, text: mended }),
    });
  }

  /**
   * As in Excel, `12%` is 0,12 and `5/6` a day in a cell of numbers: said at once, since the cell
   * shows a number all the same.
   */
  private warnOfReading(sheet: string, { row, column, text }: CellEntry): void {
    const cell = isPercent(text) || isDay(text) ? this.host().cellView(sheet, row, column) : null;
    if (cell === null || cell.formula !== null || typeof cell.value !== 'number') return;
    const said = { cell: cellAddress(row, column), text, value: cell.edit };
    if (isPercent(text) && !cell.numberFormat.includes('%'))
      this.shell.say('grid.percent', { ...said, plain: text.replace('%', '').trim() });
    // Under a format of days the cell shows the day.
    if (isDay(text) && !isDay(cell.edit)) this.shell.say('grid.day', { ...said, value: cell.text });
  }

  private fill(from: Area, to: Area): void {
    if (to.top > to.bottom || to.left > to.right || this.isTooLarge(to)) return;
    const host = this.host();
    const { active } = host.view();
    this.tell(host.fillCells(active, printArea(from), printArea(to)), { row: to.top, column: to.left });
  }

  /** Says that an area is too large to be copied, where it is. */
  private isTooLarge(area: Area): boolean {
    const count = rowCount(area) * columnCount(area);
    if (count > mostPasted) this.sayTooLarge(count);
    return count > mostPasted;
  }

  private sayTooLarge(count: number): void {
    this.shell.say('grid.pasteTooLarge', { count, limit: mostPasted });
  }

  private tell(outcome: EditOutcome, at: RefusedPlace | null): void {
    const reason = reasonOf(outcome, at);
    this.refusals.close();
    this.told = reason?.[0] ?? null;
    if (reason) this.shell.say(...reason);
    else this.shell.clear();
  }

  private activeId(): string {
    const { active, sheets } = this.host().view();
    return sheets.find(({ name }) => name === active)!.id;
  }
}

/** What the grid asks the page for. */
export interface GridPage {
  /** Nothing is cut any more. */
  readonly released: () => void;
  readonly find: () => void;
  readonly goTo: () => void;
  readonly choose: () => void;
}

/** What the last copy or cut took, by its mark. */
interface Copied {
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
  readonly cut: boolean;
}

interface RefusedPlace {
  readonly row: number;
  readonly column: number;
  readonly text?: string;
}

/** Why an edit was not done, as it is said; null where it was. */
function reasonOf(outcome: EditOutcome, at: RefusedPlace | null): readonly [MessageKey, MessageValues] | null {
  if (outcome.done) return null;
  const cell = at ? cellAddress(at.row, at.column) : '';
  const text = at?.text ?? '';
  if (outcome.alert && isPointed(text)) return ['grid.comma', { cell, text, number: withComma(text) }];
  if (outcome.alert && isGroupedByCommas(text)) return ['grid.dots', { cell, text, number: withDots(text) }];
  if (outcome.alert) return ['grid.rule', { cell, rule: ruleOf(outcome.alert) }];
  if (outcome.by !== undefined) return ['grid.blocked', { by: outcome.by }];
  if (outcome.code === 'UnsupportedOperation') return ['grid.notHere', {}];
  if (outcome.code === 'AccessDenied') return ['grid.protected', { cell }];
  if (outcome.code === 'InvalidArgument') return ['grid.unreadable', { cell, text }];
  return ['grid.refused', { cell, reason: outcome.code }];
}

function isPercent(text: string): boolean {
  return text.includes('%');
}

/** `5/6`, `25-11-2018`, `7:30`: parts of a day or of an hour. */
function isDay(text: string): boolean {
  return /^\s*\d+[-/:]\d/.test(text);
}

/** `1234.5`, as English writes decimals. */
function isPointed(text: string): boolean {
  return /^\s*-?\d+\.\d+\s*%?\s*$/.test(text);
}

/**
 * `1,234,567` and `1,234.5`, as English writes thousands; `1,234` is a number with decimals here.
 */
function isGroupedByCommas(text: string): boolean {
  return /^\s*\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)\s*$/.test(text);
}

function withDots(text: string): string {
  return text.trim().replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}

/**
 * The number as it is to be typed: without its sign, since a cell of numbers takes 98,7% as 0,987
 * and one in per cent adds the sign itself.
 */
function withComma(text: string): string {
  return text.replace('%', '').trim().replace('.', ',');
}

/** The words that the workbook itself gives with its rule. */
function ruleOf({ title, message }: { readonly title: string; readonly message: string }): string {
  const words = [title, message].filter((text) => text !== '').join(': ');
  return words === '' ? '' : ` ${words}`;
}
