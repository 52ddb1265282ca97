import type { CellTip, ConditionalFormat } from '../../sheet/grid/grid';
import type { Rectangle } from '../../sheet/grid/rectangles';
import { WorkbookFileError } from '../workbookFileError';
import { parseArea } from './addresses';
import { unescapedText } from './cellText';
import { Condition, nothingShown, Scale } from './styles/conditions';
import type { Styles } from './styles/styles';
import { isOff, type Attributes } from './xml';

/** Merged areas, areas with a rule and hidden stretches of one sheet. */
const mostAreas = 200_000;

/** @throws WorkbookFileError where a sheet has more of something than people make. */
export function guardAreas(sheet: string, { length }: { readonly length: number }): void {
  if (length > mostAreas) throw new WorkbookFileError('too-large', { place: sheet, limit: 'areas' });
}

/** Input rules and conditional formats of a sheet, its own and those written as extensions. */
export class SheetRules {
  readonly inputRules: Rectangle[] = [];
  /** Areas in which a condition changes the number format. */
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly tips: CellTip[] = [];
  /** The areas of the conditional format that is open. */
  private areasOpen: readonly Rectangle[] = [];
  /** Extensions name their areas in an element, last of all. */
  private extension: 'dataValidation' | 'conditionalFormatting' | null = null;
  private extendedFormats: string[] = [];
  private extendedTip: Attributes = {};
  private condition: Condition | null = null;
  private scale: Scale | null = null;

  constructor(
    private readonly sheet: string,
    private readonly styles: Styles,
  ) {}

  get inExtension(): boolean {
    return this.extension !== null;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'dataValidation':
        this.rule(attributes['sqref'] ?? '', attributes);
        break;
      case 'hyperlink':
        this.tip(attributes, this.areas(attributes['ref'] ?? ''));
        break;
      case 'conditionalFormatting':
        this.areasOpen = this.areas(attributes['sqref'] ?? '');
        break;
      case 'cfRule':
        for (const format of this.styles.conditional[Number(attributes['dxfId'] ?? -1)] ?? [])
          this.conditionally(format, this.areasOpen);
        break;
      case 'dataBar':
      case 'iconSet':
        if (isOff(attributes['showValue'])) this.conditionally(nothingShown, this.areasOpen);
        break;
      case 'colorScale':
        this.scale = new Scale();
        break;
      case 'color':
        this.scale?.open(name, attributes);
        break;
    }
  }

  close(name: string): void {
    if (name !== 'colorScale') return;
    if (this.scale?.hides(this.styles.palette) === true) this.conditionally(nothingShown, this.areasOpen);
    this.scale = null;
  }

  openExtension(name: string, attributes: Attributes): void {
    if (name === 'dataValidation' || name === 'conditionalFormatting') {
      this.extension = name;
      this.extendedTip = attributes;
      this.extendedFormats = [];
    } else if (this.extension === null) return;
    else if (name === 'dxf') this.condition = new Condition();
    else if (this.condition !== null) this.condition.open(name, attributes);
    else if ((name === 'dataBar' || name === 'iconSet') && isOff(attributes['showValue']))
      this.extendedFormats.push(nothingShown);
  }

  closeExtension(name: string): void {
    if (name === this.extension) this.extension = null;
    if (name !== 'dxf' || this.condition === null) return;
    this.extendedFormats.push(...this.condition.formats(this.styles.palette));
    this.condition = null;
  }

  /** The areas of the extension that is open. */
  areasOfExtension(references: string): void {
    if (this.extension === 'dataValidation') this.rule(references, this.extendedTip);
    else for (const format of this.extendedFormats) this.conditionally(format, this.areas(references));
  }

  private conditionally(numberFormat: string, areas: readonly Rectangle[]): void {
    for (const area of areas) this.conditionalFormats.push({ area, numberFormat });
    guardAreas(this.sheet, this.conditionalFormats);
  }

  /** What an input rule or a link says where somebody goes to its cells. */
  private tip({ promptTitle = '', prompt = '', tooltip = '' }: Attributes, areas: readonly Rectangle[]): void {
    const text = unescapedText([promptTitle, prompt, tooltip].join(' ').trim());
    if (text === '') return;
    for (const area of areas) this.tips.push({ area, text });
    guardAreas(this.sheet, this.tips);
  }

  private rule(references: string, attributes: Attributes): void {
    const areas = this.areas(references);
    this.inputRules.push(...areas);
    guardAreas(this.sheet, this.inputRules);
    this.tip(attributes, areas);
  }

  /**
   * The areas of a rule; what is no area, such as `#REF!` after columns were deleted, is a rule
   * over nothing.
   */
  private areas(references: string): readonly Rectangle[] {
    const all = references.split(/\s+/);
    guardAreas(this.sheet, all);
    return all.flatMap((one) => parseArea(one) ?? []);
  }
}
