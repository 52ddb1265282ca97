/** What a ribbon button does without the pane. It must not reject: nobody would hear of it. */
export type RibbonAction = () => Promise<void>;

/** Ties the function names of the manifest to what they do. Excel shows a button as busy until its action is done. */
export function registerRibbon(actions: Readonly<Record<string, RibbonAction>>): void {
  for (const [name, action] of Object.entries(actions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void action().finally(() => {
        event.completed();
      });
    });
  }
}

/** Share of the screen, in per cent: room for two sentences. */
const noticeSize = { height: 20, width: 30 };

/** Shows a page of the add-in in a small window above Excel. Resolves when it stands; an Excel that cannot show it stays silent. */
export function openNotice(address: string): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...noticeSize, displayInIframe: true }, () => {
      resolve();
    });
  });
}
