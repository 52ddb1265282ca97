import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { loadCatalogue } from '../../indicators/catalogue/catalogue';
import type { Template } from '../../indicators/forms/template';
import { useExcel } from '../excelContext';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useTask } from '../frame/useTask';
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
  const { busy, result: done, failure, run, forget } = useTask<ExportedForm>('write');
  useOnTakenBack(forget);
  const exportForm = (): void => {
    if (!form) return;
    void run(async () => {
      const { writeFormSheet } = await import('./writeFormSheet');
      const result = await writeFormSheet(session, form, workbook.forms?.catalogue ?? loadCatalogue());
      announce(say(result.made ? 'forms.exported' : 'forms.standing', { sheet: result.sheet }));
      workbook.refresh();
      return result;
    });
  };
  return (
    <div className={styles.block}>
      <Button
        className={styles.export}
        size="small"
        disabledFocusable={disabled || busy || form === null}
        onClick={exportForm}
      >
        {say('forms.export')}
      </Button>
      {done && (
        <Notice intent="success">{say(done.made ? 'forms.exported' : 'forms.standing', { sheet: done.sheet })}</Notice>
      )}
      {failure && <FailureNotice failure={failure} onRetry={exportForm} />}
    </div>
  );
}
