import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleService,
} from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Language } from '../words/messages';
import { placeOf as placeOfCell } from '../../host/model/address';
import { showHostTexts } from './cellTexts';
import { watchCells, type CellWatch } from './cellWatch';
import { blockDrags } from './commands/blockDrags';
import { GridClipboard } from './commands/clipboard';
import { replaceEditCommands } from './commands/editCommands';
import { gridActions } from './commands/gridActions';
import { guardChanges } from './commands/guard';
import { takeMenuKeys } from './commands/menuKeys';
import type { CellEntry } from './entries';
import { keepFormulaBarFocus } from './formulaBarFocus';
import type { GridWishes } from './gridWishes';
import { keepInSight } from './keepInSight';
import { blankPicture, type Area, type SheetPicture } from './picture';
import { pictureDiff } from './pictureDiff';
import { fittingPanes, placeOf, sheetWindow, whenResized, type Rectangle } from './sheetWindow';
import { createUniver, univerLocale } from './univer';
import { UniverSelection } from './univerSelection';
import { UniverSheets, type ShownSheet } from './univerSheets';

/** The workbook as the grid reads it; the host stands behind it. */
export interface GridSource {
  /** Visible sheets in tab order. */
  readonly sheets: () => readonly ShownSheet[];
  readonly activeId: () => string;
  readonly selection: (id: string) => Area;
  readonly picture: (id: string) => SheetPicture;
}

/**
 * The grid: shows the host's workbook and turns keys into wishes. It never changes a cell by
 * itself.
 */
export class GridView {
  private readonly univer: Univer;
  private readonly sheets: UniverSheets;
  private readonly selection: UniverSelection;
  private source: GridSource;
  private readonly shown = new Map<string, SheetPicture>();
  private readonly clipboard: GridClipboard;

  private constructor(
    univer: Univer,
    private readonly container: HTMLElement,
    sheets: UniverSheets,
    source: GridSource,
    wishes: GridWishes,
  ) {
    const injector = univer.__getInjector();
    this.univer = univer;
    this.sheets = sheets;
    this.source = source;
    this.selection = new UniverSelection(
      injector,
      (sheet, area) => wishes.select(sheet, area),
      (sheet, row, column) => sheets.makeRoom(sheet, row, column),
    );
    showHostTexts(injector, (sheet) => this.shown.get(sheet));
    this.clipboard = new GridClipboard(injector, container);
    replaceEditCommands(
      injector,
      gridActions(wishes, {
        clipboard: this.clipboard,
        areas: () => this.selection.areas(),
        differs: (sheet, entry) => this.differs(sheet, entry),
      }),
    );
    takeMenuKeys(injector, container, () => {
      const area = this.selection.areas().at(-1);
      return area ? (this.sight(area.top, area.left)?.cell ?? null) : null;
    });
    this.begin();
  }

  /**
   * Opens the grid; Univer makes its parts one after the other, the last of them once blank sheets
   * are drawn.
   */
  static async open(
    container: HTMLElement,
    language: Language,
    source: GridSource,
    wishes: GridWishes,
  ): Promise<GridView> {
    const univer = createUniver(container, language);
    const injector = univer.__getInjector();
    const asHost = guardChanges(injector, () => wishes.refuse());
    const sheets = new UniverSheets(injector, asHost);
    sheets.showBook(source.sheets());
    await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    keepFormulaBarFocus(injector, container);
    return new GridView(univer, container, sheets, source, wishes);
  }

  /** Shows another workbook. */
  show(source: GridSource): void {
    this.source = source;
    this.shown.clear();
    this.selection.quietly(() => this.sheets.showBook(source.sheets()));
    this.begin();
  }

  /** Follows the host: sheets that came or went, the active one, and all that changed on it. */
  refresh(): void {
    const id = this.source.activeId();
    // A sheet that is drawn for the first time selects its first cell, now or while it is filled.
    this.selection.quietly(() => {
      this.followSheets(this.source);
      this.sheets.activate(id);
      const before = this.shown.get(id) ?? blankPicture;
      const after = this.source.picture(id);
      this.shown.set(id, after);
      this.sheets.apply(id, pictureDiff(before, after));
    });
    this.fitPanes();
  }

