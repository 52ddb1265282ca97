import { isSetSupported } from './support';

/** What a ribbon button does. It must not reject: nobody would hear of it. */
export type RibbonAction = () => Promise<void>;

/**
 * Ties the function names of the manifest, which are those of the shortcuts as well, to what they
 * do. Excel shows a button as busy until its
 * action is done.
 */
export function registerRibbon(actions: Readonly<Record<string, RibbonAction>>): void {
  // Missing where a page stands outside the ribbon's reach, whatever the typings say.
  const { actions: office } = Office as { readonly actions?: typeof Office.actions };
  for (const [name, action] of Object.entries(actions)) {
    // By a shortcut a function is called without anything to complete.
    office?.associate(name, (event?: Partial<Office.AddinCommands.Event>) => {
      void action().finally(() => {
        event?.completed?.();
      });
    });
  }
}

/**
 * Brings the pane to the front; it runs on while it is closed. Never rejects: the button may be
 * pressed again.
 */
export async function showPane(): Promise<void> {
  if (!isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
