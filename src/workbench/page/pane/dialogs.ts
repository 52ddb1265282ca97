/*
 * The Dialog API of the common Office.js: a page of the same origin in a window of its own, texts
 * to and fro, and no way to the workbook from there. As in Excel one window at a time, of the very
 * origin of the pane, gone with it.
 */

interface Failure {
  readonly code: number;
  readonly name: string;
  readonly message: string;
}
type Told = (
  result:
    { readonly status: 'succeeded'; readonly value: unknown } | { readonly status: 'failed'; readonly error: Failure },
) => void;
type Handler = (event: object) => void;

interface Options {
  readonly width?: number;
  readonly height?: number;
}

/** Office's codes. */
const failures = {
  untrusted: { code: 12004, name: 'DialogAddressNotTrusted', message: 'Not of the origin of the pane.' },
  already: { code: 12007, name: 'DialogAlreadyOpened', message: 'A window is open already.' },
  blocked: { code: 12011, name: 'DialogBlocked', message: 'The browser blocked the window.' },
} as const satisfies Record<string, Failure>;
const closedByPerson = 12006;

/** How often it is looked whether the person closed the window, in milliseconds. */
const glance = 300;
/** Texts between the two windows carry this name. */
const envelope = 'chiTieuDialog';

interface Letter {
  readonly [envelope]: string;
}

/** `Office.context.ui` of the pane. */
export function paneDialogs() {
  let open: Window | null = null;
  addEventListener('pagehide', () => open?.close());
  return {
    displayDialogAsync: (address: string, options: Options, told: Told): void => {
      const fail = (error: Failure): void => {
        setTimeout(told, 0, { status: 'failed', error });
      };
      // Excel takes whole addresses only; a part of one is of no origin.
      if (!URL.canParse(address) || new URL(address).origin !== location.origin) {
        fail(failures.untrusted);
        return;
      }
      if (open && !open.closed) {
        fail(failures.already);
        return;
      }
      const { width = 80, height = 80 } = options;
      const size = `width=${(screen.availWidth * width) / 100},height=${(screen.availHeight * height) / 100}`;
      open = window.open(address, '_blank', `popup,${size}`);
      if (!open) {
        fail(failures.blocked);
        return;
      }
      setTimeout(told, 0, { status: 'succeeded', value: dialogOf(open) });
    },
  };
}

function dialogOf(dialog: Window) {
  const handlers = new Map<string, Handler>();
  const deaf = hear(dialog, (told) => handlers.get('dialogMessageReceived')?.(told));
  const watch = setInterval(() => {
    if (!dialog.closed) return;
    end();
    handlers.get('dialogEventReceived')?.({ error: closedByPerson });
  }, glance);
  const end = (): void => {
    clearInterval(watch);
    deaf();
  };
  return {
    addEventHandler: (type: string, handler: Handler): void => {
      handlers.set(type, handler);
    },
    messageChild: (message: string): void => post(dialog, message),
    close: (): void => {
      end();
      dialog.close();
    },
  };
}

/** `Office.context.ui` of the window itself. */
export function windowTalk(opener: Window) {
  return {
    messageParent: (message: string): void => post(opener, message),
    addHandlerAsync: (type: string, handler: Handler): void => {
      if (type === 'dialogParentMessageReceived') hear(opener, handler);
    },
  };
}

function post(to: Window, message: unknown): void {
  // Office takes texts and nothing else.
  if (typeof message !== 'string') throw new TypeError('A message is a text.');
  to.postMessage({ [envelope]: message }, location.origin);
}

/** Hears the texts of one window of our own. @returns the way to stop */
function hear(from: Window, told: Handler): () => void {
  const listener = ({ source, origin, data }: MessageEvent<Partial<Letter>>): void => {
    const message = data[envelope];
    if (source === from && origin === location.origin && message !== undefined) told({ message, origin });
  };
  addEventListener('message', listener);
  return () => removeEventListener('message', listener);
}