  /** Selects what the host has selected. */
  select(): void {
    const id = this.source.activeId();
    const merges = this.shown.get(id)?.merges ?? [];
    this.selection.select(this.sheets.bookId, id, this.source.selection(id), merges);
  }

  /** Brings what is selected into view. */
  reveal(): void {
    this.selection.reveal();
  }

  /** True while a formula is being typed: it may name cells of the sheet that is shown. */
  isTypingFormula(): boolean {
    const injector = this.univer.__getInjector();
    const typed = injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getValue() ?? '';
    return injector.get(IEditorBridgeService).isVisible().visible && typed.startsWith('=');
  }

  /** Hears where the pointer is and when cells are drawn elsewhere. */
  watch(watch: CellWatch): void {
    watchCells(this.univer.__getInjector(), watch);
  }

  /** What a note of the active sheet says; null where there is none. */
  note(row: number, column: number): string | null {
    return this.shown.get(this.source.activeId())?.notes.get(placeOfCell(row, column)) ?? null;
  }

  /** Nothing is marked as copied or cut any more. */
  unmark(): void {
    this.clipboard.unmark();
  }

  /** Lets a person write the cell to go to into the name box. */
  goTo(): void {
    const box = this.container.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input');
    box?.focus();
    box?.select();
  }

  /** Gives the grid the keyboard. */
  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  /** Confirms an entry that is still being typed, as Excel does before it saves. */
  async finishEntry(): Promise<void> {
    const injector = this.univer.__getInjector();
    if (!injector.get(IEditorBridgeService).isVisible().visible) return;
    injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.PointerDown,
      unitId: this.sheets.bookId,
    });
    // Univer hands the entry over a moment after it has closed the cell.
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** What the grid shows of a cell of the active sheet, as Univer draws it. */
  shownText(row: number, column: number): string {
    return this.sheets.shownText(row, column);
  }

  /**
   * Where a cell of the active sheet is drawn and what part of the grid shows it, in pixels of the
   * page.
   */
  sight(row: number, column: number): { readonly cell: Rectangle; readonly seen: Rectangle } | null {
    const window = sheetWindow(this.univer.__getInjector(), this.sheets.bookId);
    if (!window) return null;
    const { left, top } = window.canvas.getBoundingClientRect();
    const onPage = (place: Rectangle): Rectangle => ({
      left: place.left + left,
      right: place.right + left,
      top: place.top + top,
      bottom: place.bottom + top,
    });
    const { cell, seen } = placeOf({ top: row, left: column, bottom: row, right: column }, window);
    return { cell: onPage(cell), seen: onPage(seen) };
  }

  setLanguage(language: Language): void {
    this.univer.__getInjector().get(LocaleService).setLocale(univerLocale[language]);
  }

  private begin(): void {
    const injector = this.univer.__getInjector();
    blockDrags(injector, this.sheets.bookId);
    keepInSight(injector, this.sheets.bookId);
    whenResized(injector, this.sheets.bookId, () => {
      // What a person looks at stays in sight.
      if (this.fitPanes()) this.reveal();
    });
    this.refresh();
    this.select();
  }

  /** Frozen panes stay while they leave room for the rest. Tells whether that changed. */
  private fitPanes(): boolean {
    const id = this.source.activeId();
    const frozen = this.shown.get(id)?.frozen;
    const window = sheetWindow(this.univer.__getInjector(), this.sheets.bookId);
    return frozen && window ? this.sheets.freeze(id, fittingPanes(frozen, window)) : false;
  }

  private followSheets(source: GridSource): void {
    const wanted = source.sheets();
    const present = this.sheets.ids();
    wanted.forEach((sheet, index) => {
      if (!present.includes(sheet.id)) this.sheets.insert(sheet, index);
    });
    for (const id of present) {
      if (wanted.some((sheet) => sheet.id === id)) continue;
      this.sheets.activate(source.activeId());
      this.sheets.remove(id);
      this.shown.delete(id);
    }
  }

  /** An opened and closed cell is no edit: what was typed must differ from what stood there. */
  private differs(sheet: string, { row, column, text }: CellEntry): boolean {
    return text !== (this.shown.get(sheet)?.cells.get(placeOfCell(row, column))?.edit ?? '');
  }
}
