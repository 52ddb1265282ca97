import './page.css';
import { PageLanguage } from './words/language';
import { after } from './after';
import { openDoor } from './door/openDoor';
import { buildShell, startPane } from './shell/shell';
import type { WorkbenchPage } from './workbenchPage';

/*
 * The pane comes first: one thread is all there is, so the scripts of the workbook are loaded when
 * the pane is drawn and asks for the first time.
 */
/** Milliseconds after which the workbook does not wait for a pane that asks nothing. */
const patience = 1500;

const language = new PageLanguage();
const door = openDoor(language);
const shell = buildShell(language, (command) => void page.then((open) => open.run(command)));
shell.whenPaneLoads((pane) => language.follow(pane.document));
startPane(shell);
const page: Promise<WorkbenchPage> = Promise.race([door.firstRequest, after(patience)])
  .then(() => import('./workbenchPage'))
  .then(({ WorkbenchPage }) => new WorkbenchPage(language, shell, door));
page.then(
  (open) => open.start(),
  (error: unknown) => shell.say('grid.failed', { reason: error instanceof Error ? error.message : String(error) }),
);
