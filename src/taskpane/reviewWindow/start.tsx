import { createRoot } from 'react-dom/client';
import { officeLanguage } from '../../excel/door/environment';
import { LanguageProvider } from '../messages/language';
import { WindowApp } from './WindowApp';

/** Shows the review's window instead of the pane. Office.js is ready. */
export function startReviewWindow(place: HTMLElement): void {
  createRoot(place).render(
    <LanguageProvider office={officeLanguage()}>
      <WindowApp />
    </LanguageProvider>,
  );
}
