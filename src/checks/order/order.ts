import { severities, type Finding } from '../finding';

/**
 * Findings as they are shown: by severity; then by weight, heaviest first and those without one
 * last; then what is certain before what is not. What is left is in the order of the rule book.
 */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      (other.weight ?? 0) - (one.weight ?? 0) ||
      Number(one.outcome === 'undecided') - Number(other.outcome === 'undecided'),
  );
}
