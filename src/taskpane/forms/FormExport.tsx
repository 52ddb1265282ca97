import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { loadCatalogue } from '../../indicators/catalogue/catalogue';
import type { Template } from '../../indicators/forms/template';
import { useExcel } from '../excelContext';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { WorkbookForms } from './useWorkbookForms';
import { useToldTask } from '../undo/useToldTask';

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
  const { busy, result: told, failure, run } = useToldTask('write');
  const exportForm = (): void => {
    if (!form) return;
    run(async () => {
      const { writeFormSheet } = await import('./writeFormSheet');
      const { made, sheet } = await writeFormSheet(session, form, workbook.forms?.catalogue ?? loadCatalogue());
      workbook.refresh();
      return (voice) => voice(made ? 'forms.exported' : 'forms.standing', { sheet });
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
      {told && <Notice intent="success">{told(say)}</Notice>}
      {failure && <FailureNotice failure={failure} onRetry={exportForm} />}
    </div>
  );
}
