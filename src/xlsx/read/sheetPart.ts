import type { CellValue, Stretch } from '../../sheet/grid/grid';
import { cellAddress, sheetReference } from '../../sheet/grid/address';
import type { Rectangle } from '../../sheet/grid/rectangles';
import type { Archive } from '../archive/archive';
import { fromFileFormula } from '../futureFunctions';
import { WorkbookFileError } from '../workbookFileError';
import { columnOf, lastColumn, lastRow, placeOf, rowOf, type Place } from '../../sheet/grid/address';
import { parseArea, parsePlace } from './addresses';
import { Cells, type Allowance } from './cells';
import { TextCollector, unescapedText, type TextLook } from './cellText';
import { valueIn, type ValueSurroundings } from './cellValue';
import { sharedFormula } from './sharedFormula';
import type { SharedStrings } from './sharedStrings';
import { guardAreas, SheetRules } from './sheetRules';
import { ColumnWidths, SheetView } from './sheetView';
import { addStretch } from '../../sheet/grid/stretches';
import { plainStyle, type CellStyle, type Styles } from './styles/styles';
import { formatTrick } from '../../submission/concealed/shownFormat';
import { isOn, readXml, type Attributes } from './xml';

/** Points of height below which nothing can be read. */
const lowestRow = 4;

/** A sheet as its part says it, nothing left out that decides how it is read. */
export interface SheetPart {
  readonly cells: Cells;
  readonly merges: readonly Rectangle[];
  readonly hiddenRows: readonly Stretch[];
  readonly hiddenColumns: readonly Stretch[];
  /** Rows that the part does not list are hidden (`zeroHeight`); `listedRows` are the others. */
  readonly hidesOtherRows: boolean;
  readonly listedRows: ReadonlySet<number>;
  readonly rules: Pick<SheetRules, 'inputRules' | 'conditionalFormats' | 'tips'>;
  readonly view: Pick<SheetView, 'hidesZeros' | 'showsFormulas' | 'rowsOutOfSight' | 'columnsOutOfSight'>;
}

/** What cells refer to. */
export interface SheetSurroundings extends ValueSurroundings, SharedStrings {
  readonly name: string;
  readonly styles: Styles;
  readonly allowance: Allowance;
}

/** @throws WorkbookFileError naming the cell, or the part, that cannot be read. */
export function readSheetPart(archive: Archive, part: string, surroundings: SheetSurroundings): SheetPart {
  const reader = new SheetReader(surroundings);
  readXml(archive, part, reader);
  reader.end();
  return reader;
}

type Holder = 'v' | 'f' | 'sqref' | null;

class SheetReader implements SheetPart {
  readonly cells: Cells;
  readonly merges: Rectangle[] = [];
  readonly hiddenRows: Stretch[] = [];
  readonly hiddenColumns: Stretch[] = [];
  readonly listedRows = new Set<number>();
  readonly rules: SheetRules;
  readonly view = new SheetView();
  hidesOtherRows = false;

  /** Rows that name no height are too low to show anything. */
  private lowRows = false;
  private readonly widths = new ColumnWidths();
  private root = '';
  private row = -1;
  private column = -1;
  /** The cell that is open, and what it says. */
  private place: Place = -1;
  private type = 'n';
  private style = plainStyle;
  private look: TextLook | null = null;
  private showsReadings = false;
  private rowShowsReadings = false;
  private value: string | null = null;
  private formula: string | null = null;
  private formulaAttributes: Attributes | null = null;
  private inline = false;
  private readonly inlineText = new TextCollector();
  private holder: Holder = null;
  private held = '';
  private readonly shared = new Map<string, { readonly place: Place; readonly at: ReturnType<typeof sharedFormula> }>();
  constructor(private readonly around: SheetSurroundings) {
    this.cells = new Cells(around.allowance, around.name);
    this.rules = new SheetRules(around.name, around.styles);
  }

  open(name: string, attributes: Attributes, own: boolean): void {
    if (this.root === '') {
      this.root = name;
      if (name !== 'worksheet') this.fail();
    }
    if (!own || this.rules.inExtension) this.openExtension(name, attributes);
    else if (this.place >= 0) this.openInCell(name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else this.openOther(name, attributes);
  }

  close(name: string, own: boolean): void {
    if (this.holder !== null && name === this.holder) this.closeHolder();
    else if (!own) this.rules.closeExtension(name);
    else if (this.inline) {
      this.inlineText.close(name);
      if (name !== 'is') return;
      this.inline = false;
      this.value = this.inlineText.take();
      this.look = this.inlineText.takeLook();
    } else if (name === 'c' && this.place >= 0) this.closeCell();
    else this.rules.close(name);
  }

  text(text: string): void {
    if (this.holder !== null) this.held += text;
    else if (this.inline) this.inlineText.text(text);
  }

  private openRow({ r, hidden, ht, ph }: Attributes): void {
    this.rowShowsReadings = isOn(ph);
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > lastRow) this.fail();
    this.listedRows.add(this.row);
    const isLow = ht === undefined ? this.lowRows : Number(ht) < lowestRow;
    if (isOn(hidden) || isLow) this.hide(this.hiddenRows, this.row, this.row);
  }

