import type { LocalText } from '../indicators/text';
import { sentence, type MessageCall } from './messages/catalogue';

/** Bad usage or bad input: one sentence for the person, exit code 2, nothing written. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    readonly text: LocalText,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}

/** A UserError with a message of the catalogue. */
export function refuse(...call: MessageCall): UserError {
  return new UserError(sentence(...call));
}
