import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { learn } from './messages/loadedWords';
import type { MessageGroup } from './messages/message';
import type { View } from './views';

interface Contents<Props> {
  readonly View: ComponentType<Props>;
  /** What it says. */
  readonly words: MessageGroup;
}

/** A part of the pane whose script and words are loaded when it is first wanted. */
class ViewPart<Props> {
  private contents: { readonly default: ComponentType<Props> } | null = null;
  /** What React draws: at once where the part has come already, else when it comes. */
  readonly View: LazyExoticComponent<ComponentType<Props>> = lazy(() => {
    const { contents } = this;
    // A promise would have React draw the waiting first, however soon it is kept.
    return contents ? atOnce(contents) : this.load();
  });

  constructor(private readonly script: () => Promise<Contents<Props>>) {}

  /** Webpack loads each script once, however often it is asked for. */
  async load(): Promise<{ readonly default: ComponentType<Props> }> {
    const { View, words } = await this.script();
    learn(words);
    return (this.contents ??= { default: View });
  }
}

/**
 * A value for those who ask by `then`, as `lazy` may be given one; its typings know promises only.
 */
function atOnce<Value>(value: Value): Promise<Value> {
  return { then: (take: (value: Value) => void) => take(value) } as unknown as Promise<Value>;
}

/** The views, the report text, and what stands beside them. */
export const viewParts = {
  prepare: new ViewPart(() => import('./prepare/part')),
  check: new ViewPart(() => import('./check/part')),
  submit: new ViewPart(() => import('./submit/part')),
  review: new ViewPart(() => import('./review/part')),
  text: new ViewPart(() => import('./text/part')),
  beside: new ViewPart(() => import('./beside/part')),
} as const satisfies Record<View | 'text' | 'beside', unknown>;
