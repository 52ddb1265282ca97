import { makeStyles, tokens } from '@fluentui/react-components';
import type { Template } from '../../indicators/forms/template';
import { EntryTools } from '../entry/EntryTools';
import { PrintTools } from '../entry/PrintTools';
import { FormExport } from '../forms/FormExport';
import type { WorkbookForms } from '../forms/useWorkbookForms';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../messages/language';
import { UpgradeTools } from '../upgrade/UpgradeTools';
import { RevisionTools } from '../revisions/RevisionTools';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface PrepareToolsProps {
  readonly form: Template | null;
  readonly workbook: WorkbookForms;
  readonly disabled: boolean;
}

/** What helps while a sheet is filled in by hand, folded away until it is wanted. */
export function PrepareTools(props: PrepareToolsProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <Disclosure summary={say('tools.heading')}>
      <div className={styles.tools}>
        <EntryTools />
        <PrintTools />
        <RevisionTools />
        <UpgradeTools />
        <FormExport {...props} />
      </div>
    </Disclosure>
  );
}
