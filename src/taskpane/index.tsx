import { createRoot } from 'react-dom/client';
import { officeLanguage, whenOfficeReady } from '../excel/environment';
import { createExcelSession } from '../excel/session';
import { isExcelSupported } from '../excel/support';
import { App } from './App';
import { ExcelContext } from './excelContext';
import { LanguageProvider } from './messages/language';
import { recall } from './memory';
import { viewParts } from './viewParts';
import { firstView } from './views';
import { Unsupported, type Shortcoming } from './Unsupported';

/** Shows the pane once Office can be used, or says in one sentence why it cannot. */
async function start(): Promise<void> {
  // Office takes its time; what will be shown is on its way meanwhile. A failure is met again, and told, by who shows it.
  viewParts[firstView(location.search, recall('view'))]().catch(() => undefined);
  const surroundings = await whenOfficeReady();
  const shortcoming: Shortcoming | null =
    surroundings !== 'excel' ? surroundings : isExcelSupported() ? null : 'tooOld';
  createRoot(document.getElementById('root')!).render(
    <LanguageProvider office={officeLanguage()}>
      {shortcoming ? (
        <Unsupported shortcoming={shortcoming} />
      ) : (
        <ExcelContext.Provider value={createExcelSession()}>
          <App />
        </ExcelContext.Provider>
      )}
    </LanguageProvider>,
  );
}

void start();
