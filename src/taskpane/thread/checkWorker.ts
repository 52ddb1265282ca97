import { shippedLists } from '../../indicators/shippedLists';
import { serve } from '../../threads/serve';
import { CheckDesk } from './checkDesk';
import type { CheckAnswer, CheckNews, CheckRequest } from './checkReading';

const desk = new CheckDesk();

// The lists are read while nobody waits yet.
shippedLists();

serve<CheckRequest, CheckAnswer, CheckNews>(self, (request, tell) => desk.take(request, tell));
