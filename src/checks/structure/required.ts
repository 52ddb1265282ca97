import type { Template } from '../../indicators/template';
import type { SheetReport } from '../../sheet/province/report';
import type { NotChecked } from '../rule';

/** The indicators that a form requires, in its order. */
export function requiredIndicators(template: Template): readonly string[] {
  return template.rows.flatMap((row) => (row.kind === 'indicator' && row.required ? [row.indicator] : []));
}

/** Rules of required rows need the form; without it they say so. */
export function* withoutTemplate({ template }: SheetReport): Iterable<NotChecked> {
  if (template) return;
  yield {
    notChecked: {
      vi: 'Không rõ biểu mẫu nên không biết dòng nào là bắt buộc.',
      en: 'The form is not known, so neither are its required rows.',
    },
  };
}
