import { useCallback, useEffect, useState } from 'react';
import type { LoadedForms } from '../../sheet/formSheet/formsOfBook';
import { useExcel } from '../excelContext';

export interface WorkbookForms {
  /** Null while nothing is known, and where the workbook has no `Mẫu` sheet. */
  readonly forms: LoadedForms | null;
  /** What a later reading of the workbook gave. */
  readonly take: (forms: LoadedForms) => void;
  readonly refresh: () => void;
}

/**
 * The forms that the workbook itself carries, looked for once the pane stands. A failure is met
 * again, and told, by whoever reads the workbook next.
 */
export function useWorkbookForms(): WorkbookForms {
  const session = useExcel();
  const [forms, setForms] = useState<LoadedForms | null>(null);
  const refresh = useCallback(() => {
    import('./workbookForms')
      .then(({ readWorkbookForms }) => readWorkbookForms(session))
      .then(setForms)
      .catch(() => undefined);
  }, [session]);
  useEffect(refresh, [refresh]);
  return {
    forms,
    take: (read) => setForms(read.sheets.length > 0 ? read : null),
    refresh,
  };
}
