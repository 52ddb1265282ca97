import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** One thing that axe holds against a view, with the elements concerned. */
export interface AxeProblem {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly elements: readonly string[];
}

/** What axe finds in a frame as it stands: rules of WCAG 2.2 A and AA, and good practice. */
export async function axeProblems(frame: Frame): Promise<readonly AxeProblem[]> {
  // Evaluated by the browser's debugger, so that the page's own content policy stays as it is.
  await frame.evaluate(source);
  // Fluent's focus manager keeps invisible stops at both ends of a page; they hand the focus on at
  // once.
  const { violations } = await frame.evaluate<AxeResults>(
    'axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"] })',
  );
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? 'unknown',
    help,
    elements: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} – ${failureSummary ?? ''}`),
  }));
}

/** The problems that keep somebody from their work. */
export function grave(problems: readonly AxeProblem[]): readonly AxeProblem[] {
  return problems.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}
