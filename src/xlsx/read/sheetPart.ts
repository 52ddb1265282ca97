import type { CellValue, ConditionalFormat, Stretch } from '../../sheet/grid/grid';
import { cellAddress, sheetReference } from '../../sheet/grid/address';
import type { Rectangle } from '../../sheet/grid/rectangles';
import type { Archive } from '../archive/archive';
import { fromFileFormula } from '../futureFunctions';
import { WorkbookFileError } from '../workbookFileError';
import { columnOf, lastColumn, lastRow, placeOf, rowOf, type Place } from '../../sheet/grid/address';
import { parseArea, parsePlace } from './addresses';
import { Cells, type Allowance } from './cells';
import { TextCollector, unescapedText } from './cellText';
import { valueIn, type ValueSurroundings } from './cellValue';
import { sharedFormula } from './sharedFormula';
import { nothingShown, plainStyle, type Styles } from './styles';
import { isOff, isOn, readXml, type Attributes } from './xml';

/** Merged areas, areas with a rule and hidden stretches of one sheet. */
const mostAreas = 200_000;
/** Points of height, and letters of width, below which nothing can be read. */
const lowestRow = 4;
const narrowestColumn = 1;

/** A sheet as its part says it, nothing left out that decides how it is read. */
export interface SheetPart {
  readonly cells: Cells;
  readonly merges: readonly Rectangle[];
  readonly inputRules: readonly Rectangle[];
  readonly hiddenRows: readonly Stretch[];
  readonly hiddenColumns: readonly Stretch[];
  /** Rows that the part does not list are hidden (`zeroHeight`); `listedRows` are the others. */
  readonly hidesOtherRows: boolean;
  readonly listedRows: ReadonlySet<number>;
  /** Areas in which a condition changes the number format. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly hidesZeros: boolean;
  readonly showsFormulas: boolean;
}

/** What cells refer to. */
export interface SheetSurroundings extends ValueSurroundings {
  readonly name: string;
  readonly styles: Styles;
  readonly allowance: Allowance;
}

/** @throws WorkbookFileError naming the cell, or the part, that cannot be read. */
export function readSheetPart(archive: Archive, part: string, surroundings: SheetSurroundings): SheetPart {
  const reader = new SheetReader(surroundings);
  readXml(archive, part, reader);
  return reader;
}

type Holder = 'v' | 'f' | 'sqref' | null;

class SheetReader implements SheetPart {
  readonly cells: Cells;
  readonly merges: Rectangle[] = [];
  readonly inputRules: Rectangle[] = [];
  readonly hiddenRows: Stretch[] = [];
  readonly hiddenColumns: Stretch[] = [];
  readonly listedRows = new Set<number>();
  readonly conditionalFormats: ConditionalFormat[] = [];
  hidesOtherRows = false;
  hidesZeros = false;
  showsFormulas = false;

  /** Rows that name no height are too low to show anything. */
  private lowRows = false;
  private root = '';
  private row = -1;
  private column = -1;
  /** The cell that is open, and what it says. */
  private place: Place = -1;
  private type = 'n';
  private style = plainStyle;
  private value: string | null = null;
  private formula: string | null = null;
  private formulaAttributes: Attributes | null = null;
  private inline = false;
  private readonly inlineText = new TextCollector();
  private holder: Holder = null;
  private held = '';
  private readonly shared = new Map<string, { readonly place: Place; readonly at: ReturnType<typeof sharedFormula> }>();
  /** The areas of the conditional format that is open. */
  private conditional: readonly Rectangle[] = [];
  /**
   * Input rules and conditional formats written as extensions name their areas in an element, last
   * of all.
   */
  private extension: 'dataValidation' | 'conditionalFormatting' | null = null;
  private extendedFormats: string[] = [];

  constructor(private readonly around: SheetSurroundings) {
    this.cells = new Cells(around.allowance);
  }

  open(name: string, attributes: Attributes, own: boolean): void {
    if (this.root === '') {
      this.root = name;
      if (name !== 'worksheet') this.fail();
    }
    if (!own) this.openExtension(name, attributes);
    else if (this.place >= 0) this.openInCell(name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else this.openOther(name, attributes);
  }

  close(name: string, own: boolean): void {
    if (this.holder !== null && name === this.holder) this.closeHolder();
    else if (!own) {
      if (name === this.extension) this.extension = null;
    } else if (this.inline) {
      this.inlineText.close(name);
      if (name === 'is') {
        this.inline = false;
        this.value = this.inlineText.take();
      }
    } else if (name === 'c' && this.place >= 0) this.closeCell();
  }

  text(text: string): void {
    if (this.holder !== null) this.held += text;
    else if (this.inline) this.inlineText.text(text);
  }

  private openRow({ r, hidden, ht }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > lastRow) this.fail();
    this.listedRows.add(this.row);
    const isLow = ht === undefined ? this.lowRows : Number(ht) < lowestRow;
    if (isOn(hidden) || isLow) this.hide(this.hiddenRows, this.row, this.row);
  }

