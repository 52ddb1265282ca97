import type { Area } from '../../model/address';
import type { Book } from '../../model/book';
import { assertUnprotected } from '../../model/guards';
import { HostError } from '../../hostError';
import type { ObjectType, Property } from '../objectType';
import { mixtureOf, movedValidation, setValidation, validationOf } from '../../model/validations';
import type { Validation } from '../../model/validations';
import { dataValidationRule, modelRule } from './dataValidationRule';
import type { AreasTarget } from './rangeTarget';

const styles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

export const dataValidationType: ObjectType<AreasTarget> = {
  name: 'DataValidation',
  properties: {
    Rule: {
      get: (target, book) => dataValidationRule(common(target), book),
      set: (target, value, book) => {
        const rule = modelRule(value, book);
        // References are relative to the first cell of the first area.
        change(target, book, (before, area) =>
          movedValidation(
            { ...texts(before), ...rule } as Validation,
            area.top - target.areas[0]!.top,
            area.left - target.areas[0]!.left,
          ),
        );
      },
    },
    Type: {
      get: (target) => {
        const rule = common(target);
        return rule === null ? mixture(target) : typeNames[rule.type];
      },
    },
    IgnoreBlanks: {
      get: (target) => (common(target) ?? blank).allowBlank === true,
      set: (target, value, book) => change(target, book, (before) => ({ ...before, allowBlank: value === true })),
    },
    ErrorAlert: {
      get: (target) => {
        const rule = common(target) ?? blank;
        const style = Object.entries(styles).find(([, name]) => name === rule.errorStyle)?.[0] ?? 'Stop';
        return {
          message: rule.error ?? '',
          showAlert: rule.showErrorMessage === true,
          style,
          title: rule.errorTitle ?? '',
        };
      },
      set: (target, value, book) => {
        const alert = record(value, 'DataValidation.errorAlert');
        const errorStyle = styles[(alert['style'] ?? 'Stop') as keyof typeof styles];
        if (errorStyle === undefined) throw new HostError('InvalidArgument', 'DataValidation.errorAlert');
        const part = {
          error: text(alert['message']),
          errorTitle: text(alert['title']),
          showErrorMessage: alert['showAlert'] !== false,
          errorStyle,
        };
        change(target, book, (before) => ({ ...before, ...part }));
      },
    },
    Prompt: {
      get: (target) => {
        const rule = common(target) ?? blank;
        return {
          message: rule.prompt ?? '',
          showPrompt: rule.showInputMessage === true,
          title: rule.promptTitle ?? '',
        };
      },
      set: (target, value, book) => {
        const prompt = record(value, 'DataValidation.prompt');
        const part = {
          prompt: text(prompt['message']),
          promptTitle: text(prompt['title']),
          showInputMessage: prompt['showPrompt'] !== false,
        };
        change(target, book, (before) => ({ ...before, ...part }));
      },
    },
  } satisfies Record<string, Property<AreasTarget>>,
  methods: {
    Clear: (target, _args, book) => each(target, book, (area) => setValidation(target.sheet, area, null)),
  },
};

const typeNames: Readonly<Record<Validation['type'] | 'time', string>> = {
  any: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

function common({ sheet, areas }: AreasTarget): Validation | null {
  return areas[0] === undefined ? null : validationOf(sheet, areas[0]);
}

function mixture({ sheet, areas }: AreasTarget): string {
  return (areas[0] && mixtureOf(sheet, areas[0])) ?? 'None';
}

/** What Excel starts from where a cell has no validation. */
const blank: Validation = {
  type: 'any',
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: 'stop',
};

function change(target: AreasTarget, book: Book, edit: (before: Validation, area: Area) => Validation): void {
  each(target, book, (area) =>
    setValidation(target.sheet, area, edit(validationOf(target.sheet, area) ?? blank, area)),
  );
}

function each({ sheet, areas }: AreasTarget, book: Book, act: (area: Area) => void): void {
  assertUnprotected(sheet, 'DataValidation');
  areas.forEach(act);
  book.record({ kind: 'layout', sheet });
}

/** Messages stay when the rule is replaced. */
function texts(validation: Validation): Partial<Validation> {
  const replaced = ['type', 'formulae', 'operator'];
  return Object.fromEntries(Object.entries(validation).filter(([member]) => !replaced.includes(member)));
}

function record(value: unknown, location: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new HostError('InvalidArgument', location);
  return value as Record<string, unknown>;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
