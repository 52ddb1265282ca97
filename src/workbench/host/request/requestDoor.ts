import { calculate } from '../calculate/calculation';
import { HostError } from '../hostError';
import type { HostOptions } from '../hostOptions';
import type { Book } from '../model/book';
import { answer } from './dispatch';
import type { References } from './dispatch';
import type { Fault } from './fault';
import { byteLength, joinAnswer, largestPayload, refusal, textsOf, type AnswerWithoutResults } from './payload';
import type { ActionResult, RequestBody, RequestMessage, ResponseMessage } from './protocol';
import { RequestWork } from './requestWork';

/** What the door tells the host of. */
export interface DoorListener {
  /** A request has done its work. */
  readonly worked: () => void;
  /** The client has the answer: events may follow. */
  readonly answered: () => void;
}

/** Answers the client's requests one after the other, as Excel does. */
export class RequestDoor {
  /** Called with the number of each request (from 1) and its body; returns a fault or nothing. */
  beforeRequest: ((number: number, body: RequestBody) => Fault | undefined) | null = null;
  /** Sizes of each request and its response in bytes of JSON. */
  readonly payloads: { readonly request: number; readonly response: number }[] = [];

  private readonly references: References = new Map();
  private queue: Promise<unknown> = Promise.resolve();
  /** The request that is being answered. */
  private work: RequestWork | null = null;

  constructor(
    private readonly book: Book,
    private readonly options: Pick<Required<HostOptions>, 'pause' | 'webLimits'>,
    private readonly host: DoorListener,
  ) {}

  /** Settles when all requests so far are answered. */
  get settled(): Promise<unknown> {
    return this.queue;
  }

  /** Does what is left of the request on its way: nobody finds the workbook in the middle of one. */
  finish(): void {
    this.work?.finish();
  }

  /** Answers one request. Both message and answer are plain JSON. */
  async request(message: RequestMessage): Promise<ResponseMessage> {
    const results: string[] = [];
    const rest = await this.requestAsText(message, (result) => results.push(result));
    return joinAnswer(
      rest,
      results.map((result) => JSON.parse(result) as ActionResult),
    );
  }

  /**
   * The same as JSON that may cross a frame: each result by itself, in order, so that a large answer
   * need not be taken apart in one go; then the message without them.
   */
  requestAsText(message: RequestMessage, onResult: (result: string) => void): Promise<string> {
    const text = JSON.stringify(message.Body);
    const body = JSON.parse(text) as RequestBody;
    const number = this.payloads.push({ request: byteLength(text), response: 0 });
    const answered = this.queue.then(() => this.respond(number, body, onResult));
    this.queue = answered.catch(() => undefined);
    return answered.then((rest) => (rest === null ? new Promise<never>(() => undefined) : JSON.stringify(rest)));
  }

  private async respond(
    number: number,
    body: RequestBody,
    onResult: (result: string) => void,
  ): Promise<AnswerWithoutResults | null> {
    const fault = this.beforeRequest?.(number, body) ?? null;
    if (fault === 'drop') return null;
    if (typeof fault === 'string' && fault !== 'lose') return refusal(new HostError(fault));
    const size = this.payloads[number - 1]!.request;
    const largest = this.options.webLimits ? largestPayload : Infinity;
    if (size > largest) return refusal(new HostError('RequestPayloadSizeLimitExceeded'));
    const halfway = typeof fault === 'object' && fault !== null ? fault.halfway : null;
    this.work = new RequestWork(answer(this.book, body, this.references, halfway), () => {
      if (this.book.calculationMode !== 'Manual') calculate(this.book);
      this.host.worked();
    });
    const { Results, ...others } = await this.work.run(this.options.pause);
    this.work = null;
    const { texts, bytes } = await textsOf(Results, this.options.pause);
    const response = bytes + byteLength(JSON.stringify({ Results: [], ...others }));
    this.payloads[number - 1] = { request: size, response };
    // The client registers handlers while it reads the answer, so events follow it.
    setTimeout(() => this.host.answered(), 0);
    if (fault === 'lose') return null;
    if (response > largest) return refusal(new HostError('ResponsePayloadSizeLimitExceeded'));
    for (const text of texts) onResult(text);
    const { HttpStatusCode } = others.Error ?? { HttpStatusCode: 200 };
    return { HttpStatusCode, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: others };
  }
}
