import type { EventEntry, RequestMessage, ResponseMessage } from './request/protocol';

/**
 * The part of the genuine client's namespace that another host hooks into; none of it is in the
 * typings.
 */
export interface ClientRuntime {
  readonly SessionBase: { _overrideSession: unknown };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): unknown };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { entries: readonly EventEntry[] }) => void;
}

/**
 * What the client needs of a host: in the same frame, or a caller into another frame that passes
 * JSON copies.
 */
export interface Answering {
  request(message: RequestMessage): Promise<ResponseMessage>;
  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
}

/**
 * Points a loaded Office.js at a host: every later `Excel.run` talks to it and hears its events.
 * Returns the way to disconnect the events.
 */
export function connect(client: ClientRuntime, host: Answering): () => void {
  client.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://workbench.invalid', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: unknown, _flags: unknown, message: RequestMessage) => host.request(message),
    }),
    getEventRegistration: (controlId: string) => client.GenericEventRegistration.getGenericEventRegistration(controlId),
  };
  client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  client.CommonUtility._doApiNotSupportedCheck = true;
  return host.onEvent((entries) => client._testTriggerRichApiMessageEvent({ entries }));
}
