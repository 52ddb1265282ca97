import { noSettings } from './paneDoor';
import type { OpenBook } from '../book/openBook';
import type { PaneDoor } from './paneDoor';
import type { PageLanguage } from '../words/language';
import type { EventEntry, RequestMessage } from '../../host/request/protocol';

/** The page's side of the door: which workbook answers can change, the door stays. */
export interface OpenedDoor {
  /** From now on this workbook answers the pane and sends it events. */
  readonly serve: (book: OpenBook) => void;
  /** Settles when the pane asks for the first time: it is drawn by then. */
  readonly firstRequest: Promise<void>;
  /** Settles when the pane has had its first answer. */
  readonly firstAnswer: Promise<void>;
}

const displayLanguages = { vi: 'vi-VN', en: 'en-US' } as const;

/** Bytes that are put into one call: more would be too many arguments. */
const step = 32_768;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}

/** Leaves the door on the window, where the pane's frame finds it. */
export function openDoor(language: PageLanguage): OpenedDoor {
  let book: OpenBook | null = null;
  let opened: () => void = () => undefined;
  const firstBook = new Promise<void>((resolve) => {
    opened = resolve;
  });
  let deliver: (entries: string) => void = () => undefined;
  let stopEvents: () => void = () => undefined;
  let asked: () => void = () => undefined;
  const firstRequest = new Promise<void>((resolve) => {
    asked = resolve;
  });
  let answered: () => void = () => undefined;
  const firstAnswer = new Promise<void>((resolve) => {
    answered = resolve;
  });
  /** The pane may be there before the workbook is. */
  const current = async (): Promise<OpenBook> => {
    await firstBook;
    return book!;
  };

  const door: PaneDoor = {
    answer: async (request, onResult) => {
      asked();
      const { host } = await current();
      const response = await host.requestAsText(JSON.parse(request) as RequestMessage, onResult);
      answered();
      return response;
    },
    connect: (receiver) => {
      deliver = receiver;
    },
    displayLanguage: () => displayLanguages[language.current],
    readSettings: () => book?.settings ?? noSettings,
    writeSettings: (settings) => void current().then((open) => (open.settings = settings)),
    readFile: async () => {
      const { bytes, lost } = await (await current()).toFile();
      if (lost.length > 0) throw new Error('parts of the opened file would be missing');
      return toBase64(bytes);
    },
  };
  window.chiTieuPaneDoor = door;

  return {
    firstRequest,
    firstAnswer,
    serve: (next) => {
      stopEvents();
      book = next;
      opened();
      stopEvents = next.host.onEvent((entries: readonly EventEntry[]) => deliver(JSON.stringify(entries)));
    },
  };
}