  private openCell({ r, s, t = 'n' }: Attributes): void {
    this.place = r === undefined ? placeOf(this.row, this.column + 1) : parsePlace(r);
    if (r === undefined && this.column >= lastColumn) this.place = -1;
    if (this.place < 0 || rowOf(this.place) !== this.row) this.fail();
    this.column = columnOf(this.place);
    this.type = t;
    this.style =
      (s === undefined ? undefined : this.around.styles.cells[Number(s)]) ?? this.around.styles.cells[0] ?? plainStyle;
    this.value = null;
    this.formula = null;
    this.formulaAttributes = null;
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (this.inline) this.inlineText.open(name);
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
    else if (this.extension === 'dataValidation') this.rule(text);
    else for (const format of this.extendedFormats) this.conditionally(format, this.areas(text));
    this.holder = null;
  }

  private closeCell(): void {
    const value = this.valueOf();
    const formula = this.formulaOf();
    const { place, style } = this;
    this.place = -1;
    if (value === '' && formula === null && style.numberFormat === 'General' && style.indent === 0) return;
    this.cells.add(place, value, formula, style);
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
        break;
      case 'sheetView':
        this.hidesZeros ||= isOff(attributes['showZeros']);
        this.showsFormulas ||= isOn(attributes['showFormulas']);
        break;
      case 'col':
        this.openColumns(attributes);
        break;
      case 'mergeCell':
        this.merges.push(this.area(attributes['ref'] ?? ''));
        this.count(this.merges);
        break;
      case 'dataValidation':
        this.rule(attributes['sqref'] ?? '');
        break;
      case 'conditionalFormatting':
        this.conditional = this.areas(attributes['sqref'] ?? '');
        break;
      case 'cfRule':
        this.condition(attributes['dxfId']);
        break;
      case 'dataBar':
      case 'iconSet':
        if (isOff(attributes['showValue'])) this.conditionally(nothingShown, this.conditional);
        break;
    }
  }

  private openExtension(name: string, { formatCode, showValue }: Attributes): void {
    if (name === 'dataValidation' || name === 'conditionalFormatting') {
      this.extension = name;
      this.extendedFormats = [];
    } else if (name === 'sqref' && this.extension !== null) this.holder = 'sqref';
    else if (name === 'numFmt' && formatCode !== undefined) this.extendedFormats.push(formatCode);
    else if ((name === 'dataBar' || name === 'iconSet') && isOff(showValue)) this.extendedFormats.push(nothingShown);
  }

  private openColumns({ min, max, hidden, width }: Attributes): void {
    const [first, last] = [Number(min) - 1, Math.min(Number(max) - 1, lastColumn)];
    if (!(first >= 0 && last >= first)) this.fail();
    if (isOn(hidden) || (width !== undefined && Number(width) < narrowestColumn))
      this.hide(this.hiddenColumns, first, last);
  }

  private condition(format: string | undefined): void {
    const numberFormat = format === undefined ? null : (this.around.styles.conditional[Number(format)] ?? null);
    if (numberFormat !== null) this.conditionally(numberFormat, this.conditional);
  }

  private conditionally(numberFormat: string, areas: readonly Rectangle[]): void {
    for (const area of areas) this.conditionalFormats.push({ area, numberFormat });
    this.count(this.conditionalFormats);
  }

  private rule(references: string): void {
    this.inputRules.push(...this.areas(references));
    this.count(this.inputRules);
  }

  private hide(stretches: Stretch[], first: number, last: number): void {
    const before = stretches.at(-1);
    if (before && before[1] + 1 === first) stretches[stretches.length - 1] = [before[0], last];
    else stretches.push([first, last]);
    this.count(stretches);
  }

  /**
   * The areas of a rule; what is no area, such as `#REF!` after columns were deleted, is a rule
   * over nothing.
   */
  private areas(references: string): readonly Rectangle[] {
    const all = references.split(/\s+/);
    this.count(all);
    return all.flatMap((one) => parseArea(one) ?? []);
  }

  private area(reference: string): Rectangle {
    return parseArea(reference) ?? this.fail();
  }

  private count({ length }: { readonly length: number }): void {
    if (length > mostAreas) throw new WorkbookFileError('too-large', { place: this.around.name, limit: 'areas' });
  }

  private fail(): never {
    const { name } = this.around;
    const address = this.place < 0 ? null : cellAddress(rowOf(this.place), columnOf(this.place));
    throw new WorkbookFileError('unreadable', { place: address === null ? name : sheetReference(name, address) });
  }
}
