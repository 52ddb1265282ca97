import type { ModelSheet } from '../../../../xlsx/edit/model';
import { assertRight } from '../../model/guards';
import {
  addRule,
  areasOf,
  clearRules,
  removeRule,
  rulesOn,
  type ConditionalRule,
  type PlacedRule,
} from '../../model/conditionalRules';
import { HostError } from '../../hostError';
import { argbOf, type Style } from '../../model/modelStyle';
import { object, type ObjectType, type Property } from '../objectType';
import { operators } from './dataValidationRule';
import type { AreasTarget } from './rangeTarget';
import { keptRuleFormula, toldRuleFormula } from '../../edit/ruleFormula';
import type { Book } from '../../model/book';

interface RuleTarget extends PlacedRule {
  readonly sheet: ModelSheet;
}

const ids = new WeakMap<ConditionalRule, string>();
let idsMade = 0;

function idOf(rule: ConditionalRule): string {
  const known =
    ids.get(rule) ?? `{CF${(idsMade += 1).toString(16).toUpperCase().padStart(6, '0')}-0000-4000-8000-000000000000}`;
  ids.set(rule, known);
  return known;
}

/**
 * The kinds that can be added; others of a file are listed, and answered no further than their
 * type.
 */
const made: Readonly<Record<string, () => ConditionalRule>> = {
  CellValue: () => ({ type: 'cellIs', operator: 'equal', formulae: ['""'], style: {} }),
  Custom: () => ({ type: 'expression', formulae: ['FALSE'], style: {} }),
};

const kinds: Readonly<Record<ConditionalRule['type'], string>> = {
  cellIs: 'CellValue',
  expression: 'Custom',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  containsText: 'ContainsText',
  timePeriod: 'PresetCriteria',
  dataBar: 'DataBar',
};

export const conditionalFormatsType: ObjectType<AreasTarget> = {
  name: 'ConditionalFormatCollection',
  items: ({ sheet, areas }) =>
    rulesOn(sheet, areas).map((placed) => object(conditionalFormatType, { ...placed, sheet })),
  item: (target, id) => object(conditionalFormatType, byId(target, id) ?? missing()),
  objects: {
    Add: ({ sheet, areas }, [type], book) => {
      assertRight(sheet, 'formatCells', 'ConditionalFormatCollection.add');
      const make = made[String(type)];
      if (make === undefined) throw new HostError('ApiNotFound', `ConditionalFormatCollection.add(${String(type)})`);
      const placed = addRule(sheet, areas, make());
      for (const area of areas) book.record({ kind: 'format', sheet, area });
      return object(conditionalFormatType, { ...placed, sheet });
    },
    GetItemAt: ({ sheet, areas }, [index]) => {
      const placed = rulesOn(sheet, areas)[Number(index)];
      return object(conditionalFormatType, placed === undefined ? missing() : { ...placed, sheet });
    },
    GetItemOrNullObject: (target, [id]) => {
      const placed = byId(target, id);
      return placed === null ? null : object(conditionalFormatType, placed);
    },
  },
  methods: {
    ClearAll: ({ sheet, areas }, _args, book) => {
      assertRight(sheet, 'formatCells', 'ConditionalFormatCollection.clearAll');
      clearRules(sheet, areas);
      for (const area of areas) book.record({ kind: 'format', sheet, area });
    },
    GetCount: ({ sheet, areas }) => rulesOn(sheet, areas).length,
  },
};

const conditionalFormatType: ObjectType<RuleTarget> = {
  name: 'ConditionalFormat',
  identity: ({ rule }) => ({ _Id: idOf(rule), Id: idOf(rule) }),
  properties: {
    Id: { get: ({ rule }) => idOf(rule) },
    Type: { get: ({ rule }) => kinds[rule.type] },
    Priority: { get: ({ rule }) => (rule.priority ?? 1) - 1 },
  },
  children: {
    CellValue: (target) => object(cellValueType, only(target, 'cellIs')),
    CellValueOrNullObject: (target) => (target.rule.type === 'cellIs' ? object(cellValueType, target) : null),
    Custom: (target) => object(customType, only(target, 'expression')),
    CustomOrNullObject: (target) => (target.rule.type === 'expression' ? object(customType, target) : null),
  },
  objects: {
    GetRange: ({ sheet, block }) => object('Range', { sheet, area: areasOf(block)[0]! }),
    GetRanges: ({ sheet, block }) => object('RangeAreas', { sheet, areas: areasOf(block) }),
  },
  methods: {
    Delete: (target, _args, book) => {
      removeRule(target.sheet, target);
      for (const area of areasOf(target.block)) book.record({ kind: 'format', sheet: target.sheet, area });
    },
  },
};

