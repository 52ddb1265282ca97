import type { PlainKey } from '../messages/catalogue';
import type { Submission } from '../../submission/readSubmission';
import type { Signed } from '../../submission/seal/signedSheets';

/** The steps of a submission in their order. */
export const submitSteps = [
  { id: 'fill', label: 'submit.step.fill' },
  { id: 'errors', label: 'submit.step.errors' },
  { id: 'warnings', label: 'submit.step.warnings' },
  { id: 'sign', label: 'submit.step.sign' },
  { id: 'seal', label: 'submit.step.seal' },
  { id: 'files', label: 'submit.step.files' },
] as const satisfies readonly { readonly id: string; readonly label: PlainKey }[];
export type SubmitStep = (typeof submitSteps)[number]['id'];

interface StepInput extends Pick<Submission, 'gate' | 'seal'> {
  readonly signed: Signed;
}

/**
 * The one next step: what stands in the way first. A seal that holds leaves nothing but the files;
 * sheets that changed after the signatures are to be signed anew.
 */
export function stepOf({ gate, signed, seal }: StepInput): SubmitStep {
  if (gate.unfilled.length > 0 || gate.openPlaces.length > 0) return 'fill';
  if (gate.errors.length > 0) return 'errors';
  if (gate.unexplained.length > 0) return 'warnings';
  if (seal.state === 'valid') return 'files';
  if (gate.disguised.length > 0) return 'fill';
  return signed === 'standing' ? 'seal' : 'sign';
}
