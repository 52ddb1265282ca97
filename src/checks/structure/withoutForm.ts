import type { SheetReport } from '../../sheet/province/report';
import type { NotChecked } from '../rule';

const unknown = {
  rows: {
    vi: 'Không rõ biểu mẫu nên không biết dòng nào là bắt buộc.',
    en: 'The form is not known, so neither are its required rows.',
  },
  formulas: {
    vi: 'Không rõ biểu mẫu nên không biết công thức gốc.',
    en: 'The form is not known, so neither are its formulas.',
  },
} as const;

/** Rules of a form's own rows or formulas need the form; without it they say so. */
export function* withoutForm({ template }: SheetReport, its: keyof typeof unknown): Iterable<NotChecked> {
  if (!template) yield { notChecked: unknown[its] };
}
