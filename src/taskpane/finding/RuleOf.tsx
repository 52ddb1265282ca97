import { Suspense, lazy } from 'react';
import { FaultBoundary } from '../frame/FaultBoundary';

/** The rule book is large, and read one rule at a time. */
const RuleHelp = lazy(async () => ({ default: (await import('./RuleHelp')).RuleHelp }));

/** What the rule book says of a rule; loaded when somebody asks. */
export function RuleOf({ id }: { readonly id: string }) {
  return (
    <FaultBoundary>
      <Suspense fallback={null}>
        <RuleHelp id={id} />
      </Suspense>
    </FaultBoundary>
  );
}
