import './page.css';
import { PageLanguage } from './language';
import { openDoor } from './openDoor';
import { buildShell, startPane } from './shell';
import type { WorkbenchPage } from './workbenchPage';

/*
 * The pane comes first: its frame loads while the scripts of the workbook are still on their way, and its first request waits for them.
 */
const language = new PageLanguage();
const door = openDoor(language);
const shell = buildShell(language, (command) => {
  void page.then((open) => open.run(command));
});
startPane(shell);
const page: Promise<WorkbenchPage> = import('./workbenchPage').then(
  ({ WorkbenchPage }) => new WorkbenchPage(language, shell, door),
);
page.then(
  (open) => {
    open.start();
  },
  (error: unknown) => {
    shell.say('grid.failed', { reason: error instanceof Error ? error.message : String(error) });
  },
);
