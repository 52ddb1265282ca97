import type { EditOutcome } from '../host/edit/edits';
import type { Host } from '../host/host';
import { cellAddress, printArea } from '../host/model/address';
import type { CellEntry } from './grid/entries';
import { tableEntries } from './grid/entries';
import type { GridWishes, Pasted } from './grid/gridView';
import type { Area } from './grid/picture';
import { readTable } from './grid/table';
import { sheetName } from './gridSource';
import type { Shell } from './shell';

/** More cells than a person means to paste. */
const mostPasted = 50_000;

/**
 * Carries what a person asks for at the grid to the host, and says one sentence when the host
 * refuses.
 */
export class GridEdits implements GridWishes {
  /** What the last copy took, for as long as the clipboard holds it. */
  private copied: { readonly id: string; readonly sheet: string; readonly area: Area } | null = null;

  constructor(
    private readonly host: () => Host,
    private readonly shell: Pick<Shell, 'say' | 'clear'>,
  ) {}

  /** Another workbook is open: what was copied from the last one is only text from here on. */
  forget(): void {
    this.copied = null;
  }

  readonly enter = (sheet: string, entries: readonly CellEntry[]): void => {
    const host = this.host();
    const name = sheetName(host, sheet);
    const first = entries[0]!;
    const { row, column, text } = first;
    this.tell(entries.length === 1 ? host.enter(name, row, column, text) : host.enterAll(name, entries), first);
  };

  readonly clear = (areas: readonly Area[]): void => {
    const host = this.host();
    for (const area of areas)
      this.tell(host.clear(host.view().active, printArea(area)), { row: area.top, column: area.left });
  };

  readonly copy = (id: string, area: Area): void => {
    this.copied = { id, sheet: this.activeId(), area };
  };

  readonly paste = (target: Area, { copyId, text }: Pasted): void => {
    const host = this.host();
    const { active } = host.view();
    const corner = { row: target.top, column: target.left };
    const source = this.copied !== null && this.copied.id === copyId ? this.copied : null;
    if (source) {
      this.tell(
        host.copyCells(sheetName(host, source.sheet), printArea(source.area), active, printArea(target)),
        corner,
      );
      return;
    }
    const entries = tableEntries(readTable(text), target);
    if (entries.length > mostPasted) this.shell.say('grid.pasteTooLarge', { count: entries.length, limit: mostPasted });
    else if (entries.length > 0) this.tell(host.enterAll(active, entries), corner);
  };

  readonly fillDown = (area: Area): void => {
    this.fill({ ...area, bottom: area.top }, { ...area, top: area.top + 1 });
  };

  readonly fillRight = (area: Area): void => {
    this.fill({ ...area, right: area.left }, { ...area, left: area.left + 1 });
  };

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

  readonly refuse = (reason: 'cut' | 'notHere'): void => {
    this.shell.say(reason === 'cut' ? 'grid.noCut' : 'grid.notHere');
  };

  private fill(from: Area, to: Area): void {
    if (to.top > to.bottom || to.left > to.right) return;
    const host = this.host();
    const { active } = host.view();
    this.tell(host.copyCells(active, printArea(from), active, printArea(to)), { row: to.top, column: to.left });
  }

  private tell(outcome: EditOutcome, at: { row: number; column: number; text?: string } | null): void {
    const cell = at ? cellAddress(at.row, at.column) : '';
    if (outcome.done) this.shell.clear();
    else if (outcome.alert) this.shell.say('grid.rule', { cell, rule: ruleOf(outcome.alert) });
    else if (outcome.code === 'AccessDenied') this.shell.say('grid.protected', { cell });
    else if (outcome.code === 'InvalidArgument') this.shell.say('grid.unreadable', { cell, text: at?.text ?? '' });
    else this.shell.say('grid.refused', { cell, reason: outcome.code });
  }

  private activeId(): string {
    const { active, sheets } = this.host().view();
    return sheets.find(({ name }) => name === active)!.id;
  }
}

/** The words that the workbook itself gives with its rule. */
function ruleOf({ title, message }: { readonly title: string; readonly message: string }): string {
  const words = [title, message].filter((text) => text !== '').join(': ');
  return words === '' ? '' : ` ${words}`;
}
