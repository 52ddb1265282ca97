import type { Said } from './ask';
import { plainFailure } from './failure';

/** The side of a thread where it hears and speaks: `self` in a browser. */
export interface Port {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
}

/**
 * Answers on a thread's side. Each message is given to `answer`: what it gives, or throws, goes
 * back to whoever asked; undefined is no answer, because the message was only a part of a question.
 */
export function serve<Question, Answer, News = never>(
  port: Port,
  answer: (question: Question, tell: (news: News) => void) => Answer | undefined | Promise<Answer | undefined>,
): void {
  const say = (said: Said<Answer, News>): void => port.postMessage(said);
  const hear = async (question: Question): Promise<void> => {
    try {
      const given = await answer(question, (news) => say({ news }));
      if (given !== undefined) say({ answer: given });
    } catch (error) {
      say({ failure: plainFailure(error) });
    }
  };
  port.onmessage = ({ data }: MessageEvent<Question>) => void hear(data);
}
