import type { Answering } from '../../host/session';
import { joinAnswer } from '../../host/request/payload';
import type { ActionResult, EventEntry } from '../../host/request/protocol';
import type { PaneDoor } from '../door/paneDoor';
import { createPause } from '../book/pause';

/** The page's host as the frame sees it: through the door, as JSON text. */
export function throughDoor(door: PaneDoor): Answering {
  const pause = createPause();
  return {
    request: async (message) => {
      const texts: string[] = [];
      const rest = await door.answer(JSON.stringify(message), (text) => texts.push(text));
      const results: ActionResult[] = [];
      for (const text of texts) {
        results.push(JSON.parse(text) as ActionResult);
        await pause();
      }
      return joinAnswer(rest, results);
    },
    onEvent: (listener) => {
      door.connect((entries) => listener(JSON.parse(entries) as EventEntry[]));
      return () => door.connect(() => undefined);
    },
  };
}
