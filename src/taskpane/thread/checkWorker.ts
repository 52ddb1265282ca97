import { shippedLists } from '../../indicators/shippedLists';
import { CheckDesk } from './checkDesk';
import type { CheckRequest } from './checkReading';

const desk = new CheckDesk((answer) => {
  self.postMessage(answer);
});

// The lists are read while nobody waits yet.
shippedLists();

self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  desk.take(data);
};