const cellValueType: ObjectType<RuleTarget> = {
  name: 'CellValueConditionalFormat',
  properties: {
    Rule: {
      get: ({ rule }, book) => {
        const { operator, formulae = [] } = rule as { operator?: string; formulae?: readonly (string | number)[] };
        const name = Object.entries(operators).find(([, known]) => known === operator)?.[0] ?? 'EqualTo';
        return {
          formula1: printed(formulae[0], book),
          ...(formulae[1] === undefined ? {} : { formula2: printed(formulae[1], book) }),
          operator: name,
        };
      },
      set: ({ rule }, value, book) => {
        const given = value as { formula1?: unknown; formula2?: unknown; operator?: unknown } | null;
        const operator = operators[given?.operator as keyof typeof operators];
        const two = operator === 'between' || operator === 'notBetween';
        const formulae = [given?.formula1, ...(two ? [given?.formula2] : [])].map((one) => formulaText(one, book));
        if (operator === undefined) throw new HostError('InvalidArgument', 'CellValueConditionalFormat.rule');
        Object.assign(rule, { operator, formulae });
      },
    },
  },
  children: { Format: (target) => object(conditionalRangeFormatType, target) },
};

const customType: ObjectType<RuleTarget> = {
  name: 'CustomConditionalFormat',
  children: {
    Format: (target) => object(conditionalRangeFormatType, target),
    Rule: (target) => object(customRuleType, target),
  },
};

const customRuleType: ObjectType<RuleTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: ({ rule }, book) => printed('formulae' in rule ? rule.formulae?.[0] : '', book),
      set: ({ rule }, value, book) => {
        Object.assign(rule, { formulae: [formulaText(value, book)] });
      },
    },
  },
};

const conditionalRangeFormatType: ObjectType<RuleTarget> = {
  name: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: styled(
      'numberFormat',
      (style) => style.numFmt ?? '',
      (value) => ({ numFmt: String(value) }),
    ),
  },
  children: {
    Fill: (target) => object(conditionalFillType, target),
    Font: (target) => object(conditionalFontType, target),
  },
};

const conditionalFillType: ObjectType<RuleTarget> = {
  name: 'ConditionalRangeFill',
  properties: {
    // A conditional fill keeps its colour as the background of a solid pattern.
    Color: styled(
      'fill.color',
      (style) => colorText(style.fill?.type === 'pattern' ? style.fill.bgColor : undefined),
      (value) => ({
        fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: color(value) } },
      }),
    ),
  },
  methods: {
    Clear: ({ rule }) => {
      delete rule.style?.fill;
    },
  },
};

const conditionalFontType: ObjectType<RuleTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: styled(
      'font.color',
      (style) => colorText(style.font?.color),
      (value, style) => ({ font: { ...style.font, color: { argb: color(value) } } }),
    ),
    Bold: styled(
      'font.bold',
      (style) => style.font?.bold === true,
      (value, style) => ({ font: { ...style.font, bold: value === true } }),
    ),
    Italic: styled(
      'font.italic',
      (style) => style.font?.italic === true,
      (value, style) => ({ font: { ...style.font, italic: value === true } }),
    ),
    Strikethrough: styled(
      'font.strike',
      (style) => style.font?.strike === true,
      (value, style) => ({ font: { ...style.font, strike: value === true } }),
    ),
  },
  methods: {
    Clear: ({ rule }) => {
      delete rule.style?.font;
    },
  },
};

function styled(
  _name: string,
  read: (style: Style) => unknown,
  edit: (value: unknown, style: Style) => Style,
): Property<RuleTarget> {
  return {
    get: ({ rule }) => read(rule.style ?? {}),
    set: ({ rule, sheet }, value) => {
      assertRight(sheet, 'formatCells', 'ConditionalRangeFormat');
      rule.style = { ...rule.style, ...edit(value, rule.style ?? {}) };
    },
  };
}

function colorText(value: { readonly argb?: string } | undefined): string {
  return value?.argb === undefined ? '' : `#${value.argb.slice(-6).toUpperCase()}`;
}

function color(value: unknown): string {
  const argb = argbOf(value);
  if (argb === null) throw new HostError('InvalidArgument', 'ConditionalRangeFormat.color');
  return argb;
}

function printed(formula: string | number | undefined, book: Book): string {
  return `=${toldRuleFormula(String(formula ?? ''), book)}`;
}

function formulaText(value: unknown, book: Book): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument', 'ConditionalFormat.rule');
  return keptRuleFormula(value.startsWith('=') ? value.slice(1) : value, book, 'ConditionalFormat.rule');
}

function byId({ sheet, areas }: AreasTarget, id: unknown): RuleTarget | null {
  const placed = rulesOn(sheet, areas).find(({ rule }) => idOf(rule) === id);
  return placed === undefined ? null : { ...placed, sheet };
}

function only(target: RuleTarget, type: ConditionalRule['type']): RuleTarget {
  if (target.rule.type !== type) throw new HostError('InvalidOperation', 'ConditionalFormat');
  return target;
}

function missing(): never {
  throw new HostError('ItemNotFound', 'ConditionalFormatCollection.getItem');
}
