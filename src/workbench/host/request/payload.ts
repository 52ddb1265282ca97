import type { HostError } from '../hostError';
import type { ActionResult, ResponseBody, ResponseMessage } from './protocol';
import type { Pause } from './requestWork';

/** Bytes of a request or an answer: the limit of Excel on the web. */
export const largestPayload = 5 * 1024 * 1024;
const encoder = new TextEncoder();

/** Bytes of a text as it goes over the wire. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Results as JSON, each by itself, and what they weigh together with the commas between them. */
export async function textsOf(
  results: readonly ActionResult[],
  pause: Pause,
): Promise<{ readonly texts: readonly string[]; readonly bytes: number }> {
  const texts: string[] = [];
  let bytes = Math.max(0, results.length - 1);
  for (const result of results) {
    const text = JSON.stringify(result);
    texts.push(text);
    bytes += byteLength(text);
    await pause();
  }
  return { texts, bytes };
}

/** An answer whose results travel by themselves. */
export type AnswerWithoutResults = Omit<ResponseMessage, 'Body'> & {
  readonly Body: Omit<ResponseBody, 'Results'> | null;
};

/** The whole answer again: the message as JSON text, and its results. */
export function joinAnswer(rest: string, results: readonly ActionResult[]): ResponseMessage {
  const message = JSON.parse(rest) as AnswerWithoutResults;
  return { ...message, Body: message.Body && { Results: results, ...message.Body } };
}

/** The answer to a request that was not looked into. */
export function refusal(error: HostError): AnswerWithoutResults & { readonly Body: null } {
  return { HttpStatusCode: error.status, ErrorCode: error.code, ErrorMessage: error.message, Headers: {}, Body: null };
}
