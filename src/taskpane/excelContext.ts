import { createContext, useContext } from 'react';
import type { ExcelSession } from '../excel/door/session';

/** The workbook that the pane stands beside. */
export const ExcelContext = createContext<ExcelSession | null>(null);

export function useExcel(): ExcelSession {
  const session = useContext(ExcelContext);
  if (!session) throw new Error('useExcel needs an ExcelContext above it');
  return session;
}
