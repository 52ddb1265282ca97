import type { SheetReport } from '../../sheet/province/report';
import type { NotChecked } from '../rule';

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