  private openCell({ r, s, t = 'n', ph }: Attributes): void {
    this.place = r === undefined ? placeOf(this.row, this.column + 1) : parsePlace(r);
    if (r === undefined && this.column >= lastColumn) this.place = -1;
    if (this.place < 0 || rowOf(this.place) !== this.row) this.fail();
    this.column = columnOf(this.place);
    this.type = t;
    this.style =
      (s === undefined ? undefined : this.around.styles.cells[Number(s)]) ?? this.around.styles.cells[0] ?? plainStyle;
    this.look = null;
    this.showsReadings = this.rowShowsReadings || isOn(ph);
    this.value = null;
    this.formula = null;
    this.formulaAttributes = null;
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (this.inline) this.inlineText.open(name, attributes);
    else if (name === 'v') this.holder = 'v';
    else if (name === 'f') {
      this.holder = 'f';
      this.formulaAttributes = attributes;
    } else if (name === 'is') this.inline = true;
  }

  private closeHolder(): void {
    const text = this.held;
    this.held = '';
    if (this.holder === 'v') this.value = text;
    else if (this.holder === 'f') this.formula = text;
    else this.rules.areasOfExtension(text);
    this.holder = null;
  }

  private closeCell(): void {
    const value = this.valueOf();
    const formula = this.formulaOf();
    const { place } = this;
    const style = this.shownStyle(value);
    this.place = -1;
    if (value === '' && formula === null && style.numberFormat === 'General' && style.indent === 0) return;
    this.cells.add(place, value, formula, style);
  }

  /**
   * The style of the cell, with what the runs of its text show otherwise, and what its number format
   * shows nothing of.
   */
  private shownStyle(content: CellValue): CellStyle {
    const { style, type, value, around } = this;
    const look = type === 's' ? (around.textLooks.get(Number(value)) ?? null) : this.look;
    const { seenFormat } = style;
    if (look === null && seenFormat === null) return style;
    const marks = look?.runs.flatMap((run) => run.marksOn(style.ground, around.styles.palette)) ?? [];
    if (seenFormat !== null && formatTrick(seenFormat, content) === 'hides') marks.push('unseen');
    if (look?.hasReadings && this.showsReadings) marks.push('readings');
    return marks.length === 0 ? style : { ...style, marks: [...style.marks, ...marks] };
  }

  private valueOf(): CellValue {
    return this.value === null ? '' : (valueIn(this.type, this.value, this.around) ?? this.fail());
  }

  private formulaOf(): string | null {
    const { formula, formulaAttributes } = this;
    if (formulaAttributes === null) return null;
    const { t, si } = formulaAttributes;
    let text = formula ?? '';
    if (t === 'shared' && si !== undefined) {
      const first = this.shared.get(si);
      if (text !== '') this.shared.set(si, { place: this.place, at: sharedFormula(text) });
      else if (first) {
        const [rows, columns] = [rowOf(this.place) - rowOf(first.place), columnOf(this.place) - columnOf(first.place)];
        text = first.at(rows, columns);
      } else this.fail();
    }
    return text === '' ? null : `=${fromFileFormula(unescapedText(text))}`;
  }

  private openOther(name: string, attributes: Attributes): void {
    switch (name) {
      case 'sheetFormatPr':
        this.lowRows = Number(attributes['defaultRowHeight'] ?? lowestRow) < lowestRow;
        this.hidesOtherRows = isOn(attributes['zeroHeight']) || this.lowRows;
        this.widths.otherwise(attributes['defaultColWidth']);
        break;
      case 'sheetView':
      case 'pane':
        this.view.open(name, attributes);
        break;
      case 'col':
        this.openColumns(attributes);
        break;
      case 'mergeCell':
        this.merges.push(this.area(attributes['ref'] ?? ''));
        guardAreas(this.around.name, this.merges);
        break;
      default:
        this.rules.open(name, attributes);
    }
  }

  /** Once everything is read. */
  end(): void {
    for (const [first, last] of this.widths.narrow) this.hide(this.hiddenColumns, first, last);
  }

  private openExtension(name: string, attributes: Attributes): void {
    if (name === 'sqref' && this.rules.inExtension) this.holder = 'sqref';
    else this.rules.openExtension(name, attributes);
  }

  private openColumns(attributes: Attributes): void {
    const [first, last] = [Number(attributes['min']) - 1, Math.min(Number(attributes['max']) - 1, lastColumn)];
    if (!(first >= 0 && last >= first)) this.fail();
    if (this.widths.hides([first, last], attributes)) this.hide(this.hiddenColumns, first, last);
  }

  private hide(stretches: Stretch[], first: number, last: number): void {
    addStretch(stretches, first, last);
    guardAreas(this.around.name, stretches);
  }

  private area(reference: string): Rectangle {
    return parseArea(reference) ?? this.fail();
  }

  private fail(): never {
    const { name } = this.around;
    const address = this.place < 0 ? null : cellAddress(rowOf(this.place), columnOf(this.place));
    throw new WorkbookFileError('unreadable', { place: address === null ? name : sheetReference(name, address) });
  }
}
