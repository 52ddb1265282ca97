import { dataStatuses } from '../indicators/forms/template';

/** The data statuses as the command line takes them. */
export const statusChoices = dataStatuses.join(', ');
