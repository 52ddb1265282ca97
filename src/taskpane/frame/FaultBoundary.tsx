import { Component, type ReactNode } from 'react';
import { failureOf, type Failure } from '../failures';
import { FailureNotice } from './FailureNotice';

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

/** Turns a fault while drawing into a sentence in its place; the rest of the pane lives on. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly failure: Failure | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: failureOf('start', error) };
  }

  override render(): ReactNode {
    return this.state.failure ? <FailureNotice failure={this.state.failure} /> : this.props.children;
  }
}
