import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { loadCatalogue } from '../../indicators/catalogue/catalogue';
import type { Template } from '../../indicators/forms/template';
import { useExcel } from '../excelContext';
import { failureOf, type Failure } from '../failures';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { WorkbookForms } from './useWorkbookForms';
import type { ExportedForm } from './writeFormSheet';
import { useOnTakenBack } from '../undo/useFinished';

const useStyles = makeStyles({
  export: { alignSelf: 'start' },
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface FormExportProps {
  readonly form: Template | null;
  readonly workbook: WorkbookForms;
  readonly disabled: boolean;
}

/** A form out to a `Mẫu` sheet, to be changed there. */
export function FormExport({ form, workbook, disabled }: FormExportProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const session = useExcel();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<ExportedForm | null>(null);
  useOnTakenBack(() => {
    setDone(null);
  });
  const { forms } = workbook;
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
