import type { Answering } from '../../host/session';
import type { EventEntry, ResponseMessage } from '../../host/protocol';
import type { PaneDoor } from '../paneDoor';

/** The page's host as the frame sees it: through the door, as JSON text. */
export function throughDoor(door: PaneDoor): Answering {
  return {
    request: async (message) => JSON.parse(await door.answer(JSON.stringify(message))) as ResponseMessage,
    onEvent: (listener) => {
      door.connect((entries) => {
        listener(JSON.parse(entries) as EventEntry[]);
      });
      return () => {
        door.connect(() => undefined);
      };
    },
  };
}
