import { parseFormula, type Node } from '../../checks/formula/parseFormula';

/**
 * What a copied sheet may calculate with: nothing that leaves the sheet, and only functions of the
 * forms themselves.
 */
const functions: ReadonlySet<string> = new Set(['IF', 'AND', 'OR', 'NOT', 'ISNUMBER', 'SUM']);

/**
 * True for a formula that stays on its own sheet and uses the forms' own functions. Anything else
 * (another sheet, another file, a function that calls out) is copied as the value it showed.
 */
export function isSafeFormula(formula: string): boolean {
  const parsed = parseFormula(formula);
  return parsed !== null && isSafe(parsed.node);
}

function isSafe(node: Node): boolean {
  switch (node.kind) {
    case 'value':
    case 'cell':
      return true;
    case 'negative':
      return isSafe(node.operand);
    case 'binary':
      return isSafe(node.left) && isSafe(node.right);
    case 'call':
      return functions.has(node.name.toUpperCase()) && node.args.every(isSafe);
  }
}
