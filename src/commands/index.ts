import { officeLanguage, whenOfficeReady } from '../excel/door/environment';
import { openNotice, registerRibbon } from '../excel/door/ribbon';
import { createExcelSession } from '../excel/door/session';
import { showNextFinding } from './nextFinding';
import { noticeAddress, noticeIn, notices, type Notice } from './notices';

/*
 * The page behind the ribbon buttons that work without the pane. Opened with a notice in its address it is the small window that says it.
 */

function speak(notice: Notice): void {
  const text = document.createElement('p');
  text.textContent = notices[notice][officeLanguage()?.startsWith('en') ? 'en' : 'vi'];
  text.setAttribute('role', 'status');
  document.body.append(text);
}

async function nextFinding(): Promise<void> {
  const notice: Notice | null = await showNextFinding(createExcelSession()).then(
    (shown) => (shown ? null : 'noFinding'),
    () => 'failed' as const,
  );
  if (notice) await openNotice(noticeAddress(location.href, notice));
}

async function start(): Promise<void> {
  const surroundings = await whenOfficeReady();
  const notice = noticeIn(location.search);
  if (notice) speak(notice);
  else if (surroundings === 'excel') registerRibbon({ nextFinding });
}

void start();
