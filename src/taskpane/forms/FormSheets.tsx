import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { loadCatalogue } from '../../indicators/catalogue';
import type { Template } from '../../indicators/template';
import { useExcel } from '../excelContext';
import { failureOf, type Failure } from '../failures';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import { FormTrouble } from './FormTrouble';
import type { WorkbookForms } from './useWorkbookForms';
import type { FormExport } from './writeFormSheet';

const useStyles = makeStyles({
  export: { alignSelf: 'start' },
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface FormSheetsProps {
  readonly form: Template | null;
  readonly workbook: WorkbookForms;
  readonly disabled: boolean;
}

/** A form out to a `Mẫu` sheet to be changed there; which of the workbook's own are in use, and each cell that keeps one from being used. */
export function FormSheets({ form, workbook, disabled }: FormSheetsProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const session = useExcel();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<FormExport | null>(null);
  const { forms } = workbook;
  const own = forms?.own ?? [];
  const exportForm = async (): Promise<void> => {
    if (!form) return;
    setBusy(true);
    setFailure(null);
    try {
      const { writeFormSheet } = await import('./writeFormSheet');
      const result = await writeFormSheet(session, form, forms?.catalogue ?? loadCatalogue());
      setDone(result);
      announce(say(result.made ? 'forms.exported' : 'forms.standing', { sheet: result.sheet }));
      workbook.refresh();
    } catch (error) {
      setFailure(failureOf('write', error));
    }
    setBusy(false);
  };
  return (
    <div className={styles.block}>
      {form && own.includes(form) && (
        <Notice intent="info">{say('forms.inUse', { form: form.id, version: form.version })}</Notice>
      )}
      <FormTrouble problems={forms?.problems ?? []} />
      <Button
        className={styles.export}
        size="small"
        disabledFocusable={disabled || busy || form === null}
        onClick={() => void exportForm()}
      >
        {say('forms.export')}
      </Button>
      {done && (
        <Notice intent="success">{say(done.made ? 'forms.exported' : 'forms.standing', { sheet: done.sheet })}</Notice>
      )}
      {failure && <FailureNotice failure={failure} onRetry={() => void exportForm()} />}
    </div>
  );
}
