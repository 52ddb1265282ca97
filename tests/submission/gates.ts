import type { Finding } from '../../src/checks/finding';
import type { Gate } from '../../src/submission/gate';

export const explainedFindings = ({ explained }: Gate): readonly Finding[] => explained.map(({ finding }) => finding);
export const gateErrors = ({ errors }: Gate): readonly Finding[] => errors.map(({ finding }) => finding);
