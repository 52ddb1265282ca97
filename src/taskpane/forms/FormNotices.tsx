import type { Template } from '../../indicators/forms/template';
import type { LoadedForms } from '../../sheet/formSheet/formsOfBook';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import { FormTrouble } from './FormTrouble';

interface FormNoticesProps {
  /** The form that is chosen. */
  readonly form: Template | null;
  /** The workbook's own. */
  readonly forms: LoadedForms | null;
}

/**
 * Whether the chosen form is the workbook's own, and each cell that keeps one of its `Mẫu` sheets
 * from being used.
 */
export function FormNotices({ form, forms }: FormNoticesProps) {
  const { say } = useLanguage();
  if (!forms) return null;
  return (
    <>
      {form && forms.own.includes(form) && (
        <Notice intent="info">{say('forms.inUse', { form: form.id, version: form.version })}</Notice>
      )}
      <FormTrouble problems={forms.problems} />
    </>
  );
}
