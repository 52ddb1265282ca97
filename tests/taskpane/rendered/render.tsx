import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render as renderPlain } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { TextDecoder, TextEncoder } from 'node:util';
import type { ReactNode } from 'react';
import type { ExcelSession } from '../../../src/excel/door/session';
import type { Language } from '../../../src/indicators/text';
import { ExcelContext } from '../../../src/taskpane/excelContext';
import { AnnounceProvider } from '../../../src/taskpane/frame/announce';
import { LanguageProvider } from '../../../src/taskpane/messages/language';
import { sayIn, type Say } from '../../../src/taskpane/messages/say';
import { messages } from '../../../src/taskpane/messages/catalogue';
import { learn } from '../../../src/taskpane/messages/loadedWords';

/** Nothing has a place here, so everything is in sight. */
class AllInSight {
  constructor(private readonly seen: IntersectionObserverCallback) {}
  observe(target: Element): void {
    const entry = { target, isIntersecting: true } as unknown as IntersectionObserverEntry;
    this.seen([entry], this as unknown as IntersectionObserver);
  }
  unobserve(): void {}
  disconnect(): void {}
}

// Every browser has these; jsdom leaves them out.
Object.assign(globalThis, { TextEncoder, TextDecoder, IntersectionObserver: AllInSight });
Element.prototype.scrollIntoView = () => undefined;
// jsdom takes the focus from the document when the element that has it vanishes; browsers do not.
document.hasFocus = () => true;

/** No rendered test speaks to Excel: whatever asks this one for something fails. */
const noExcel = {} as ExcelSession;

export interface Rendered {
  /** Clicks and types as a person does. */
  readonly user: UserEvent;
  /** What the pane says in the language it was rendered in. */
  readonly say: Say;
}

/** Renders a part of the pane with all that stands round it in the pane, without a browser. */
export function render(part: ReactNode, { language = 'vi' }: { readonly language?: Language } = {}): Rendered {
  learn(messages);
  localStorage.clear();
  renderPlain(
    <LanguageProvider office={language === 'vi' ? 'vi-VN' : 'en-US'}>
      <ExcelContext.Provider value={noExcel}>
        <FluentProvider theme={webLightTheme}>
          <AnnounceProvider>{part}</AnnounceProvider>
        </FluentProvider>
      </ExcelContext.Provider>
    </LanguageProvider>,
  );
  return { user: userEvent.setup(), say: sayIn(language, messages) };
}
