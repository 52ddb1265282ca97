import type { HostError } from './hostError';
import type { ResponseMessage } from './protocol';

/** Bytes of a request or an answer: the limit of Excel on the web. */
export const largestPayload = 5 * 1024 * 1024;
const encoder = new TextEncoder();

/** Bytes of a text as it goes over the wire. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The answer to a request that was not looked into. */
export function refusal(error: HostError): ResponseMessage {
  return { HttpStatusCode: error.status, ErrorCode: error.code, ErrorMessage: error.message, Headers: {}, Body: null };
}
