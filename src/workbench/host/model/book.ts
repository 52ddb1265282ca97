import type { Model, ModelSheet } from '../../../xlsx/edit/model';
import type { Area } from './address';
import type { Change } from './changes';
import type { SheetReads } from '../calculate/formulaReads';
import type { Locale } from '../format/locale';
import type { HostOptions } from '../hostOptions';
import { selectionInFile } from './sheetView';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

let booksMade = 0;

/** The state of one open workbook: the model, and what Excel keeps beside the file. */
export class Book {
  readonly model: Model;
  readonly locale: Locale;
  readonly sheetWord: string;
  readonly localRules: boolean;
  /** What Excel calls a workbook that was never saved. */
  readonly fileName = 'Book1.xlsx';
  readonly readOnly: boolean;
  readonly openNew: ((bytes: Uint8Array) => void) | null;
  /** Whether Excel's window in front is this workbook's. */
  inFront = true;
  calculationMode: CalculationMode = 'Automatic';
  eventsEnabled = true;
  /** Edits that formulas have not followed yet. */
  readonly uncalculated = new Map<ModelSheet, Area[]>();
  /** What each sheet's formulas read; sheets are missing whose formulas changed. */
  readonly reads = new WeakMap<ModelSheet, SheetReads>();

  private current: ModelSheet;
  private readonly selections = new Map<ModelSheet, Area>();
  private readonly ids = new Map<ModelSheet, string>();
  private readonly number: number;
  private changes: Change[] = [];

  constructor(
    model: Model,
    options: Pick<Required<HostOptions>, 'locale' | 'sheetWord' | 'readOnly'> &
      Pick<HostOptions, 'localRules' | 'openNew'>,
  ) {
    const { locale, sheetWord, localRules = false, readOnly, openNew = null } = options;
    this.model = model;
    this.locale = locale;
    this.sheetWord = sheetWord;
    this.localRules = localRules;
    this.readOnly = readOnly;
    this.openNew = openNew;
    this.number = booksMade += 1;
    const sheets = model.worksheets;
    const visible = sheets.filter((sheet) => sheet.state === 'visible');
    this.current = sheets[model.views[0]?.activeTab ?? -1] ?? visible[0] ?? sheets[0]!;
    if (this.current.state !== 'visible' && visible[0] !== undefined) this.current = visible[0];
  }

  /** In tab order, hidden ones included. */
  get sheets(): readonly ModelSheet[] {
    return this.model.worksheets;
  }

  get active(): ModelSheet {
    return this.current;
  }

  activate(sheet: ModelSheet): void {
    if (sheet === this.current) return;
    const before = this.current;
    this.current = sheet;
    this.record({ kind: 'activated', sheet, before: this.sheets.includes(before) ? before : null });
  }

  /** What is selected on a sheet: until someone selects, what the file says. */
  selection(sheet: ModelSheet): Area {
    return this.selections.get(sheet) ?? selectionInFile(sheet);
  }

  /** Whether someone selected on this sheet since the book was opened. */
  isSelected(sheet: ModelSheet): boolean {
    return this.selections.has(sheet);
  }

  select(sheet: ModelSheet, area: Area): void {
    this.activate(sheet);
    this.selections.set(sheet, area);
    this.record({ kind: 'selected', sheet, area });
  }

  /** A sheet's id: stays through renames and moves, differs between workbooks of one process. */
  idOf(sheet: ModelSheet): string {
    let id = this.ids.get(sheet);
    if (id === undefined) {
      id = `{${hex(this.number, 8)}-0000-4000-8000-${hex(this.ids.size + 1, 12)}}`;
      this.ids.set(sheet, id);
    }
    return id;
  }

  /**
   * Marks an area's contents as changed: formulas that read it are out of date.
   * @param formulas whether formulas came, went or changed there.
   */
  touch(sheet: ModelSheet, area: Area, formulas: boolean): void {
    if (formulas) this.reads.delete(sheet);
    const areas = this.uncalculated.get(sheet);
    if (areas === undefined) this.uncalculated.set(sheet, [area]);
    else areas.push(area);
  }

  record(change: Change): void {
    this.changes.push(change);
  }

  /** What was recorded since the last call. */
  takeChanges(): readonly Change[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
