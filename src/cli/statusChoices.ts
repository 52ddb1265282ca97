import { dataStatuses } from '../indicators/template';

/** The data statuses as the command line takes them. */
export const statusChoices = dataStatuses.join(', ');
