import type { OpenBook } from './openBook';
import type { PaneDoor } from './paneDoor';
import type { PageLanguage } from './language';
import type { EventEntry, RequestMessage } from '../host/protocol';

/** The page's side of the door: which workbook answers can change, the door stays. */
export interface OpenedDoor {
  /** From now on this workbook answers the pane and sends it events. */
  readonly serve: (book: OpenBook) => void;
  /** Settles when the pane has had its first answer. */
  readonly firstAnswer: Promise<void>;
}

const displayLanguages = { vi: 'vi-VN', en: 'en-US' } as const;

/** Leaves the door on the window, where the pane's frame finds it. */
export function openDoor(language: PageLanguage): OpenedDoor {
  let book: OpenBook | null = null;
  let deliver: (entries: string) => void = () => undefined;
  let stopEvents: () => void = () => undefined;
  let answered: () => void = () => undefined;
  const firstAnswer = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const current = (): OpenBook => {
    if (!book) throw new Error('No workbook is open yet.');
    return book;
  };

  const door: PaneDoor = {
    answer: async (request) => {
      const response = await current().host.request(JSON.parse(request) as RequestMessage);
      answered();
      return JSON.stringify(response);
    },
    connect: (receiver) => {
      deliver = receiver;
    },
    displayLanguage: () => displayLanguages[language.current],
    readSettings: () => current().settings,
    writeSettings: (settings) => {
      current().settings = settings;
    },
  };
  window.chiTieuPaneDoor = door;

  return {
    firstAnswer,
    serve: (next) => {
      stopEvents();
      book = next;
      stopEvents = next.host.onEvent((entries: readonly EventEntry[]) => {
        deliver(JSON.stringify(entries));
      });
    },
  };
}
