import { isSetSupported } from './support';

/**
 * A window of the add-in's own beside Excel. It has no way to the workbook: texts go to and fro,
 * and nothing else.
 */
export interface OpenDialog {
  /** A text of at most `longestMessage` letters. */
  readonly send: (text: string) => void;
  readonly close: () => void;
}

export interface DialogListener {
  readonly onMessage: (text: string) => void;
  /** By the person, or by Office. */
  readonly onClosed: () => void;
}

/**
 * Why no window came: `blocked` by the browser or refused by the person, `other` for the rest, such
 * as a window that is open already.
 */
export type DialogRefusal = 'blocked' | 'other';

export type Opened =
  { readonly dialog: OpenDialog; readonly refusal: null } | { readonly dialog: null; readonly refusal: DialogRefusal };

/**
 * Office names no limit for a message. Some of its hosts hand messages on through the address or
 * the storage of a page: what is longer goes in parts.
 */
export const longestMessage = 30_000;

/** Per cent of the screen. */
const size = { width: 94, height: 90 } as const;

/** Office's codes for a window that a person ignored or that a browser did not let come up. */
const blockedCodes: ReadonlySet<number> = new Set([12009, 12011]);

/** Whether texts can go both ways, which `DialogApi` does from 1.2 on. */
export function areDialogsSupported(): boolean {
  return typeof Office !== 'undefined' && isSetSupported('DialogApi', '1.2');
}

/**
 * Opens a page of this add-in as a window. Where a browser blocks windows, it comes as a frame over
 * the workbook. Never rejects.
 * @param query what tells the page what it is, such as `?window=review`
 */
export async function openDialog(query: string, listener: DialogListener): Promise<Opened> {
  const opened = await show(query, listener, false);
  return opened.refusal === 'blocked' ? show(query, listener, true) : opened;
}

function show(query: string, { onMessage, onClosed }: DialogListener, displayInIframe: boolean): Promise<Opened> {
  // The address must be whole, and of the very domain of the pane.
  const address = `${location.origin}${location.pathname}${query}`;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe }, ({ status, error, value }) => {
      // The member is called so whatever Office.js is loaded with.
      if (String(status) !== 'succeeded') {
        resolve({ dialog: null, refusal: blockedCodes.has(error.code) ? 'blocked' : 'other' });
        return;
      }
      value.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
        if ('message' in received) onMessage(received.message);
      });
      value.addEventHandler(Office.EventType.DialogEventReceived, onClosed);
      resolve({
        dialog: {
          send: (text) => value.messageChild(text),
          close: () => value.close(),
        },
        refusal: null,
      });
    });
  });
}

/** The window's side: texts from the pane, and to it. */
export function answerParent(onMessage: (text: string) => void): (text: string) => void {
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: Office.DialogParentMessageReceivedEventArgs) => onMessage(message),
  );
  return (text) => Office.context.ui.messageParent(text);
}
