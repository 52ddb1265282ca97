import { createRoot } from 'react-dom/client';
import { officeLanguage, whenOfficeReady } from '../excel/door/environment';
import { createExcelSession } from '../excel/door/session';
import { isExcelSupported } from '../excel/door/support';
import { App } from './App';
import { ExcelContext } from './excelContext';
import { LanguageProvider } from './messages/language';
import { learn } from './messages/loadedWords';
import { recall } from './memory';
import { viewParts } from './viewParts';
import { reviewWindow } from './review/window/address';
import { firstView } from './views';
import { answerRibbon } from './ribbon';
import { Unsupported, type Shortcoming } from './Unsupported';

/** The same page is the pane and its windows: what it is asked for says which. */
async function start(): Promise<void> {
  if (location.search.includes(reviewWindow)) {
    const [{ startReviewWindow, words }] = await Promise.all([import('./reviewWindow/part'), whenOfficeReady()]);
    learn(words);
    startReviewWindow(document.getElementById('root')!);
  } else await startPane();
}

/** Shows the pane once Office can be used, or says in one sentence why it cannot. */
async function startPane(): Promise<void> {
  // Both take their time, and the pane is drawn once, with what it will show. A part that does not
  // come is met again, and told, by who shows it.
  const [surroundings] = await Promise.all([
    whenOfficeReady(),
    viewParts[firstView(location.search, recall('view'))].load().catch(() => undefined),
  ]);
  const shortcoming: Shortcoming | null =
    surroundings !== 'excel' ? surroundings : isExcelSupported() ? null : 'tooOld';
  const session = createExcelSession();
  if (!shortcoming) answerRibbon(session);
  createRoot(document.getElementById('root')!).render(
    <LanguageProvider office={officeLanguage()}>
      {shortcoming ? (
        <Unsupported shortcoming={shortcoming} />
      ) : (
        <ExcelContext.Provider value={session}>
          <App />
        </ExcelContext.Provider>
      )}
    </LanguageProvider>,
  );
}

void start();
