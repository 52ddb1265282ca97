import type { EditOutcome } from '../host/edit/edits';
import type { Host } from '../host/host';
import { cellAddress, printArea } from '../host/model/address';
import type { CellEntry } from './grid/entries';
import { tableEntries } from './grid/entries';
import type { GridWishes, Pasted } from './grid/gridView';
import type { Area } from './grid/picture';
import { readTable } from './grid/table';
import { sheetName } from './gridSource';
import type { MessageKey, MessageValues } from './messages';
import type { Refused } from './refusedEntry';
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
    private readonly refusals: { readonly show: (refused: Refused) => void; readonly close: () => void },
  ) {}

  /** Another workbook is open: what was copied from the last one is only text from here on. */
  forget(): void {
    this.copied = null;
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
      return;
    }
    const [sentence, values] = reason;
    this.shell.clear();
    this.refusals.show({
      ...{ row, column, text, sentence, values },
      retry: (mended) => {
        this.enterOne(sheet, { ...entry, text: mended });
      },
    });
  }

  private fill(from: Area, to: Area): void {
    if (to.top > to.bottom || to.left > to.right) return;
    const host = this.host();
    const { active } = host.view();
    this.tell(host.fillCells(active, printArea(from), printArea(to)), { row: to.top, column: to.left });
  }

  private tell(outcome: EditOutcome, at: RefusedPlace | null): void {
    const reason = reasonOf(outcome, at);
    this.refusals.close();
    if (reason) this.shell.say(...reason);
    else this.shell.clear();
  }

  private activeId(): string {
    const { active, sheets } = this.host().view();
    return sheets.find(({ name }) => name === active)!.id;
  }
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
  if (outcome.alert && isPointed(text)) return ['grid.comma', { cell, text, number: text.trim().replace('.', ',') }];
  if (outcome.alert) return ['grid.rule', { cell, rule: ruleOf(outcome.alert) }];
  if (outcome.code === 'AccessDenied') return ['grid.protected', { cell }];
  if (outcome.code === 'InvalidArgument') return ['grid.unreadable', { cell, text }];
  return ['grid.refused', { cell, reason: outcome.code }];
}

/** `1234.5`, as English writes decimals. */
function isPointed(text: string): boolean {
  return /^\s*-?\d+\.\d+\s*%?\s*$/.test(text);
}

/** The words that the workbook itself gives with its rule. */
function ruleOf({ title, message }: { readonly title: string; readonly message: string }): string {
  const words = [title, message].filter((text) => text !== '').join(': ');
  return words === '' ? '' : ` ${words}`;
}
